/** Policies from other folders than the packaged library: templates, compiled when they are loaded. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CompiledPolicy } from '../template/compiled.js';
import type { TemplateFile } from '../template/compile.js';
import type { Issue } from '../template/issues.js';
import { inputError } from './input-error.js';
import { readText } from './text-file.js';

export interface LoadedPolicy {
  readonly policy: CompiledPolicy;
  /** What the compiler thinks worth a look, such as "a" or "an" before a value. */
  readonly warnings: readonly Issue[];
}

/**
 * Loads a policy from a folder of templates: `<folder>/<id>/policy.yaml` and `<folder>/<id>/<language>.md`, with
 * `<folder>/shared/` in the same form where it exists.
 *
 * @throws InputError if there is no such policy or language, naming those there are; CompileError with every
 *   mistake in the templates, by file, line and column.
 */
export async function loadPolicyFrom(folder: string, id: string, language = 'en'): Promise<LoadedPolicy> {
  const home = path.join(folder, id);
  if (
    path.dirname(path.resolve(home)) !== path.resolve(folder) ||
    !(await exists(path.join(home, 'policy.yaml')))
  ) {
    const there = await policiesIn(folder);
    const names = there.length === 0 ? 'There is none in this folder.' : `There are: ${there.join(', ')}.`;
    throw inputError(folder, `has no policy "${id}"`, names);
  }
  if (!(await exists(path.join(home, `${language}.md`)))) {
    const there = (await readdir(home))
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.slice(0, -3));
    const names = there.length === 0 ? `Write ${language}.md.` : `There are: ${there.sort().join(', ')}.`;
    throw inputError(home, `has no words in the language "${language}"`, names);
  }
  const { compilePolicy } = await import('../template/compile.js');
  const { knownPaths } = await import('../policy/value-paths.js');
  const [structure, words, shared] = await Promise.all([
    template(home, 'policy.yaml'),
    template(home, `${language}.md`),
    sharedTemplates(path.join(folder, 'shared'), language),
  ]);
  return compilePolicy({ structure, words, language, knownPaths, ...(shared ? { shared } : {}) });
}

async function sharedTemplates(folder: string, language: string) {
  const there = await Promise.all(
    ['policy.yaml', `${language}.md`].map((name) => exists(path.join(folder, name))),
  );
  if (!there.every(Boolean)) return undefined;
  const [structure, words] = await Promise.all([
    template(folder, 'policy.yaml'),
    template(folder, `${language}.md`),
  ]);
  return { structure, words };
}

async function template(folder: string, name: string): Promise<TemplateFile> {
  const file = path.join(folder, name);
  return { file, text: await readText(file, 'template') };
}

async function policiesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(
    entries.map(
      async (entry) => entry !== 'shared' && (await exists(path.join(folder, entry, 'policy.yaml'))),
    ),
  );
  return entries.filter((_, index) => found[index]).sort();
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
