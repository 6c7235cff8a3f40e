/** What would change a clause: its condition, other answers that were tried, printed values, choices of wording. */
import type { CompiledClause, Expression } from '../../template/compiled.js';
import { labelOfAnswer } from './answers.js';
import { sumsUp } from './computed.js';
import { turnsOf } from './conditions.js';
import type { Change, Effect, ExplainedFact } from './explanation.js';
import { either, named, sentenceOf, valueSentence } from './sentences.js';
import type { Found } from './trials.js';

export interface ChangesInput {
  readonly clause: CompiledClause;
  readonly facts: readonly ExplainedFact[];
  /** Condition of the document and of the clause together; absent = always. */
  readonly test?: Expression | undefined;
  /** Values by name; absent without a profile. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What other answers do to this clause. */
  readonly found: readonly Found[];
  /** Choices of its wording that a customisation may make. */
  readonly permitted: readonly string[];
  readonly variant?: string | undefined;
}

export function changesOf(input: ChangesInput): readonly Change[] {
  const { facts, values } = input;
  const changes = [
    ...(values && input.test ? conditionChanges(input.test, values, facts) : []),
    ...triedChanges(input),
    ...summingUp(facts),
    ...facts.filter(({ printed, from }) => printed && from.length > 0).map(valueChange),
  ];
  const custom = customChange(input);
  if (changes.length === 0 && (values || facts.length === 0)) {
    changes.push(nothing(facts.length === 0 ? noAnswer : noneFound));
  }
  return [...changes, ...(custom ? [custom] : [])];
}

const noAnswer = 'Nothing in your answers changes this clause.';
const noneFound = 'No other single answer that was tried changes the words of this clause.';

function nothing(sentence: string): Change {
  return { effect: 'nothing', name: '', label: '', to: [], sentence };
}

function conditionChanges(
  test: Expression,
  values: Readonly<Record<string, unknown>>,
  facts: readonly ExplainedFact[],
): Change[] {
  const { holds, turns } = turnsOf(test, values);
  const effect = holds ? 'goes' : 'appears';
  return turns.map(({ name, alternative }) => {
    const label = facts.find((fact) => fact.name === name)?.label ?? name;
    const sentence = sentenceOf(effect, named(name, label), [alternative]);
    return { effect, name, label, to: [alternative.value], sentence };
  });
}

/** One sentence for all other values of an answer that do the same. */
function triedChanges({ test, found, clause }: ChangesInput): Change[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    // Whether a clause with a condition stands is told by the facts of the condition.
    if (test && (one.effect === 'appears' || one.effect === 'goes')) continue;
    const key = [one.path, one.effect, one.effect === 'wording' ? one.variant : ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { path, effect, variant } = first;
    const label = labelOfAnswer(path);
    const alternatives = group.map(({ alternative }) => alternative);
    const to = alternatives.map(({ value }) => value);
    const wording = variant === undefined ? undefined : choiceInWords(clause, variant);
    return [
      {
        effect,
        name: path,
        label,
        to,
        sentence: sentenceOf(effect, named(path, label), alternatives, wording),
      },
    ];
  });
}

/** One sentence for all values that sum up whole documents. */
function summingUp(facts: readonly ExplainedFact[]): Change[] {
  const first = facts.find(({ name }) => sumsUp(name));
  if (!first) return [];
  const { name, label } = first;
  const sentence = `It follows ${named(name, label)}: whatever changes that changes this clause.`;
  return [{ effect: 'words', name, label, to: [], sentence }];
}

function valueChange(fact: ExplainedFact): Change {
  const effect: Effect = 'value';
  return { effect, name: fact.name, label: fact.label, to: [], sentence: valueSentence(fact) };
}

function customChange({ clause, permitted, variant }: ChangesInput): Change | undefined {
  if (!clause.variants) return undefined;
  const { set, choices } = clause.variants;
  const others = choices.map(({ id }) => id).filter((id) => id !== variant && permitted.includes(id));
  if (others.length === 0) return undefined;
  const words = either(others.map((id) => choiceInWords(clause, id)));
  const sentence = `Your customisation may choose another wording with ${set}: ${words}.`;
  return { effect: 'custom', name: set, label: 'Choice of wording', to: others, sentence };
}

/** `B, "No tolerance for the conduct"`. */
function choiceInWords(clause: CompiledClause, id: string): string {
  const label = clause.variants?.choices.find((choice) => choice.id === id)?.label;
  return label === undefined ? id : `${id} ("${label}")`;
}
