/** The fields of one thing in a list, open to be changed. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { words } from '../words/index.js';
import { useForm, useFormSource } from './form-context.js';
import { firstOfPerson } from './form.js';
import type { FormList } from './form.js';
import { isAnswered } from './progress.js';
import { itemsAt, settled } from './items.js';
import { QuestionField } from './question-field.js';
import { itemLabel } from './shown.js';
import { useFormStyles } from './styles.js';
import { notesAt } from './checks.js';

export function ItemEditor({ list, index }: { readonly list: FormList; readonly index: number }) {
  const form = useForm();
  const source = useFormSource();
  const styles = useFormStyles();
  // In the first round a group is a page; later it stands under the heading of all questions.
  const Heading = form.view.step === undefined ? 'h3' : 'h2';
  const titleId = useId();
  const moreId = useId();
  const place = `${list.path}.${String(index)}`;
  const text = words.organisation;
  const isNew = index >= itemsAt(form.answers, list.path).length;
  const fieldOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
  const isFirst = (path: string) => list.path !== 'people' || firstOfPerson.includes(fieldOf(path));
  const rest = list.fields.filter(({ path }) => !isFirst(path));
  const hasMore = rest.some(({ path }) => notesAt(form.notes, `${place}.${fieldOf(path)}`).length > 0);
  const [isMoreWanted, setMoreWanted] = useState(
    () =>
      form.view.focus !== undefined &&
      rest.some(({ path }) => form.view.focus === `${place}.${fieldOf(path)}`),
  );
  const isMore = isMoreWanted || hasMore;
  const name = isNew ? (text.lists[list.path]?.new ?? '') : itemLabel(list.path, index, form.answers);

  const done = () => {
    const [wrong] = notesAt(form.checks.notes, place).filter(({ level }) => level === 'error');
    const isEmpty =
      isNew || !list.fields.some(({ path }) => isAnswered(form.answers, `${place}.${fieldOf(path)}`));
    if (wrong && !isEmpty) {
      source.show((view) => ({ ...view, tried: [...view.tried, place], focus: wrong.path }));
      return;
    }
    source.close(list.path);
    if (!isNew && isEmpty) source.change((answers) => settled(answers, list.path));
  };

  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={mergeClasses(styles.card, styles.cardOpen)}
      data-path={place}
    >
      <Heading id={titleId} className={styles.cardTitle}>
        {name}
      </Heading>
      {list.fields
        .filter(({ path }) => isFirst(path))
        .map((question) => (
          <QuestionField
            key={question.path}
            path={`${place}.${fieldOf(question.path)}`}
            question={question}
            isPart
          />
        ))}
      {rest.length > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          aria-expanded={isMore}
          aria-controls={moreId}
          onClick={() => setMoreWanted(!isMore)}
        >
          {isMore ? text.person.fewer : text.person.more}
        </Button>
      )}
      {rest.length > 0 && (
        <div id={moreId} hidden={!isMore} className={isMore ? styles.questions : undefined}>
          {isMore &&
            rest.map((question) => (
              <QuestionField
                key={question.path}
                path={`${place}.${fieldOf(question.path)}`}
                question={question}
                isPart
              />
            ))}
        </div>
      )}
      <div>
        <Button aria-label={text.item.doneOf(name)} onClick={done}>
          {text.item.done}
        </Button>
      </div>
    </div>
  );
}
