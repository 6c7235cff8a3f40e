/** The objects of Word's rich API over an open document. One element has one object, as long as the document is open. */
import {
  appearanceOf,
  cannotDelete,
  cannotEdit,
  contentOf,
  controlId,
  controlText,
  isInlineControl,
  PROMPT,
  setAppearance,
  setLock,
  setTag,
  setTitle,
  showsPrompt,
  tagOf,
  titleOf,
} from '../document/control.js';
import { Editing, locationOf } from '../document/editing.js';
import { OpenDocument, type TrackingMode } from '../document/open-document.js';
import { ooxmlOf } from '../document/ooxml.js';
import {
  bodyPlace,
  controlPlace,
  endOf,
  paragraphPlace,
  pointAfter,
  pointBefore,
  startOf,
  stretch,
  type Place,
} from '../document/place.js';
import { ensureSidePart, type Page, type Side } from '../document/sections.js';
import { inlineText, paragraphsIn, textOf } from '../document/text.js';
import { documentWith } from '../package/blank.js';
import type { Quirks } from '../insertion/incoming.js';
import { styleId, styleName } from '../insertion/styles.js';
import { invalid, notFound } from '../protocol/failure.js';
import { ancestor, isW, nodesOf, wChild, wElement, wValue, type Element, type Node } from '../xml/dom.js';
import { documentProperties } from './document-properties.js';
import type { HostObject } from './host-object.js';

const text = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw invalid(what);
  return value;
};

const bytesOf = (value: unknown): Uint8Array =>
  new Uint8Array(Buffer.from(text(value, 'base64File'), 'base64'));

const pages: Readonly<Record<string, Page>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

/** The client talks to it by itself. */
export const INTERNAL = 'Microsoft.InternalService.AddinInternalService';

export interface Surroundings {
  /** A file that `createDocument(…).open()` opens in a window of its own. */
  readonly opened: (bytes: Uint8Array) => void;
  readonly quirks: Quirks;
}

export class Objects {
  readonly document: OpenDocument;
  readonly #editing: Editing;
  readonly #surroundings: Surroundings;
  readonly #known = new Map<Element, HostObject>();

  constructor(document: OpenDocument, surroundings: Surroundings) {
    this.document = document;
    this.#surroundings = surroundings;
    this.#editing = new Editing(document, surroundings.quirks);
  }

