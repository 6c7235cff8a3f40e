import { expect, test } from '@jest/globals';
import { ensureOffice } from '../../scripts/office/ensure.js';

/** A computer that writes down what was done on it. */
function computer(given: {
  readonly has?: boolean;
  readonly mayInstall?: boolean;
  readonly codes?: readonly number[];
  /** What is there after an installation. */
  readonly works?: boolean;
}) {
  const said: string[] = [];
  const ran: string[] = [];
  let isThere = given.has === true;
  return {
    said,
    ran,
    find: async () => {
      if (!isThere) throw new Error('It is missing. Install it: sudo apt-get install it');
      return '/usr/bin/soffice';
    },
    mayInstall: () => given.mayInstall === true,
    run: (program: string, args: readonly string[]) => {
      const code = given.codes?.[ran.length] ?? 0;
      ran.push([program, ...args].join(' '));
      if (args[0] === 'install' && code === 0) isThere = given.works !== false;
      return code;
    },
    say: (text: string) => void said.push(text),
  };
}

const update = 'apt-get update';
const install =
  'apt-get install -y --no-install-recommends libreoffice-writer fonts-crosextra-carlito fonts-liberation';

test('it is there: nothing is done', async () => {
  const found = computer({ has: true, mayInstall: true });
  expect(await ensureOffice(found)).toBe(true);
  expect(found.ran).toEqual([]);
  expect(found.said).toEqual(['PDF is tested with /usr/bin/soffice.']);
});

test('it is missing and may be installed', async () => {
  const bare = computer({ mayInstall: true });
  expect(await ensureOffice(bare)).toBe(true);
  expect(bare.ran).toEqual([update, install]);
  expect(bare.said.join('\n')).toMatch(/being installed[^]*tested with/);
});

test.each([
  ['may not be installed', {}, []],
  ['no list of packages', { mayInstall: true, codes: [100] }, [update]],
  ['no such package', { mayInstall: true, codes: [0, 100] }, [update, install]],
  ['installed, and yet not there', { mayInstall: true, works: false }, [update, install]],
])('%s: the tests fail with the line to type', async (_, given, ran) => {
  const bare = computer(given);
  expect(await ensureOffice(bare)).toBe(false);
  expect(bare.ran).toEqual(ran);
  expect(bare.said.at(-1)).toBe('The tests make PDF. It is missing. Install it: sudo apt-get install it');
});
