/** Store and state of a file: written in place, or added where they were taken out. */
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../../namespaces.js';
import { relationshipsOf, relationshipsXml } from '../../package/relationships.js';
import { contentTypes, relationshipTypes } from '../../package/types.js';
import { wordAttribute, wordChild } from '../../reader/xml.js';
import type { EditablePackage } from './editable-package.js';
import type { Located } from './located.js';

const itemId = (file: EditablePackage, part: string): string | undefined => {
  const properties = file.word.relationships(part).find(({ kind }) => kind === 'customXmlProps')?.target;
  const root = properties === undefined ? undefined : file.part(properties);
  return root?.getAttributeNS(root.namespaceURI, 'itemID') ?? undefined;
};

/** The binding of a value's control. */
export const bindingOf = (control: Parameters<typeof wordChild>[0]) => {
  const properties = wordChild(control, 'sdtPr');
  return properties === undefined ? undefined : wordChild(properties, 'dataBinding');
};

/** The id of the store, as bindings name it: of the store itself, else of the controls that are bound to it. */
export const storeIdOf = (file: EditablePackage, { store, fields }: Located): string | undefined => {
  const own = store === undefined ? undefined : itemId(file, store);
  if (own !== undefined && own !== '') return own;
  for (const { element } of fields) {
    const binding = bindingOf(element);
    const id = binding === undefined ? undefined : wordAttribute(binding, 'storeItemID');
    if (id !== undefined && id !== '') return id;
  }
  return undefined;
};

const addPart = (file: EditablePackage, xml: string, id: string, namespace: string): void => {
  let number = 1;
  while (file.has(`customXml/item${number}.xml`) || file.has(`customXml/itemProps${number}.xml`)) number += 1;
  const name = `customXml/item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  file.put(name, xml);
  file.setType(name, 'application/xml');
  file.put(
    `customXml/${properties}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.setType(`customXml/${properties}`, contentTypes.itemProperties);
  file.put(
    relationshipsOf(name),
    relationshipsXml([{ id: 'rId1', type: relationshipTypes.itemProperties, target: properties }]),
  );
  file.relate(file.main, relationshipTypes.customXml, name);
};

export interface CustomPartIds {
  readonly store: string;
  readonly state: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param xml of the two parts, without declarations. */
export const writeCustomParts = (
  file: EditablePackage,
  located: Located,
  xml: { readonly store: string; readonly state: string },
  ids: CustomPartIds,
): void => {
  if (located.store === undefined) addPart(file, declaration + xml.store, ids.store, FIELDS_NAMESPACE);
  else file.put(located.store, declaration + xml.store);
  if (located.state === undefined) addPart(file, declaration + xml.state, ids.state, STATE_NAMESPACE);
  else file.put(located.state, declaration + xml.state);
};