  #once(element: Element, make: () => HostObject): HostObject {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(element, made);
    return made;
  }

  #isThere(node: Node): boolean {
    return this.document.storyOf(node) !== undefined;
  }

  #collection(
    type: string,
    items: () => readonly HostObject[],
    more: HostObject['methods'] = {},
  ): HostObject {
    const at = (index: number): HostObject | null => items().at(index) ?? null;
    const must = (found: HostObject | null): HostObject => {
      if (found === null) throw notFound();
      return found;
    };
    return {
      type,
      items,
      item: (key) => items().find(({ id }) => id === key) ?? null,
      methods: {
        GetFirst: () => must(at(0)),
        GetFirstOrNullObject: () => at(0),
        GetLast: () => must(at(-1)),
        GetLastOrNullObject: () => at(-1),
        GetItemAt: (index) => must(typeof index === 'number' && index >= 0 ? at(index) : null),
        GetCount: () => items().length,
        ...more,
      },
    };
  }

  #controls(elements: () => readonly Element[]): HostObject {
    const filtered = (keep: (element: Element) => boolean): HostObject =>
      this.#controls(() => elements().filter(keep));
    const byId = (id: unknown): HostObject | null => {
      const found = elements().find((element) => controlId(element) === Number(id));
      return found === undefined ? null : this.control(found);
    };
    return {
      ...this.#collection(
        'ContentControlCollection',
        () => elements().map((element) => this.control(element)),
        {
          GetByTag: (tag) => filtered((element) => tagOf(element) === tag),
          GetByTitle: (title) => filtered((element) => titleOf(element) === title),
          GetById: (id) => {
            const found = byId(id);
            if (found === null) throw notFound();
            return found;
          },
          GetByIdOrNullObject: byId,
        },
      ),
      item: byId,
    };
  }

  #paragraphs(elements: () => readonly Element[]): HostObject {
    return this.#collection('ParagraphCollection', () =>
      elements().map((element) => this.paragraph(element)),
    );
  }

  #select(place: Place, mode: unknown): void {
    if (mode === 'Start') this.document.selection = startOf(place);
    else if (mode === 'End') this.document.selection = endOf(place);
    else if (mode === undefined || mode === null || mode === '' || mode === 'Select')
      this.document.selection = place;
    else throw invalid(`selectionMode ${String(mode)}`);
  }

  #ooxml(place: Place): string {
    return ooxmlOf(this.document, place, this.#surroundings.quirks);
  }

  /** The document itself: the global object. */
  readonly root: HostObject = {
    type: 'Document',
    properties: { Saved: () => this.document.saved, ChangeTrackingMode: () => this.document.tracking },
    setters: {
      ChangeTrackingMode: (mode) => {
        if (mode !== 'Off' && mode !== 'TrackAll' && mode !== 'TrackMineOnly')
          throw invalid('changeTrackingMode');
        this.document.tracking = mode satisfies TrackingMode;
      },
    },
    children: {
      Body: () => this.body(this.document.body),
      ContentControls: () => this.#controls(() => this.document.controls),
      Sections: () => this.#sections(),
      Properties: () => documentProperties(this.document),
    },
    methods: {
      Save: () => {
        this.document.saved = true;
      },
      GetSelection: () => this.range(this.document.selection ?? startOf(bodyPlace(this.document.body))),
    },
  };

  /** Objects that are made by name. */
  service(name: string): HostObject | undefined {
    // The client says by it that it has started.
    if (name === INTERNAL)
      return { type: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } };
    if (name !== 'Microsoft.WordServices.Application') return undefined;
    return {
      type: 'Application',
      methods: {
        CreateDocument: (base64) => {
          const made = new OpenDocument(
            base64 === undefined || base64 === null ? documentWith() : bytesOf(base64),
          );
          return {
            type: 'DocumentCreated',
            methods: {
              Open: () => {
                this.#surroundings.opened(made.toBytes());
              },
            },
          } satisfies HostObject;
        },
      },
    };
  }

  #sections(): HostObject {
    return this.#collection('SectionCollection', () =>
      this.document.sections.map((section) => this.#section(section)),
    );
  }

  #section(section: Element): HostObject {
    return this.#once(section, () => {
      const side =
        (name: Side) =>
        (page: unknown): HostObject => {
          const kind = pages[String(page)];
          if (kind === undefined) throw invalid(`type ${String(page)}`);
          const part = ensureSidePart(this.document.package, this.document.sections, section, name, kind);
          this.document.changed();
          return this.body(this.document.package.root(part));
        };
      return {
        type: 'Section',
        isThere: () => this.document.sections.includes(section),
        methods: {
          GetHeader: side('header'),
          GetFooter: side('footer'),
          GetNext: () => {
            const next = this.document.sections[this.document.sections.indexOf(section) + 1];
            if (next === undefined) throw notFound();
            return this.#section(next);
          },
          GetNextOrNullObject: () => {
            const next = this.document.sections[this.document.sections.indexOf(section) + 1];
            return next === undefined ? null : this.#section(next);
          },
        },
      };
    });
  }

  /** Body of the document, of a header or of a footer. */
  body(root: Element): HostObject {
    return this.#once(root, () => {
      const place = (): Place => bodyPlace(root);
      const editing = this.#editing;
      return {
        type: 'Body',
        isThere: () => this.#isThere(root),
        properties: {
          Text: () => textOf(place().nodes),
          Type: () => (isW(root, 'body') ? 'MainDoc' : isW(root, 'hdr') ? 'Header' : 'Footer'),
          Style: () => styleName(this.document.package, styleOf(paragraphsIn(place().nodes)[0])),
        },
        children: {
          ContentControls: () => this.#controls(() => this.document.controlsIn([root])),
          Paragraphs: () => this.#paragraphs(() => paragraphsIn(place().nodes)),
        },
        methods: {
          ...this.#reading(place),
          Clear: () => editing.clear(place()),
          InsertText: (words, where) =>
            this.range(
              editing.insertText(
                place(),
                text(words, 'text'),
                locationOf(where, ['Replace', 'Start', 'End']),
              ),
            ),
          InsertOoxml: (ooxml, where) =>
            this.range(
              editing.insertPackage(
                place(),
                text(ooxml, 'ooxml'),
                locationOf(where, ['Replace', 'Start', 'End']),
                'body',
              ),
            ),
          InsertFileFromBase64: (file, where) =>
            this.range(
              editing.insertPackage(
                place(),
                bytesOf(file),
                locationOf(where, ['Replace', 'Start', 'End']),
                'body',
              ),
            ),
          InsertParagraph: (words, where) =>
            this.paragraph(
              editing.insertParagraph(
                locationOf(where, ['Start', 'End']) === 'Start' ? startOf(place()) : endOf(place()),
                text(words, 'paragraphText'),
              ),
            ),
          InsertContentControl: () => this.control(editing.wrap(place())),
          GetRange: (where) => this.range(this.#part(place(), where, [])),
          Select: (mode) => this.#select(place(), mode),
        },
      };
    });
  }

  /** `Whole`, `Start` and the like of a place that stands as `outer` in its parent. */
  #part(place: Place, where: unknown, outer: readonly Node[]): Place {
    const [whole] = outer;
    switch (where) {
      case undefined:
      case null:
      case '':
      case 'Whole':
        return whole === undefined ? place : stretch(outer);
      case 'Content':
        return place;
      case 'Start':
        return startOf(place);
      case 'End':
        return endOf(place);
      case 'Before':
        if (whole !== undefined) return pointBefore(whole);
        break;
      case 'After':
        if (whole !== undefined) return pointAfter(outer.at(-1) ?? whole);
        break;
    }
    throw invalid(`rangeLocation ${String(where)}`);
  }

  #reading(place: () => Place): NonNullable<HostObject['methods']> {
    return {
      GetOoxml: () => this.#ooxml(place()),
      GetReviewedText: (version) => textOf(place().nodes, version === 'Original' ? 'original' : 'current'),
    };
  }

  #parentControl(node: Node): HostObject | null {
    const found = ancestor(node, 'sdt');
    return found === undefined ? null : this.control(found);
  }

  #parents(node: () => Node): NonNullable<HostObject['children']> {
    return {
      ParentContentControl: () => {
        const found = this.#parentControl(node());
        if (found === null) throw notFound();
        return found;
      },
      ParentContentControlOrNullObject: () => this.#parentControl(node()),
      ParentBody: () => {
        const story = this.document.storyOf(node());
        if (story === undefined) throw notFound();
        return this.body(story.root);
      },
    };
  }

  control(sdt: Element): HostObject {
    return this.#once(sdt, () => {
      const editing = this.#editing;
      const place = (): Place => controlPlace(sdt);
      const id = controlId(sdt);
      const changed = (change: () => void): void => {
        change();
        this.document.changed(false);
      };
      return {
        type: 'ContentControl',
        id,
        isThere: () => this.#isThere(sdt),
        properties: {
          Id: () => id,
          Tag: () => tagOf(sdt),
          Title: () => titleOf(sdt),
          Text: () => controlText(sdt),
          Appearance: () => appearanceOf(sdt),
          CannotEdit: () => cannotEdit(sdt),
          CannotDelete: () => cannotDelete(sdt),
          PlaceholderText: () => (showsPrompt(sdt) ? PROMPT : ''),
          Type: () => 'RichText',
          Style: () => styleName(this.document.package, styleOf(paragraphsIn(place().nodes)[0])),
        },
        setters: {
          Tag: (value) => changed(() => setTag(sdt, text(value, 'tag'))),
          Title: (value) => changed(() => setTitle(sdt, text(value, 'title'))),
          Appearance: (value) => {
            if (value !== 'BoundingBox' && value !== 'Tags' && value !== 'Hidden')
              throw invalid('appearance');
            changed(() => setAppearance(sdt, value));
          },
          CannotEdit: (value) => changed(() => setLock(sdt, value === true, cannotDelete(sdt))),
          CannotDelete: (value) => changed(() => setLock(sdt, cannotEdit(sdt), value === true)),
        },
        children: {
          ContentControls: () => this.#controls(() => this.document.controlsIn([contentOf(sdt)])),
          Paragraphs: () => this.#paragraphs(() => controlParagraphs(sdt)),
          ...this.#parents(() => sdt),
        },
        methods: {
          ...this.#reading(place),
          InsertText: (words, where) => {
            const location = locationOf(where, ['Replace', 'Start', 'End']);
            const value = text(words, 'text');
            if (location === 'Replace') editing.replaceControlText(sdt, value);
            else if (!isInlineControl(sdt)) editing.insertText(place(), value, location);
            else
              editing.replaceControlText(
                sdt,
                location === 'Start' ? value + plainText(sdt) : plainText(sdt) + value,
              );
            return this.range(place());
          },
          InsertOoxml: (ooxml, where) =>
            this.range(
              editing.insertPackage(
                place(),
                text(ooxml, 'ooxml'),
                locationOf(where, ['Replace', 'Start', 'End']),
                'control',
              ),
            ),
          InsertFileFromBase64: (file, where) =>
            this.range(
              editing.insertPackage(
                place(),
                bytesOf(file),
                locationOf(where, ['Replace', 'Start', 'End']),
                'control',
              ),
            ),
          InsertParagraph: (words, where) => {
            const points = {
              Before: () => pointBefore(sdt),
              After: () => pointAfter(sdt),
              Start: () => startOf(place()),
              End: () => endOf(place()),
            };
            const location = locationOf(where, ['Before', 'After', 'Start', 'End']);
            return this.paragraph(
              editing.insertParagraph(
                points[location as keyof typeof points](),
                text(words, 'paragraphText'),
              ),
            );
          },
          GetRange: (where) => this.range(this.#part(place(), where, [sdt])),
          Clear: () => editing.replaceControlText(sdt, ''),
          Delete: (keep) => editing.removeControl(sdt, keep === true),
          Select: (mode) => this.#select(mode === 'Start' || mode === 'End' ? place() : stretch([sdt]), mode),
        },
      };
    });
  }

  paragraph(paragraph: Element): HostObject {
    return this.#once(paragraph, () => {
      const editing = this.#editing;
      const place = (): Place => paragraphPlace(paragraph);
      const neighbour = (step: number): HostObject | null => {
        const story = this.document.storyOf(paragraph);
        const all = story === undefined ? [] : paragraphsIn([story.root]);
        const found = all[all.indexOf(paragraph) + step];
        return found === undefined ? null : this.paragraph(found);
      };
      const must = (found: HostObject | null): HostObject => {
        if (found === null) throw notFound();
        return found;
      };
      return {
        type: 'Paragraph',
        isThere: () => this.#isThere(paragraph),
        properties: {
          Text: () => inlineText(paragraph),
          Style: () => styleName(this.document.package, styleOf(paragraph)),
          OutlineLevel: () =>
            Number(/^Heading (\d)$/.exec(styleName(this.document.package, styleOf(paragraph)))?.[1] ?? 10),
          TableNestingLevel: () => (ancestor(paragraph, 'tbl') === undefined ? 0 : 1),
          IsListItem: () => wChild(wChild(paragraph, 'pPr') ?? paragraph, 'numPr') !== undefined,
        },
        setters: {
          Style: (value) => {
            const id = styleId(this.document.package, text(value, 'style'));
            if (id === undefined) throw invalid(`style ${String(value)}`);
            setStyle(paragraph, id);
            this.document.changed(false);
          },
        },
        children: {
          ContentControls: () => this.#controls(() => this.document.controlsIn([paragraph])),
          ...this.#parents(() => paragraph),
        },
        methods: {
          ...this.#reading(() => stretch([paragraph])),
          GetNext: () => must(neighbour(1)),
          GetNextOrNullObject: () => neighbour(1),
          GetPrevious: () => must(neighbour(-1)),
          GetPreviousOrNullObject: () => neighbour(-1),
          GetRange: (where) => this.range(this.#part(place(), where, [paragraph])),
          Delete: () => editing.removeParagraph(paragraph),
          Clear: () => editing.clear(place()),
          InsertText: (words, where) =>
            this.range(
              editing.insertText(
                place(),
                text(words, 'text'),
                locationOf(where, ['Replace', 'Start', 'End']),
              ),
            ),
          InsertParagraph: (words, where) =>
            this.paragraph(
              editing.insertParagraph(
                locationOf(where, ['Before', 'After']) === 'Before'
                  ? pointBefore(paragraph)
                  : pointAfter(paragraph),
                text(words, 'paragraphText'),
              ),
            ),
          InsertOoxml: (ooxml, where) =>
            this.range(
              editing.insertPackage(
                where === 'Replace' ? stretch([paragraph]) : place(),
                text(ooxml, 'ooxml'),
                locationOf(where, ['Replace', 'Start', 'End']),
                'range',
              ),
            ),
          InsertContentControl: () => this.control(editing.wrap(stretch([paragraph]))),
          Select: (mode) => this.#select(place(), mode),
        },
      };
    });
  }

  range(place: Place): HostObject {
    const editing = this.#editing;
    return {
      type: 'Range',
      isThere: () =>
        this.#isThere(place.parent) && place.nodes.every((node) => node.parentNode === place.parent),
      properties: {
        Text: () => textOf(place.nodes),
        IsEmpty: () => place.nodes.length === 0 || textOf(place.nodes) === '',
        Style: () => styleName(this.document.package, styleOf(paragraphsIn(place.nodes)[0])),
      },
      children: {
        ContentControls: () => this.#controls(() => this.document.controlsIn(place.nodes)),
        Paragraphs: () => this.#paragraphs(() => paragraphsOfPlace(place)),
        ...this.#parents(() => place.parent.firstChild ?? place.parent),
      },
      methods: {
        ...this.#reading(() => place),
        InsertText: (words, where) =>
          this.range(
            editing.insertText(
              place,
              text(words, 'text'),
              locationOf(where, ['Replace', 'Start', 'End', 'Before', 'After']),
            ),
          ),
        InsertOoxml: (ooxml, where) =>
          this.range(
            editing.insertPackage(
              place,
              text(ooxml, 'ooxml'),
              locationOf(where, ['Replace', 'Start', 'End']),
              'range',
            ),
          ),
        InsertFileFromBase64: (file, where) =>
          this.range(
            editing.insertPackage(
              place,
              bytesOf(file),
              locationOf(where, ['Replace', 'Start', 'End']),
              'range',
            ),
          ),
        InsertParagraph: (words, where) => {
          const before = locationOf(where, ['Before', 'After']) === 'Before';
          return this.paragraph(
            editing.insertParagraph(before ? startOf(place) : endOf(place), text(words, 'paragraphText')),
          );
        },
        InsertContentControl: () => this.control(editing.wrap(place)),
        GetRange: (where) => this.range(this.#part(place, where, place.nodes)),
        Delete: () => editing.remove(place.nodes),
        Clear: () => editing.remove(place.nodes),
        Select: (mode) => this.#select(place, mode),
      },
    };
  }
}

