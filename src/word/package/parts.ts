/** All parts of a Word file. */
import type { Picture, PolicyDocument } from '../../policy/document.js';
import { isWide } from '../body/clauses.js';
import { writeBody } from '../body/body.js';
import { LOGO } from '../body/cover.js';
import { FRAMES } from '../body/pages.js';
import { Story, type ListInstance } from '../body/story.js';
import { ByteWriter } from '../bytes.js';
import { fieldStore, type FieldStore } from '../field-store.js';
import { pageOf } from '../layout.js';
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../namespaces.js';
import { choicesOf, type Choices, type WordOptions } from '../options.js';
import { documentState } from '../state.js';
import { shortHash } from '../tags.js';
import { frameParts } from './frames.js';
import { glossaryStylesXml, glossaryXml } from './glossary.js';
import { numberingXml } from './numbering.js';
import { lastingPart, textPart, type Part } from './part.js';
import { appXml, coreXml } from './properties.js';
import { relationshipsOf, relationshipsXml, type Relationship } from './relationships.js';
import { shellParts } from './shell.js';
import { contentTypes, RELATIONSHIPS_TYPE, relationshipTypes, XML_TYPE } from './types.js';

const guid = (kind: number, policy: string): string =>
  `{50570${kind}01-0C4B-4C0D-9A00-0000${shortHash(policy).toUpperCase()}}`;

interface Item {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

const itemParts = ({ id, namespace, xml }: Item, number: number): Part[] => {
  const name = `customXml/item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  return [
    textPart(name, xml),
    lastingPart(
      `customXml/${properties}`,
      `${id} ${namespace}`,
      () =>
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
      contentTypes.itemProperties,
    ),
    lastingPart(relationshipsOf(name), '', () =>
      relationshipsXml([{ id: 'rId1', type: relationshipTypes.itemProperties, target: properties }]),
    ),
  ];
};

const packageRelationships: readonly Relationship[] = [
  { id: 'rId1', type: relationshipTypes.document, target: 'word/document.xml' },
  { id: 'rId2', type: relationshipTypes.core, target: 'docProps/core.xml' },
  { id: 'rId3', type: relationshipTypes.app, target: 'docProps/app.xml' },
];

const glossaryParts = (prompt: string): Part[] => [
  lastingPart('word/glossary/document.xml', prompt, () => glossaryXml(prompt), contentTypes.glossary),
  lastingPart('word/glossary/styles.xml', '', glossaryStylesXml, contentTypes.styles),
  lastingPart(relationshipsOf('word/glossary/document.xml'), '', () =>
    relationshipsXml([{ id: 'rId1', type: relationshipTypes.styles, target: 'styles.xml' }]),
  ),
];

/** What one package holds besides what every one does. */
export interface Contents {
  /** The main part. */
  readonly body: Uint8Array;
  readonly lists: readonly ListInstance[];
  /** Addresses outside, as `Story.links`. */
  readonly links: readonly string[];
  /** Headers and footers; none where a host keeps its own. */
  readonly frames: readonly Part[];
  /** Some pages are landscape, with frames of their own. */
  readonly wide: boolean;
  readonly items: readonly Item[];
  /** There are controls, which need a prompt. */
  readonly glossary: boolean;
  readonly logo: Picture | undefined;
  readonly author: boolean;
}

const documentRelationships = (
  { frames, wide, items, glossary: prompted, links }: Contents,
  logo: string | undefined,
): Relationship[] => {
  const {
    header,
    footer,
    styles,
    settings,
    fontTable,
    theme,
    numbering,
    glossary,
    image,
    customXml,
    hyperlink,
  } = relationshipTypes;
  return [
    { id: 'rStyles', type: styles, target: 'styles.xml' },
    { id: 'rSettings', type: settings, target: 'settings.xml' },
    { id: 'rFonts', type: fontTable, target: 'fontTable.xml' },
    { id: 'rTheme', type: theme, target: 'theme/theme1.xml' },
    { id: 'rNumbering', type: numbering, target: 'numbering.xml' },
    ...(frames.length > 0
      ? [
          { id: FRAMES.first.header, type: header, target: 'header1.xml' },
          { id: FRAMES.upright.header, type: header, target: 'header2.xml' },
          { id: FRAMES.upright.footer, type: footer, target: 'footer1.xml' },
        ]
      : []),
    ...(frames.length > 0 && wide
      ? [
          { id: FRAMES.landscape.header, type: header, target: 'header3.xml' },
          { id: FRAMES.landscape.footer, type: footer, target: 'footer2.xml' },
        ]
      : []),
    ...(prompted ? [{ id: 'rGlossary', type: glossary, target: 'glossary/document.xml' }] : []),
    ...items.map((_, index) => ({
      id: `rItem${index + 1}`,
      type: customXml,
      target: `../customXml/item${index + 1}.xml`,
    })),
    ...(logo === undefined ? [] : [{ id: LOGO, type: image, target: `media/${logo}` }]),
    ...links.map((target, index) => ({
      id: `rLink${index + 1}`,
      type: hyperlink,
      target,
      external: true,
    })),
  ];
};

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg' } as const;

const contentTypesXml = (parts: readonly Part[], media: keyof typeof mediaTypes | undefined): string => {
  let overrides = '';
  for (const { name, type } of parts) {
    if (type !== undefined) overrides += `<Override PartName="/${name}" ContentType="${type}"/>`;
  }
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="${XML_TYPE}"/>` +
    (media === undefined ? '' : `<Default Extension="${media}" ContentType="${mediaTypes[media]}"/>`) +
    `${overrides}</Types>`
  );
};

