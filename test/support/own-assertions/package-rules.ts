/** Rules about the package: every part has a type and everything pointed to is there. */
import { elements } from '../../../src/word/reader/xml.js';
import { attribute, descendants, namespaces, repeated } from './office-file.js';
import type { Rules } from './rule.js';

/** The kind of relationship that an attribute of the relationships' namespace must lead to. */
const kinds: Readonly<Record<string, string>> = {
  hyperlink: 'hyperlink',
  headerReference: 'header',
  footerReference: 'footer',
  blip: 'image',
};

export const packageRules: Rules = {
  'content-type': ({ names, part }) => {
    const types = part('[Content_Types].xml')?.root;
    if (types === undefined) return ['[Content_Types].xml is missing'];
    const entries = [...elements(types)];
    const extensions = new Set(entries.map((entry) => entry.getAttribute('Extension')?.toLowerCase()));
    const overrides = new Set(entries.map((entry) => entry.getAttribute('PartName')));
    const untyped = [...names].filter((name) => {
      const extension = name.split('.').at(-1)?.toLowerCase();
      return name !== '[Content_Types].xml' && !overrides.has(`/${name}`) && !extensions.has(extension);
    });
    const absent = [...overrides].filter((name) => typeof name === 'string' && !names.has(name.slice(1)));
    return [
      ...untyped.map((name) => `${name} has no content type`),
      ...absent.map((name) => `${name} has a content type and is not there`),
    ];
  },
  'relationship-target': (file) =>
    ['', ...file.parts.map(({ name }) => name)].flatMap((name) => {
      const links = file.links(name);
      return [
        ...repeated(links.map(({ id }) => id)).map((id) => `${name}: the id ${id} occurs twice`),
        ...links
          .filter(({ external, target }) => !external && !file.names.has(target))
          .map(({ target }) => `${name}: ${target} is not there`),
        ...links
          .filter(({ external, target }) => external && !/^[a-z]+:/i.test(target))
          .map(({ target }) => `${name}: ${target} is no address`),
      ];
    }),
  'relationship-id': (file) =>
    file.parts.flatMap(({ name, root }) =>
      descendants(root).flatMap((element) =>
        ['id', 'embed', 'link'].flatMap((attributeName) => {
          const id = attribute(element, attributeName, 'r');
          if (id === undefined) return [];
          const link = file.links(name).find((one) => one.id === id);
          if (link === undefined) return [`${name}: ${element.localName} names ${id}, which is not there`];
          const kind = kinds[element.localName ?? ''];
          return kind === undefined || kind === link.kind
            ? []
            : [`${name}: ${id} is of the kind ${link.kind}`];
        }),
      ),
    ),
  ignorable: ({ parts }) =>
    parts.flatMap(({ name, root }) => {
      const prefixes = (attribute(root, 'Ignorable', 'mc') ?? '').split(/\s+/).filter(Boolean);
      const undeclared = prefixes.filter((prefix) => !root.lookupNamespaceURI(prefix));
      const ignored = new Set(prefixes.map((prefix) => root.lookupNamespaceURI(prefix)));
      const used = new Set<string | null>();
      for (const element of descendants(root)) {
        used.add(element.namespaceURI);
        for (const one of element.attributes) used.add(one.namespaceURI);
      }
      const must = [...used].filter(
        (space) => /schemas\.microsoft\.com\/office\/word\/20(1|2)/.test(space ?? '') && !ignored.has(space),
      );
      return [
        ...undeclared.map((prefix) => `${name}: ${prefix} is ignorable and not declared`),
        ...must
          .filter(() => root.namespaceURI === namespaces.w)
          .map((space) => `${name}: ${space} is used and not ignorable`),
      ];
    }),
};
