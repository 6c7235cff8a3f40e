/** The list of paths that templates may name is the list of values that there are. */
import { expect, test } from '@jest/globals';
import { buildValues } from '../../src/policy/values.js';
import { packId } from '../../src/policy/shared-points.js';
import { settingOf } from '../../src/policy/setting.js';
import { knownPaths } from '../../src/policy/value-paths.js';
import { documentsOf, examples, policies } from '../support/library.js';

function pathsOf(value: unknown, prefix: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) pathsOf(item, `${prefix}.*`, found);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!key.startsWith('$')) pathsOf(part, prefix === '' ? key : `${prefix}.${key}`, found);
    }
    return;
  }
  if (value !== undefined) found.add(prefix);
}

test('every known path has a value somewhere, and no value is unknown', () => {
  const found = new Set<string>();
  for (const { profile } of examples) {
    const setting = settingOf(profile, 'code-of-conduct', {
      language: 'en',
      date: '2026-12-01',
      audience: 'inside',
    });
    const set = {
      documents: documentsOf(profile).filter(({ policy }) => policy.id !== packId),
      policies,
    };
    const values = buildValues({
      ...setting,
      policyId: 'code-of-conduct',
      policyTitle: 'Code of Conduct',
      locale: 'en',
      isReady: () => true,
      isAdopted: false,
      missing: () => 'to be named',
      openPoints: () => [{ id: 'x', what: 'x', className: 'x', owner: 'x', by: '2026-12-01' }],
      counts: () => ({ blocking: 0, open: 0 }),
      chosen: () => undefined,
      set,
    });
    pathsOf(values, '', found);
  }
  const known = [...knownPaths];
  const matches = (path: string) =>
    knownPaths.has(path) || known.some((one) => one === path.replace(/\.\*$/, ''));
  const unlisted = [...found].filter((path) => !matches(path));
  // Answers that no template prints today: they come along because a whole group of answers is handed over.
  const handedOver =
    /^(organisation|network|training|records|law|support|work|policy|roles\.\w+|normal|routes|body|timeLimits)\./;
  expect(unlisted.filter((path) => !handedOver.test(path))).toEqual([]);
  const values = new Set([...found].map((path) => path.split('.')[0]));
  expect([...new Set(known.map((path) => path.split('.')[0]))].filter((first) => !values.has(first))).toEqual(
    [],
  );
});