/** Content type of a part, also of those that have their extension's. */
export const typeOf = ({ name, type }: Part): string => {
  if (type !== undefined) return type;
  if (name.endsWith('.rels')) return RELATIONSHIPS_TYPE;
  if (name.endsWith('.png')) return mediaTypes.png;
  return name.endsWith('.jpeg') ? mediaTypes.jpeg : XML_TYPE;
};

// One after the other, never inside each other: the writer keeps its room from document to document.
const room = new ByteWriter(1 << 19);

/** Most room that is kept; a larger document gets its own. */
const mostRoom = 1 << 22;

/** Id of the field store where nobody gives one. */
export const defaultStoreItemId = ({ policy }: PolicyDocument): string => guid(1, policy.id);

/** Id of the state's part. */
export const stateItemId = ({ policy }: PolicyDocument): string => guid(2, policy.id);

const itemsOf = (document: PolicyDocument, choices: Choices, store: FieldStore | undefined): Item[] => {
  if (!choices.customParts || store === undefined) return [];
  const items: Item[] = [{ id: choices.storeItemId, namespace: FIELDS_NAMESPACE, xml: store.xml }];
  if (choices.state) {
    items.push({ id: stateItemId(document), namespace: STATE_NAMESPACE, xml: documentState(document) });
  }
  return items;
};

/** The parts in the order of the archive: `[Content_Types].xml` first, as readers expect. */
export const packageOf = (document: PolicyDocument, contents: Contents): Part[] => {
  const { body, lists, links, frames, wide, items, glossary, logo, author } = contents;
  const logoName = logo === undefined ? undefined : `logo.${logo.format}`;
  const { annex, prompt } = document.labels;
  const listNames = lists.map(({ style, level }) => style.charAt(0) + String(level)).join('');
  const parts: Part[] = [
    lastingPart('_rels/.rels', '', () => relationshipsXml(packageRelationships)),
    { name: 'word/document.xml', type: contentTypes.document, bytes: body },
    lastingPart(
      relationshipsOf('word/document.xml'),
      `${frames.length} ${wide} ${items.length} ${glossary} ${logoName} ${links.join(' ')}`,
      () => relationshipsXml(documentRelationships(contents, logoName)),
    ),
    ...shellParts(document),
    lastingPart(
      'word/numbering.xml',
      `${annex} ${listNames}`,
      () => numberingXml(annex, lists),
      contentTypes.numbering,
    ),
    ...frames,
    ...(glossary ? glossaryParts(prompt) : []),
    ...items.flatMap((item, index) => itemParts(item, index + 1)),
    ...(logo === undefined ? [] : [{ name: `word/media/logo.${logo.format}`, bytes: logo.bytes }]),
    textPart('docProps/core.xml', coreXml(document, author), contentTypes.core),
    lastingPart('docProps/app.xml', '', appXml, contentTypes.app),
  ];
  const names = parts.map(({ name }) => name).join(' ');
  return [lastingPart('[Content_Types].xml', names, () => contentTypesXml(parts, logo?.format)), ...parts];
};

/** All parts of a file with its headers and footers. */
export const packageParts = (document: PolicyDocument, options: WordOptions): Part[] => {
  const choices = choicesOf(options, defaultStoreItemId(document));
  const store = choices.controls ? fieldStore(document) : undefined;
  room.clear();
  const story = new Story(document, choices, store, room.capacity > mostRoom ? new ByteWriter() : room);
  writeBody(story);
  const size = story.out.length;
  const wide = document.sections.some(({ clauses }) => clauses.some(isWide));
  const frames = frameParts(story, pageOf(document, false), wide ? pageOf(document, true) : undefined);
  return packageOf(document, {
    // Frames stand behind the body in the same room. Nobody keeps the view: the parts are zipped or read at once.
    body: story.out.view(size),
    lists: story.lists,
    links: story.links,
    frames,
    wide,
    items: itemsOf(document, choices, store),
    glossary: choices.controls,
    logo: document.organisation.logo,
    author: choices.author,
  });
};
