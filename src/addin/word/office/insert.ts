/// <reference types="office-js" />
/** Puts a whole policy into the open document, or into a new one. */
import type { PolicyDocument } from '../../../policy/document.js';
import { customParts } from '../../../word/custom-parts.js';
import { toInsertion } from '../../../word/insertion.js';
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../../../word/namespaces.js';
import { clauseTag } from '../../../word/tags.js';
import { toDocx } from '../../../word/to-docx.js';
import { words } from '../../words/index.js';
import type { InsertReport } from '../port.js';
import { base64, portError, reasonOf, run, supports } from './batch.js';
import { addPart, partsOf } from './common-api.js';
import type { HostPart } from './common-api.js';

type NotDone = InsertReport['notDone'][number];

/** A part that stands ready for the new body, and how to take it back if the body does not come. */
interface ReadyPart {
  readonly part: HostPart;
  readonly takeBack: () => Promise<void>;
}

async function readyPart(namespace: string, xml: string): Promise<ReadyPart> {
  const [known] = await partsOf(namespace);
  if (known) {
    const before = await known.xml();
    await known.setXml(xml);
    return { part: known, takeBack: () => known.setXml(before) };
  }
  const part = await addPart(xml);
  return { part, takeBack: () => part.remove() };
}

/** With styles, numbering, page setup, headers and footers in one call. */
const wholeFile = (document: PolicyDocument, storeItemId: string): Promise<readonly NotDone[]> =>
  run(async (context) => {
    const bytes = toDocx(document, { storeItemId, customParts: 'outside' });
    context.document.insertFileFromBase64(base64(bytes), 'Replace', {
      importTheme: true,
      importStyles: true,
      importParagraphSpacing: true,
      importPageColor: false,
      importChangeTrackingMode: false,
    });
    await context.sync();
    return [];
  });

/** The body first; headers and footers are another matter, and a policy without them is still one. */
async function bodyThenFrames(document: PolicyDocument, storeItemId: string): Promise<readonly NotDone[]> {
  const insertion = toInsertion(document, { storeItemId });
  await run(async (context) => {
    context.document.body.insertOoxml(insertion.body, 'Replace');
    await context.sync();
  });
  try {
    await run(async (context) => {
      const section = context.document.sections.getFirst();
      section.getHeader('Primary').insertOoxml(insertion.header, 'Replace');
      section.getFooter('Primary').insertOoxml(insertion.footer, 'Replace');
      section.getHeader('FirstPage').insertOoxml(insertion.firstHeader, 'Replace');
      section.getFooter('FirstPage').insertOoxml(insertion.footer, 'Replace');
      await context.sync();
    });
    return [];
  } catch (error) {
    return [{ what: words.document.headerAndFooter, why: reasonOf(error) }];
  }
}

/** Clauses of the policy that did not arrive. */
const missingClauses = (document: PolicyDocument): Promise<readonly string[]> =>
  run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/tag');
    await context.sync();
    const there = new Set(controls.items.map(({ tag }) => tag));
    return document.sections
      .flatMap(({ clauses }) => clauses)
      .filter(({ id }) => !there.has(clauseTag(document.policy.id, id)))
      .map(({ id }) => id);
  });

export async function insertHere(document: PolicyDocument): Promise<InsertReport> {
  const { store, state } = customParts(document);
  const { nothingChanged, insertFailed } = words.document.errors;
  const ready: ReadyPart[] = [];
  const takeBack = async (): Promise<void> => {
    for (const { takeBack: back } of [...ready].reverse()) await back().catch(() => undefined);
  };
  try {
    const stored = await readyPart(FIELDS_NAMESPACE, store);
    ready.push(stored);
    ready.push(await readyPart(STATE_NAMESPACE, state));
    const isWhole = supports('1.5');
    let notDone: readonly NotDone[];
    try {
      notDone = await (isWhole ? wholeFile : bodyThenFrames)(document, stored.part.id);
    } catch (error) {
      if (!isWhole) throw error;
      // Newer calls are refused here and there; the older way asks for less.
      notDone = await bodyThenFrames(document, stored.part.id);
    }
    const missing = await missingClauses(document);
    return {
      where: 'here',
      notDone: [
        ...notDone,
        ...(missing.length > 0
          ? [{ what: words.document.clausesMissing(missing), why: words.document.clausesMissingWhy }]
          : []),
      ],
    };
  } catch (error) {
    await takeBack();
    const isEmpty = await run(async (context) => {
      const { body } = context.document;
      body.load('text');
      await context.sync();
      return body.text.trim() === '';
    }).catch(() => undefined);
    throw portError(error, isEmpty === false ? insertFailed : nothingChanged);
  }
}

export async function insertIntoNew(bytes: Uint8Array): Promise<InsertReport> {
  try {
    await run(async (context) => {
      context.application.createDocument(base64(bytes)).open();
      await context.sync();
    });
    return { where: 'new', notDone: [] };
  } catch (error) {
    throw portError(error, words.document.errors.nothingChanged);
  }
}