const styleOf = (paragraph: Element | undefined): string | undefined => {
  const properties = paragraph === undefined ? undefined : wChild(paragraph, 'pPr');
  return properties === undefined ? undefined : wValue(properties, 'pStyle');
};

const setStyle = (paragraph: Element, id: string): void => {
  let properties = wChild(paragraph, 'pPr');
  if (properties === undefined)
    paragraph.insertBefore((properties = wElement(paragraph, 'pPr')), paragraph.firstChild);
  const old = wChild(properties, 'pStyle');
  if (old !== undefined) properties.removeChild(old);
  properties.insertBefore(wElement(paragraph, 'pStyle', { val: id }), properties.firstChild);
};

const plainText = (sdt: Element): string => (showsPrompt(sdt) ? '' : controlText(sdt));

const controlParagraphs = (sdt: Element): readonly Element[] => {
  const inside = paragraphsIn(nodesOf(contentOf(sdt)));
  const around = ancestor(sdt, 'p');
  return inside.length === 0 && around !== undefined ? [around] : inside;
};

const paragraphsOfPlace = (place: Place): readonly Element[] => {
  const inside = paragraphsIn(place.nodes);
  if (inside.length > 0) return inside;
  const around = isW(place.parent, 'p') ? place.parent : ancestor(place.parent, 'p');
  return around === undefined ? [] : [around];
};
