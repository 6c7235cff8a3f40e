/** Rules about ids and names: unique where they must be, and leading to something. */
import type { Element } from '../../../src/word/reader/xml.js';
import { all, attribute, child, repeated, value, type OfficeFile, type Part } from './office-file.js';
import { instructions } from './word-fields.js';
import type { Rules } from './rule.js';

const everywhere = ({ stories }: OfficeFile, name: string): Element[] =>
  stories.flatMap(({ root }) => all(root, name));

const controls = (file: OfficeFile): Element[] =>
  everywhere(file, 'sdt').flatMap((sdt) => child(sdt, 'sdtPr') ?? []);

const bookmarkNames = (file: OfficeFile): string[] =>
  everywhere(file, 'bookmarkStart').map((start) => attribute(start, 'name') ?? '');

const numbering = ({ part }: OfficeFile): Part | undefined => part('word/numbering.xml');

export const identityRules: Rules = {
  'control-id': (file) => {
    const ids = controls(file).map((properties) => value(properties, 'id') ?? '');
    const bad = ids.filter((id) => !/^-?\d{1,10}$/.test(id) || Math.abs(Number(id)) > 0x7fffffff);
    return [
      ...bad.map((id) => `a control has the id "${id}"`),
      ...repeated(ids.filter((id) => id !== '')).map((id) => `two controls have the id ${id}`),
    ];
  },
  'control-length': (file) =>
    controls(file)
      .flatMap((properties) => [value(properties, 'tag') ?? '', value(properties, 'alias') ?? ''])
      .filter((name) => name.length > 64)
      .map((name) => `the name ${name} is longer than 64 characters`),
  'control-title': (file) =>
    controls(file)
      .filter((properties) => (value(properties, 'alias') ?? '').trim() === '')
      .map((properties) => `the control ${value(properties, 'tag') ?? ''} has no title`),
  'bookmark-name': (file) => {
    const names = bookmarkNames(file);
    return [
      ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
      ...names
        .filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))
        .map((name) => `"${name}" is no name for a bookmark`),
    ];
  },
  'bookmark-pair': ({ stories }) =>
    stories.flatMap(({ name, root }) => {
      const starts = all(root, 'bookmarkStart').map((start) => attribute(start, 'id') ?? '');
      const ends = all(root, 'bookmarkEnd').map((end) => attribute(end, 'id') ?? '');
      return [
        ...repeated(starts).map((id) => `${name}: the bookmark ${id} begins twice`),
        ...starts.filter((id) => !ends.includes(id)).map((id) => `${name}: the bookmark ${id} does not end`),
        ...ends
          .filter((id) => !starts.includes(id))
          .map((id) => `${name}: the bookmark ${id} does not begin`),
      ];
    }),
  'paragraph-id': ({ stories }) =>
    stories.flatMap(({ name, root }) => {
      const ids = [...all(root, 'p'), ...all(root, 'tr')].flatMap(
        (element) => attribute(element, 'paraId', 'w14') ?? [],
      );
      const bad = ids.filter((id) => !/^[0-7][0-9A-F]{7}$/i.test(id) || Number(`0x${id}`) === 0);
      return [...bad, ...repeated(ids)].map((id) => `${name}: paragraph id ${id}`);
    }),
  'picture-id': ({ stories }) =>
    repeated(
      stories.flatMap(({ root }) =>
        all(root, 'docPr', 'wp').map((picture) => picture.getAttribute('id') ?? ''),
      ),
    ).map((id) => `two pictures have the id ${id}`),
  'numbering-order': (file) => {
    const root = numbering(file)?.root;
    if (root === undefined) return [];
    const order = [...all(root, 'abstractNum'), ...all(root, 'num')];
    const abstract = all(root, 'abstractNum').map((one) => attribute(one, 'abstractNumId') ?? '');
    const used = all(root, 'num').map((one) => value(one, 'abstractNumId') ?? '');
    const inOrder = [...root.childNodes].filter((node) => order.includes(node as Element));
    return [
      ...(inOrder.every((node, index) => node === order[index]) ? [] : ['an abstractNum stands after a num']),
      ...repeated(abstract).map((id) => `abstractNum ${id} occurs twice`),
      ...used.filter((id) => !abstract.includes(id)).map((id) => `abstractNum ${id} is not there`),
    ];
  },
  'numbering-reference': (file) => {
    const known = new Set(
      all(numbering(file)?.root ?? file.body.root, 'num').map((one) => attribute(one, 'numId')),
    );
    const places = [
      ...file.stories,
      ...(file.part('word/styles.xml') === undefined ? [] : [file.part('word/styles.xml')]),
    ];
    const used = places.flatMap((place) =>
      place === undefined ? [] : all(place.root, 'numPr').map((one) => value(one, 'numId')),
    );
    return [...new Set(used)]
      .filter((id) => id !== undefined && id !== '0' && !known.has(id))
      .map((id) => `the list ${String(id)} is not there`);
  },
  'reference-target': (file) => {
    const names = new Set(bookmarkNames(file).map((name) => name.toLowerCase()));
    const fields = file.stories
      .flatMap(({ root }) => instructions(root))
      .flatMap((code) => /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/i.exec(code)?.[1] ?? []);
    const anchors = everywhere(file, 'hyperlink').flatMap((link) => attribute(link, 'anchor') ?? []);
    return [...fields, ...anchors]
      .filter((name) => !names.has(name.toLowerCase()))
      .map((name) => `the bookmark ${name} is not there`);
  },
  'style-defined': (file) => {
    const styles = file.part('word/styles.xml');
    if (styles === undefined) return ['there are no styles'];
    const known = new Set(all(styles.root, 'style').map((style) => attribute(style, 'styleId')));
    const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) =>
      everywhere(file, name).map((one) => attribute(one, 'val')),
    );
    return [...new Set(used)]
      .filter((style) => !known.has(style))
      .map((style) => `the style ${String(style)} is not defined`);
  },
};
