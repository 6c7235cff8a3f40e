/// <reference types="office-js" />
/**
 * The Word side of the port: Office.js. This file and its folder `office/` are the only ones that know it.
 *
 * All that must work needs WordApi 1.3 and the Common API, which every Word since 2016 has. Newer calls are used
 * where they are there.
 */
import type { PolicyDocument } from '../../policy/document.js';
import { STATE_NAMESPACE } from '../../word/namespaces.js';
import { isDark } from '../shell/theme.js';
import type { Look } from '../shell/theme.js';
import { words } from '../words/index.js';
import { portError, run } from './office/batch.js';
import { partsOf } from './office/common-api.js';
import type { InsertReport, Target, WordPort } from './port.js';

const address = 'script[src*="/office.js"]';

/** Resolves once the script of Office has run; rejects where it cannot be had. */
function scriptLoaded(): Promise<void> {
  return new Promise((resolve, reject) => {
    if ('Office' in window) return resolve();
    const script = document.querySelector(address);
    if (!script) return reject(new Error('This page has no script of Office.'));
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('The script of Office could not be loaded.')));
  });
}

/**
 * Whether Word is around the page.
 *
 * @param patience Milliseconds after which the answer is no; without it, waits as long as it takes.
 */
export async function officeReady(patience?: number): Promise<boolean> {
  const asked = scriptLoaded()
    .then(() => Office.onReady())
    .then(({ host }) => host === Office.HostType.Word)
    .catch(() => false);
  if (patience === undefined) return asked;
  return Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))]);
}

/** The host's colours; `undefined` where it does not tell them, as on the web. */
export function officeLook(): Look | undefined {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return typeof background === 'string' ? (isDark(background) ? 'dark' : 'light') : undefined;
}

async function read() {
  try {
    return await (await import('./office/read.js')).readHere();
  } catch (error) {
    throw portError(error, words.document.errors.nothingChanged);
  }
}

async function contents(): Promise<'nothing' | 'words'> {
  try {
    return await run(async (context) => {
      const { body, contentControls } = context.document;
      body.load('text');
      contentControls.load('items/id');
      await context.sync();
      return body.text.trim() === '' && contentControls.items.length === 0 ? 'nothing' : 'words';
    });
  } catch (error) {
    throw portError(error, words.document.errors.nothingChanged);
  }
}

async function select(target: Target): Promise<boolean> {
  const { tagOfTarget } = await import('./office/target.js');
  try {
    return await run(async (context) => {
      const control = context.document.contentControls.getByTag(tagOfTarget(target)).getFirstOrNullObject();
      control.load('id');
      await context.sync();
      if (control.isNullObject) return false;
      control.select('Select');
      await context.sync();
      return true;
    });
  } catch (error) {
    throw portError(error, words.document.errors.nothingChanged);
  }
}

async function insertIntoNew(document: PolicyDocument): Promise<InsertReport> {
  const [insert, { toDocx }] = await Promise.all([
    import('./office/insert.js'),
    import('../../word/to-docx.js'),
  ]);
  return insert.insertIntoNew(toDocx(document));
}

async function shareCopy(): Promise<InsertReport> {
  const [{ fileBytes }, insert, { sharingCopy }] = await Promise.all([
    import('./office/common-api.js'),
    import('./office/insert.js'),
    import('../../word/update/sharing-copy.js'),
  ]);
  try {
    return await insert.insertIntoNew(sharingCopy(await fileBytes()));
  } catch (error) {
    throw portError(error, words.document.errors.nothingChanged);
  }
}

export function officePort(): WordPort {
  return {
    place: 'word',
    contents,
    isOurs: async () => (await partsOf(STATE_NAMESPACE)).length > 0,
    read,
    insert: async (document) => (await import('./office/insert.js')).insertHere(document),
    insertIntoNew,
    update: async (file, document, plan, decisions) =>
      (await import('./office/update.js')).updateHere(file, document, plan, decisions),
    select,
    shareCopy,
  };
}
