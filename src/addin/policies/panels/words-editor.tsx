/** The editor of a clause: title, words, values to put in, mistakes in place, and the clause as it would be. */
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { PolicyDocument } from '../../../policy/document.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import type { Checked, Mistake } from '../own/check-words.js';
import { fieldsIn, fieldsNamed } from '../own/fields.js';
import type { Field as OfferedField } from '../own/fields.js';
import type { UnsavedWords } from '../own/unsaved.js';

const useStyles = makeStyles({
  text: { '& textarea': { minHeight: '220px', maxHeight: 'none', lineHeight: '20px' } },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '0', padding: '0', listStyleType: 'none' },
  chip: { maxWidth: '100%', textAlign: 'start', fontWeight: '400' },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: '0', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
  mistakes: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  mistake: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    paddingLeft: '12px',
    borderLeftWidth: '3px',
    borderLeftStyle: 'solid',
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  legend: { margin: '0', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
  meaning: { margin: '0', color: tokens.colorNeutralForeground2 },
});

/** How many values a search shows. */
const most = 12;

interface Props {
  readonly value: UnsavedWords;
  readonly onChange: (value: UnsavedWords) => void;
  /** The words that the values offered first come from. */
  readonly original: string;
  readonly document: PolicyDocument;
  readonly checked: Checked | undefined;
  readonly isCurrent: boolean;
  readonly titleWords: { readonly label: string; readonly hint?: string };
}

export function WordsEditor({ value, onChange, original, document, checked, isCurrent, titleWords }: Props) {
  const styles = useStyles();
  const view = useViewStyles();
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const last = useRef<'title' | 'text'>('text');
  const [search, setSearch] = useState('');
  const mistakesId = useId();
  const { edit: say } = words.policies;
  const offered = useMemo(() => {
    const all = [...fieldsIn(original, document), ...fieldsIn(value.text, document)];
    return all.filter(({ tag }, at) => all.findIndex((one) => one.tag === tag) === at);
  }, [original, value.text, document]);
  const found = useMemo(() => fieldsNamed(search, document, most), [search, document]);
  const mistakes = checked?.mistakes ?? [];
  const hasConditions = /\{\{\s*#(?:if|unless|each)/.test(value.text);
  const hasClauses = /\{\{\s*clause\s/.test(value.text);

  const putIn = ({ tag }: OfferedField) => {
    const isTitle = last.current === 'title';
    const element = isTitle ? title.current : text.current;
    if (!element) return;
    element.focus();
    // Keeps "undo" of the browser; where that is refused, the words are put together here.
    if (window.document.execCommand('insertText', false, tag)) return;
    const { selectionStart: start, selectionEnd: end } = element;
    const whole = element.value.slice(0, start ?? 0) + tag + element.value.slice(end ?? 0);
    onChange(isTitle ? { ...value, title: whole } : { ...value, text: whole });
  };
  const goTo = ({ at, line, column }: Mistake) => {
    const element = at === 0 ? title.current : text.current;
    if (!element) return;
    const start = element.value
      .split('\n')
      .slice(0, Math.max(0, line - 1))
      .reduce((sum, one) => sum + one.length + 1, 0);
    element.focus();
    element.setSelectionRange(start + Math.max(0, column - 1), start + Math.max(0, column));
  };

  return (
    <>
      <Field label={titleWords.label} {...(titleWords.hint === undefined ? {} : { hint: titleWords.hint })}>
        <Input
          input={{ ref: title }}
          value={value.title}
          aria-describedby={mistakesId}
          onFocus={() => (last.current = 'title')}
          onChange={(_, { value: now }) => onChange({ ...value, title: now })}
        />
      </Field>
      <Field label={say.text} hint={say.textHint}>
        <Textarea
          textarea={{ ref: text }}
          className={styles.text}
          resize="vertical"
          spellCheck
          value={value.text}
          aria-describedby={mistakesId}
          aria-invalid={mistakes.some(({ at }) => at === 1)}
          onFocus={() => (last.current = 'text')}
          onChange={(_, { value: now }) => onChange({ ...value, text: now })}
        />
      </Field>
      <div className={styles.part} id={mistakesId} role="status">
        {mistakes.length === 0 ? (
          <Text size={200} className={view.quiet}>
            {isCurrent ? say.good : say.checking}
          </Text>
        ) : (
          <>
            <Text weight="semibold">{say.mistakes(mistakes.length)}</Text>
            <ul className={styles.mistakes}>
              {mistakes.map((mistake) => (
                <li key={JSON.stringify(mistake)} className={styles.mistake}>
                  <Text>
                    {mistake.line > 0 && (
                      <strong>{mistake.at === 0 ? say.inTitle : say.line(mistake.line)}: </strong>
                    )}
                    {`${mistake.message}. ${mistake.mend}`}
                  </Text>
                  {mistake.line > 0 && (
                    <Button size="small" onClick={() => goTo(mistake)}>
                      {say.goTo}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say.fields}</h3>
        <Text size={200} className={view.quiet}>
          {say.fieldsHint}
        </Text>
        <Chips fields={offered} onPick={putIn} />
        <Field label={say.search}>
          <Input type="search" value={search} onChange={(_, { value: now }) => setSearch(now)} />
        </Field>
        <div role="status">
          {search.trim() !== '' && found.length === 0 && <Text size={200}>{say.noField}</Text>}
        </div>
        <Chips fields={found} onPick={putIn} />
      </section>
      {(offered.length > 0 || hasConditions || hasClauses) && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say.legend}</h3>
          <dl className={styles.legend}>
            {offered.map(({ tag, label, now }) => (
              <div key={tag}>
                <dt>
                  <code>{tag}</code>
                </dt>
                <dd className={styles.meaning}>{now === undefined ? label : `${label}, ${say.now(now)}`}</dd>
              </div>
            ))}
          </dl>
          {hasConditions && <Text className={view.quiet}>{say.conditions}</Text>}
          {hasClauses && <Text className={view.quiet}>{say.clauses}</Text>}
        </section>
      )}
    </>
  );
}

interface ChipsProps {
  readonly fields: readonly OfferedField[];
  readonly onPick: (field: OfferedField) => void;
}

function Chips({ fields, onPick }: ChipsProps) {
  const styles = useStyles();
  if (fields.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {fields.map((field) => (
        <li key={field.tag}>
          <Button
            className={styles.chip}
            size="small"
            shape="circular"
            aria-label={words.policies.edit.insert(field.label)}
            onClick={() => onPick(field)}
          >
            {field.label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
