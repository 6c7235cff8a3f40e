/** The fields of somebody who is being added from the question that needs them. */
import { valueAt } from '../../profile/paths.js';
import { useForm, useFormPart } from './form-context.js';
import { formGroups } from './form.js';
import { ItemEditor } from './item-editor.js';
import { itemsAt, textAt } from './items.js';

/** @param path Of the question, such as `roles.focalPoint`. */
export function AddedPerson({ path }: { readonly path: string }) {
  const isHere = useFormPart(({ view }) => view.addingFor === path);
  return isHere ? <Fields path={path} /> : null;
}

function Fields({ path }: { readonly path: string }) {
  const form = useForm();
  const id = valueAt(form.answers, path);
  const index = itemsAt(form.answers, 'people').findIndex((person) => textAt(person, 'id') === id);
  const list = formGroups(form.organisation.policies)
    .flatMap(({ parts }) => parts)
    .find((part) => part.type === 'list' && part.path === 'people');
  return index >= 0 && list?.type === 'list' ? <ItemEditor list={list} index={index} /> : null;
}
