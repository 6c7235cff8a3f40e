/** One question with its control, its reason, what stands in while it has no answer, and what is wrong with it. */
import { Button, Field, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Question } from '../../profile/catalogue/index.js';
import { valueAt } from '../../profile/paths.js';
import { words } from '../words/index.js';
import { notesAt } from './checks.js';
import { Control } from './controls.js';
import { eight } from './form.js';
import { useForm } from './form-context.js';
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

export function QuestionField({ path, question, isPart = false }: Props) {
  const form = useForm();
  const styles = useFormStyles();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const text = words.organisation;
  const { label, kind, list } = question;
  const hasAnswer = isAnswered(form.answers, path);
  const isUnknown = !hasAnswer && form.organisation.unknown.includes(path);
  const hasDefault = form.checks.defaults.has(path);
  const notes = notesAt(form.notes, path);
  const isWrong = notes.some(({ level }) => level === 'error');
  return (
    <div className={styles.question} data-path={path}>
      <Field
        className={styles.label}
        label={question.question}
        hint={hintOf(question, hasDefault) ?? null}
        {...(notes.length === 0
          ? {}
          : {
              validationState: isWrong ? ('error' as const) : ('warning' as const),
              validationMessage: notes.map((note) => note.text).join(' '),
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
  const form = useForm();
  const styles = useFormStyles();
  const used = form.checks.defaults.get(path);
  // The eight are for the user to say.
  if (!used || question.group === eight) return null;
  const text = words.organisation;
  const value = shown(used.value, path, form.answers, question.unit);
  const isNothing = Array.isArray(used.value) && used.value.length === 0;
  return (
    <div className={mergeClasses(styles.standsIn)}>
      <span className={styles.standsInText}>
        {text.byDefault} <span className={styles.strong}>{value}</span> {text.source(used.note)}
      </span>
      {!isNothing && valueAt(form.answers, path) === undefined && (
        <Button
          size="small"
          aria-label={text.useOf(question.label, value)}
          onClick={() => form.set(path, used.value)}
        >
          {text.use}
        </Button>
      )}
    </div>
  );
}
