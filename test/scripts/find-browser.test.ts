import { expect, test } from '@jest/globals';
import { ensureBrowser } from '../../scripts/browser/ensure.js';
import { browserVariable, findBrowser } from '../../scripts/browser/find.js';

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
      return '/usr/bin/chromium';
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
const install = 'apt-get install -y --no-install-recommends chromium';

test('it is there: nothing is done', async () => {
  const found = computer({ has: true, mayInstall: true });
  expect(await ensureBrowser(found)).toBe(true);
  expect(found.ran).toEqual([]);
  expect(found.said).toEqual(['The task pane is tested with /usr/bin/chromium.']);
});

test('it is missing and may be installed', async () => {
  const bare = computer({ mayInstall: true });
  expect(await ensureBrowser(bare)).toBe(true);
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
  expect(await ensureBrowser(bare)).toBe(false);
  expect(bare.ran).toEqual(ran);
  expect(bare.said.at(-1)).toBe(
    'The tests open the task pane in a browser. It is missing. Install it: sudo apt-get install it',
  );
});

test('a browser is found by the variable, on PATH, or in the usual places', async () => {
  const program = process.execPath;
  expect(await findBrowser({ env: { [browserVariable]: program } })).toBe(program);
  expect(await findBrowser({ env: {}, files: [program] })).toBe(program);
  await expect(findBrowser({ env: { [browserVariable]: '/nowhere/chrome' } })).rejects.toThrow(/unset it/);
  await expect(findBrowser({ env: {}, platform: 'darwin', files: [] })).rejects.toThrow('brew install');
  await expect(findBrowser({ env: {}, platform: 'win32', files: [] })).rejects.toThrow('winget install');
});
