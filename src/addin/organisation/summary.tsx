/** What is wrong: a line that opens a list, whose entries go to their fields. The line is always there, so that nothing jumps. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { schemaPathOf, valueAt } from '../../profile/paths.js';
import { withValue } from '../../profile/typed-answers.js';
import { words } from '../words/index.js';
import { useForm, useFormPart, useFormSource } from './form-context.js';
import { placeLabel } from './shown.js';
import { useFormStyles } from './styles.js';

const id = 'to-mend';

export function Summary() {
  const notes = useFormPart((form) => form.notes);
  const isOpen = useFormPart((form) => form.view.isSummaryOpen);
  const source = useFormSource();
  const styles = useFormStyles();
  const text = words.organisation.summary;
  const isBegun = useFormPart(({ progress }) => progress.answered > 0);
  if (notes.length === 0) return <span className={styles.quiet}>{isBegun && text.none}</span>;
  const errors = notes.filter(({ level }) => level === 'error').length;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.link, errors > 0 ? styles.danger : styles.warning)}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => source.show((before) => ({ ...before, isSummaryOpen: !before.isSummaryOpen }))}
    >
      {text.title(errors, notes.length - errors)}
    </Button>
  );
}

export function SummaryList() {
  const isShown = useFormPart(({ view, notes }) => view.isSummaryOpen && notes.length > 0);
  return isShown ? <OpenList /> : <div id={id} hidden />;
}

function OpenList() {
  const { notes, answers } = useForm();
  const source = useFormSource();
  const styles = useFormStyles();
  const text = words.organisation.summary;
  return (
    <ul id={id} aria-label={text.list} className={styles.summary}>
      {notes.map((note) => {
        const { item, label } = placeLabel(note.path, answers);
        return (
          <li key={`${note.path} ${note.text}`}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.link}
              onClick={() => source.jump(note.path)}
            >
              {text.entry(label, item)}
            </Button>
            <span className={styles.summaryText}>{note.text}</span>
            {!schemaPathOf(note.path) && valueAt(answers, note.path) !== undefined && (
              <Button
                size="small"
                aria-label={words.organisation.takeOutOf(label)}
                onClick={() => source.change((before) => withValue(before, note.path, undefined))}
              >
                {words.organisation.takeOut}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
