/** A list of things, such as the people: a card for each, to be changed and removed in place. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { labelFor } from '../../profile/catalogue/index.js';
import type { Data } from '../../profile/typed-answers.js';
import { words } from '../words/index.js';
import { notesAt } from './checks.js';
import { useForm, useFormSource } from './form-context.js';
import type { FormList } from './form.js';
import { ItemEditor } from './item-editor.js';
import { itemsAt, rolesOf, textAt, withoutItem } from './items.js';
import { itemLabel, shown } from './shown.js';
import { useFormStyles } from './styles.js';

export function ListField({ list }: { readonly list: FormList }) {
  const form = useForm();
  const source = useFormSource();
  const styles = useFormStyles();
  const items = itemsAt(form.answers, list.path);
  const listWords = words.organisation.lists[list.path];
  const place = (index: number) => `${list.path}.${String(index)}`;
  const isEditing = (index: number) =>
    form.view.editing === place(index) && form.view.addingFor === undefined;
  const rows = isEditing(items.length) ? [...items, {}] : items;
  const [head] = list.fields;
  const own = form.notes.filter(({ path }) => path === list.path);
  const add = () => source.open(place(items.length), `${place(items.length)}.${firstField(list)}`);
  return (
    <div className={styles.things} data-path={list.path}>
      {list.path !== 'people' && head && <span className={styles.strong}>{head.question}</span>}
      {own.map(({ text }) => (
        <p key={text} className={mergeClasses(styles.cardText, styles.danger)}>
          {text}
        </p>
      ))}
      {items.length === 0 && !isEditing(0) && <p className={styles.why}>{listWords?.none}</p>}
      <ul className={styles.list}>
        {rows.map((item, index) => (
          // A thing keeps its place in the list while it is changed, also when it becomes one by the first letter.
          <li key={index}>
            {isEditing(index) ? (
              <ItemEditor list={list} index={index} />
            ) : (
              <ItemCard list={list} index={index} item={item} />
            )}
          </li>
        ))}
      </ul>
      {!isEditing(items.length) && (
        <div>
          <Button onClick={add} data-add={list.path}>
            {listWords?.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function firstField({ fields }: FormList): string {
  const path = fields[0]?.path ?? '';
  return path.slice(path.lastIndexOf('.') + 1);
}

interface CardProps {
  readonly list: FormList;
  readonly index: number;
  readonly item: Data;
}

function ItemCard({ list, index, item }: CardProps) {
  const form = useForm();
  const source = useFormSource();
  const styles = useFormStyles();
  const Heading = form.view.step === undefined ? 'h3' : 'h2';
  const [isAsking, setAsking] = useState(false);
  const text = words.organisation;
  const name = itemLabel(list.path, index, form.answers);
  const place = `${list.path}.${String(index)}`;
  const isWrong = notesAt(form.notes, place).some(({ level }) => level === 'error');
  const roles = list.path === 'people' ? rolesOf(form.answers, textAt(item, 'id')) : [];
  const roleNames = roles.map((path) => labelFor(path) ?? path).join(', ');
  const remove = () => {
    source.change((answers) => withoutItem(answers, list.path, index));
    source.close(list.path);
  };
  return (
    <div className={mergeClasses(styles.card, isWrong && styles.cardWrong)} data-path={place}>
      <Heading className={styles.cardTitle}>
        {list.path === 'people' ? textAt(item, 'name') || name : name}
      </Heading>
      {linesOf(list, index, item, form.answers).map((line) => (
        <p key={line} className={styles.cardText}>
          {line}
        </p>
      ))}
      {list.path === 'people' && (
        <p className={mergeClasses(styles.cardText, styles.quiet)}>
          {roles.length === 0 ? text.person.noRole : text.person.holds(roleNames)}
        </p>
      )}
      {isWrong && <p className={mergeClasses(styles.cardText, styles.danger)}>{text.item.toMend}</p>}
      {isAsking ? (
        <div ref={intoView} className={styles.ask} role="group" aria-label={text.item.sure(name)}>
          <p className={styles.askText}>
            <span className={styles.strong}>{text.item.sure(name)}</span>{' '}
            {roles.length > 0 && text.person.hasRole(roleNames)}
          </p>
          <Button size="small" autoFocus onClick={() => setAsking(false)}>
            {text.item.keep}
          </Button>
          <Button size="small" onClick={remove}>
            {text.item.remove}
          </Button>
        </div>
      ) : (
        <div className={styles.cardLinks}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            aria-label={text.item.editOf(name)}
            onClick={() => source.open(place, `${place}.${firstField(list)}`)}
          >
            {text.item.edit}
          </Button>
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            aria-label={text.item.removeOf(name)}
            onClick={() => setAsking(true)}
          >
            {text.item.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What is asked must be seen, also at the lower edge. */
function intoView(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'nearest' });
}

/** What a card says below its name. */
function linesOf(list: FormList, index: number, item: Data, answers: Data): readonly string[] {
  if (list.path === 'people') {
    const contact = ['phone', 'email', 'messaging']
      .map((field) => textAt(item, field))
      .filter((part) => part !== '');
    return [
      ...(textAt(item, 'name') === '' ? [] : [textAt(item, 'title')].filter((title) => title !== '')),
      ...(contact.length === 0 ? [words.organisation.person.noContact] : contact),
    ];
  }
  const title = itemLabel(list.path, index, answers);
  return list.fields.flatMap(({ path, unit }) => {
    const field = path.slice(path.lastIndexOf('.') + 1);
    const value = item[field];
    if (value === undefined) return [];
    const line = shown(value, `${list.path}.${String(index)}.${field}`, answers, unit);
    return line === title ? [] : [line];
  });
}
