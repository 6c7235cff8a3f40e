/** One question with its control, its reason, what stands in while it has no answer, and what is wrong with it. */
import { Button, Field, mergeClasses } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { Question } from '../../profile/catalogue/index.js';
import { words } from '../words/index.js';
import { notesAt } from './checks.js';
import type { Note } from './checks.js';
import { Control } from './controls.js';
import { eight } from './form.js';
import { useFormPart, useFormSource } from './form-context.js';
import { AddSomebody } from './add-in-place.js';
import { isAnswered } from './progress.js';
import { shown } from './shown.js';
import { useFormStyles } from './styles.js';
import { isByLine, typedExample } from './typed.js';

interface Props {
  /** Where the answer goes, such as `people.0.email`. */
  readonly path: string;
  readonly question: Question;
  /** A field of a thing in a list: what it lacks is told where the thing is needed. */
  readonly isPart?: boolean;
}

/** Answers that cannot be taken away by emptying a box. */
const picked = new Set(['yesno', 'choice', 'date']);

export const QuestionField = memo(function QuestionField({ path, question, isPart = false }: Props) {
  const form = useFormSource();
  const styles = useFormStyles();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const text = words.organisation;
  const { label, kind, list } = question;
  const hasAnswer = useFormPart(({ answers }) => isAnswered(answers, path));
  const isUnknown = useFormPart(({ organisation }) => !hasAnswer && organisation.unknown.includes(path));
  const hasDefault = useFormPart(({ checks }) => checks.defaults.has(path));
  const message = useFormPart(({ notes }) => messageAt(notes, path));
  const isWrong = useFormPart(({ notes }) => hasError(notes, path));
  return (
    <div className={styles.question} data-path={path}>
      <Field
        className={mergeClasses(styles.field, styles.label)}
        label={question.question}
        hint={hintOf(question, hasDefault) ?? null}
        {...(message === ''
          ? {}
          : {
              validationState: isWrong ? ('error' as const) : ('warning' as const),
              validationMessage: message,
            })}
      >
        {(field) => <Control path={path} question={question} field={field} />}
      </Field>
      {!hasAnswer && !isUnknown && !isPart && <StandsIn path={path} question={question} />}
      {isUnknown && (
        <div className={styles.standsIn}>
          <span className={styles.standsInText}>
            {text.meanwhile} <span className={styles.strong}>{question.skip}</span>
          </span>
        </div>
      )}
      <div className={styles.links}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          aria-label={text.whyOf(label)}
          aria-expanded={isWhyOpen}
          aria-controls={whyId}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {text.why}
        </Button>
        {kind === 'person' && !list && !path.startsWith('people.') && (
          <AddSomebody path={path} label={label} />
        )}
        {!isPart && !hasAnswer && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            aria-label={text.dontKnowOf(label)}
            aria-pressed={isUnknown}
            onClick={() => form.setUnknown(path, !isUnknown)}
          >
            {isUnknown ? `✓ ${text.dontKnow}` : text.dontKnow}
          </Button>
        )}
        {hasAnswer && picked.has(kind) && !list && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            aria-label={text.clearOf(label)}
            onClick={() => form.set(path, undefined)}
          >
            {text.clear}
          </Button>
        )}
      </div>
      <p id={whyId} hidden={!isWhyOpen} className={styles.why}>
        {question.why}
        {isPart && ` ${text.leftOut(question.skip)}`}
      </p>
    </div>
  );
});

function messageAt(notes: readonly Note[], path: string): string {
  return notesAt(notes, path)
    .map(({ text }) => text)
    .join(' ');
}

function hasError(notes: readonly Note[], path: string): boolean {
  return notesAt(notes, path).some(({ level }) => level === 'error');
}

/** How it may be typed. The default is example enough for a number. */
function hintOf(question: Question, hasDefault: boolean): string | undefined {
  const { example: exampleText, byComma, byLine } = words.organisation;
  const isNumber = question.kind === 'count' || question.kind === 'percent';
  const example = hasDefault && isNumber ? undefined : typedExample(question);
  const isTypedList = question.list && !['choice', 'choices', 'person', 'country'].includes(question.kind);
  const parts = [
    ...(example === undefined ? [] : [exampleText(example.replaceAll('\n', ', '))]),
    ...(isTypedList ? [isByLine(question) ? byLine : byComma] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('. ').replace('..', '.');
}

/** The default, where it is from, and the press that makes it an answer. */
function StandsIn({ path, question }: Props) {
  const form = useFormSource();
  const styles = useFormStyles();
  const note = useFormPart(({ checks }) => checks.defaults.get(path)?.note);
  const value = useFormPart(({ checks, answers }) =>
    shown(checks.defaults.get(path)?.value, path, answers, question.unit),
  );
  const isNothing = useFormPart(({ checks }) => {
    const used = checks.defaults.get(path)?.value;
    return Array.isArray(used) && used.length === 0;
  });
  // The eight are for the user to say.
  if (note === undefined || question.group === eight) return null;
  const text = words.organisation;
  return (
    <div className={styles.standsIn}>
      <span className={styles.standsInText}>
        {text.byDefault} <span className={styles.strong}>{value}</span> {text.source(note)}
      </span>
      {!isNothing && (
        <Button
          size="small"
          aria-label={text.useOf(question.label, value)}
          onClick={() => form.set(path, form.get().checks.defaults.get(path)?.value)}
        >
          {text.use}
        </Button>
      )}
    </div>
  );
}
