/**
 * Makes the files of `templates/standards/` into data. Runs at build time.
 */
import type {
  Applies,
  Citation,
  CompiledStandards,
  Condition,
  PolicyRequirements,
  Requirement,
  Source,
} from './requirement.js';
import { StandardsError } from './standards-error.js';
import type { StandardsIssue } from './standards-error.js';
import { StandardsReader } from './standards-reader.js';
import type { Path, StandardsFile } from './standards-reader.js';
import { policyFileShape, sourceFileShape } from './standards-shapes.js';
import type { CitationData, RequirementData } from './standards-shapes.js';

export { StandardsError } from './standards-error.js';
export type { StandardsIssue } from './standards-error.js';
export type { StandardsFile } from './standards-reader.js';

/**
 * Makes the files into data.
 *
 * @param files the YAML files, `sources.yaml` among them, in any order; policies keep the order given
 * @param facts the closed vocabulary: names that conditions may use
 * @throws StandardsError with every mistake: shape, unknown source or fact, condition that cannot be read, an
 *   id used twice, a source nobody cites
 */
export function compileStandards(
  files: readonly StandardsFile[],
  facts: ReadonlySet<string>,
): CompiledStandards {
  const issues: StandardsIssue[] = [];
  const readers = files.map((file) => new StandardsReader(file, facts, issues));
  const sources = readers.filter((reader) => reader.isSources).flatMap(readSources);
  if (!readers.some((reader) => reader.isSources)) {
    issues.push({
      file: 'sources.yaml',
      line: 1,
      message: 'the file is missing',
      mend: 'Add the list of sources',
    });
  }
  const names = new Set(sources.map((source) => source.name));
  const policies = readers
    .filter((reader) => !reader.isSources)
    .flatMap((reader) => readPolicy(reader, names));
  refuseDoubles(readers);
  refuseUnused(readers, policies, sources);
  if (issues.length > 0) throw new StandardsError(issues.toSorted(byPlace));
  return { format: 1, sources, policies };
}

function byPlace(a: StandardsIssue, b: StandardsIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

function readSources(reader: StandardsReader): Source[] {
  const data = reader.read(sourceFileShape);
  return (data?.sources ?? []).map((source, index) => {
    reader.places.set(source.name, ['sources', index]);
    const binds = source.binds && reader.condition(['sources', index, 'binds'], source.binds);
    const { name, title, kind } = source;
    return { name, title, kind, ...(binds ? { binds } : {}) };
  });
}

function readPolicy(reader: StandardsReader, sources: ReadonlySet<string>): PolicyRequirements[] {
  const data = reader.read(policyFileShape);
  if (!data) return [];
  const onlyIf = data.onlyIf && reader.condition(['onlyIf'], data.onlyIf);
  const requirements = data.requirements.map((row, index): Requirement => {
    const path: Path = ['requirements', index];
    if (reader.places.has(row.id))
      reader.note(path, 'this id stands twice', 'Ids are permanent: give the new row a new one');
    reader.places.set(row.id, path);
    for (const [place, { name }] of row.sources.entries()) {
      if (!sources.has(name)) {
        reader.note(
          [...path, 'sources', place],
          `no source is called \`${name}\``,
          'Add it to sources.yaml or mend its name',
        );
      }
    }
    const gate = readGate(reader, path, row.gate);
    return {
      id: row.id,
      policy: data.policy,
      requirement: row.requirement,
      applies: readApplies(reader, path, row.applies),
      ...(gate ? { gate } : {}),
      dated: row.dated,
      evidence: row.evidence,
      sources: row.sources.map(withoutGaps),
      ...(row.note ? { note: row.note } : {}),
    };
  });
  return [{ policy: data.policy, ...(onlyIf ? { onlyIf } : {}), requirements }];
}

function readApplies(reader: StandardsReader, path: Path, applies: RequirementData['applies']): Applies {
  const must = readWhen(reader, [...path, 'applies', 'must'], applies.must);
  const should =
    applies.should === 'otherwise'
      ? 'otherwise'
      : readWhen(reader, [...path, 'applies', 'should'], applies.should);
  if (applies.must === 'always' && applies.should !== undefined) {
    reader.note(
      [...path, 'applies'],
      '`should` can never be reached',
      'Leave it out, or give `must` a condition',
    );
  }
  if (applies.must === undefined && should === 'otherwise') {
    reader.note([...path, 'applies'], '`otherwise` needs a `must` before it', 'Write `should: always`');
  }
  return { ...(must ? { must } : {}), ...(should ? { should } : {}) };
}

function readWhen(
  reader: StandardsReader,
  path: Path,
  source: string | undefined,
): 'always' | Condition | undefined {
  if (source === undefined || source === 'always') return source;
  return reader.condition(path, source);
}

function readGate(
  reader: StandardsReader,
  path: Path,
  gate: true | string | undefined,
): 'always' | Condition | undefined {
  return gate === true ? 'always' : readWhen(reader, [...path, 'gate'], gate);
}

function withoutGaps(row: CitationData): Citation {
  const { name, part, about, benchmark, verification } = row;
  return {
    name,
    ...(part ? { part } : {}),
    ...(about ? { about } : {}),
    ...(benchmark ? { benchmark } : {}),
    verification,
  };
}

/** One id or name, one place in the whole folder. */
function refuseDoubles(readers: readonly StandardsReader[]): void {
  const seen = new Map<string, string>();
  for (const reader of readers) {
    for (const [id, path] of reader.places) {
      const first = seen.get(id);
      if (first)
        reader.note(path, `this id stands in ${first} too`, 'Ids are permanent: give the new row a new one');
      else seen.set(id, reader.file.name);
    }
  }
}

function refuseUnused(
  readers: readonly StandardsReader[],
  policies: readonly PolicyRequirements[],
  sources: readonly Source[],
): void {
  if (readers.some((reader) => reader.document.errors.length > 0) || policies.length === 0) return;
  const cited = new Set(
    policies.flatMap(({ requirements }) => requirements.flatMap((row) => row.sources.map((one) => one.name))),
  );
  for (const reader of readers.filter((one) => one.isSources)) {
    for (const { name } of sources) {
      const path = reader.places.get(name);
      if (path && !cited.has(name)) reader.note(path, 'no requirement cites this source', 'Take it out');
    }
  }
}
