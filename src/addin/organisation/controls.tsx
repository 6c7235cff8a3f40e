/** One control for each kind of answer. None alters what was typed; what cannot be understood stays where it is. */
import {
  Button,
  Checkbox,
  FieldContextProvider,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import type { FieldControlProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../profile/catalogue/index.js';
import { words } from '../words/index.js';
import { useAnswer, useFormPart, useFormSource } from './form-context.js';
import { itemsAt, personLabel, textAt } from './items.js';
import { choiceLabel, countriesByName, countryLabel } from './shown.js';
import { useFormStyles } from './styles.js';
import { isByLine, isDay, textOf, valueOf } from './typed.js';

export interface ControlProps {
  /** Where the answer goes, such as `people.0.email`. */
  readonly path: string;
  readonly question: Question;
  /** What ties a group of controls to its label and messages; Fluent's own controls find it by themselves. */
  readonly field: FieldControlProps;
}

/** How long a message waits after a field is left, so that nothing moves under a finger that is pressing something else. */
const settling = 200;

/** The text of a box: as typed while somebody types, else as it stands in the answers. */
function useTyped({ path, question }: ControlProps) {
  const form = useFormSource();
  const [typed, setTyped] = useState<string>();
  const stored = textOf(useAnswer(path), question);
  return {
    text: typed ?? stored,
    isTyping: typed !== undefined,
    on: {
      onFocus: () => {
        setTyped(stored);
        const told = form.get().notes.some((note) => note.path === path);
        form.show((view) => ({ ...view, typing: { path, told } }));
      },
      onBlur: () => {
        setTyped(undefined);
        setTimeout(() => {
          form.show(({ typing, ...view }) =>
            typing === undefined || typing.path === path ? view : { ...view, typing },
          );
        }, settling);
      },
      onChange: (_: unknown, { value }: { readonly value: string }) => {
        setTyped(value);
        form.set(path, valueOf(value, question));
      },
    },
  };
}

function TextControl(props: ControlProps) {
  const { question } = props;
  const { text, on } = useTyped(props);
  const styles = useFormStyles();
  const { kind, list, most } = question;
  if (kind === 'text' || isByLine(question) || (kind === 'line' && (most ?? 0) > 160)) {
    return <Textarea value={text} rows={3} resize="vertical" className={styles.wide} {...on} />;
  }
  const types: Readonly<Record<string, 'email' | 'tel' | 'url'>> = {
    email: 'email',
    phone: 'tel',
    url: 'url',
  };
  const type = types[kind];
  return (
    <Input
      // Boxes of these types would take blanks out of what was typed; only the keyboard of a phone is asked for.
      inputMode={type ?? 'text'}
      autoComplete="off"
      spellCheck={kind === 'line' && !list}
      value={text}
      className={styles.wide}
      {...on}
    />
  );
}

function NumberControl(props: ControlProps) {
  const { question } = props;
  const { text, on } = useTyped(props);
  const styles = useFormStyles();
  const isLong = (question.unit ?? '').length > 24;
  return (
    <div className={styles.row}>
      <Input
        inputMode={question.list ? 'text' : 'numeric'}
        autoComplete="off"
        value={text}
        className={styles.short}
        {...on}
      />
      {question.unit !== undefined && !isLong && <span aria-hidden="true">{question.unit}</span>}
    </div>
  );
}

function DateControl(props: ControlProps) {
  const { text, isTyping, on } = useTyped(props);
  const styles = useFormStyles();
  const canShow = text === '' || isDay(text);
  const [type, setType] = useState<'date' | 'text'>(canShow ? 'date' : 'text');
  const fitting = canShow ? 'date' : 'text';
  if (!isTyping && type !== fitting) setType(fitting);
  return <Input type={type} value={text} className={styles.wide} {...on} />;
}

function ColourControl(props: ControlProps) {
  const { path } = props;
  const form = useFormSource();
  const { text, on } = useTyped(props);
  const styles = useFormStyles();
  const hex = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  const used = useFormPart(({ checks }) => checks.defaults.get(path)?.value);
  return (
    <div className={styles.row}>
      <input
        type="color"
        className={styles.colour}
        aria-label={words.organisation.colour.pick}
        value={`#${(hex ?? String(used ?? '000000').replace('#', '')).toLowerCase()}`}
        onChange={({ target }) => form.set(path, target.value.toUpperCase())}
      />
      <Input autoComplete="off" value={text} className={styles.short} {...on} />
    </div>
  );
}

function YesNoControl({ path }: ControlProps) {
  const form = useFormSource();
  const styles = useFormStyles();
  const value = useAnswer(path);
  return (
    <RadioGroup
      className={styles.radios}
      layout="horizontal"
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onChange={(_, data) => form.set(path, data.value === 'yes')}
    >
      <Radio value="yes" label={words.organisation.yes} />
      <Radio value="no" label={words.organisation.no} />
    </RadioGroup>
  );
}

/** Few choices are seen at once, many are looked up. */
const mostRadios = 5;

function ChoiceControl({ path, question }: ControlProps) {
  const form = useFormSource();
  const styles = useFormStyles();
  const choices = question.choices ?? [];
  const value = useAnswer(path);
  const isOther = value !== undefined && !choices.some((choice) => choice === value);
  if (choices.length > mostRadios || isOther) {
    return (
      <Select
        className={styles.wide}
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => form.set(path, data.value === '' ? undefined : data.value)}
      >
        <option value="">{words.organisation.choose}</option>
        {isOther && <option value={String(value)}>{String(value)}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(question.path, choice)}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <RadioGroup
      className={styles.radios}
      value={typeof value === 'string' ? value : ''}
      onChange={(_, data) => form.set(path, data.value)}
    >
      {choices.map((choice) => (
        <Radio key={choice} value={choice} label={choiceLabel(question.path, choice)} />
      ))}
    </RadioGroup>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Several of some; in the order in which they are shown, others that stand in the answers last. */
function Checkboxes({ path, field, options }: ControlProps & { readonly options: readonly Option[] }) {
  const form = useFormSource();
  const styles = useFormStyles();
  const value = useAnswer(path);
  const picked: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const others = picked
    .filter((one) => !options.some((option) => option.value === one))
    .map((one) => ({ value: String(one), label: String(one) }));
  const all = [...options, ...others];
  const change = (changed: string, isPicked: boolean) => {
    const next = all
      .map((option) => option.value)
      .filter((one) => (one === changed ? isPicked : picked.some((other) => String(other) === one)));
    form.set(path, next.length === 0 ? undefined : next);
  };
  return (
    <div
      role="group"
      aria-labelledby={field['aria-labelledby']}
      aria-describedby={field['aria-describedby']}
      className={styles.options}
    >
      {/* Each box has its own label; that of the question belongs to the group. */}
      <FieldContextProvider value={undefined}>
        {all.map(({ value: one, label }) => (
          <Checkbox
            key={one}
            label={label}
            checked={picked.some((other) => String(other) === one)}
            onChange={(_, { checked }) => change(one, checked === true)}
          />
        ))}
      </FieldContextProvider>
    </div>
  );
}

function ChoicesControl(props: ControlProps) {
  const { path, choices = [] } = props.question;
  const options = choices.map((value) => ({ value, label: choiceLabel(path, value) }));
  return <Checkboxes {...props} options={options} />;
}

/** Everybody in the people list but the one whom the question is about. */
function usePeople(path: string): readonly Option[] {
  const people = useFormPart(({ answers }) => answers['people']);
  const own = /^people\.(\d+)\./u.exec(path)?.[1];
  return itemsAt({ people }, 'people').flatMap((person, index) => {
    const value = textAt(person, 'id');
    return value === '' || String(index) === own ? [] : [{ value, label: personLabel(person) }];
  });
}

function PersonControl(props: ControlProps) {
  const { path, question } = props;
  const form = useFormSource();
  const styles = useFormStyles();
  const people = usePeople(path);
  const value = useAnswer(path);
  const { person } = words.organisation;
  if (people.length === 0 && value === undefined) return <p className={styles.why}>{person.nobody}</p>;
  if (question.list) return <Checkboxes {...props} options={people} />;
  const isUnlisted = value !== undefined && !people.some((one) => one.value === value);
  return (
    <Select
      className={styles.wide}
      value={value === undefined ? '' : String(value)}
      onChange={(_, data) => form.set(path, data.value === '' ? undefined : data.value)}
    >
      <option value="">{words.organisation.choose}</option>
      {isUnlisted && <option value={String(value)}>{person.unlisted(String(value))}</option>}
      {people.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </Select>
  );
}

function CountryOptions({ without }: { readonly without: readonly unknown[] }) {
  return countriesByName()
    .filter(({ code }) => !without.includes(code))
    .map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
}

function CountryControl({ path }: ControlProps) {
  const styles = useFormStyles();
  const form = useFormSource();
  const value = useAnswer(path);
  const isKnown = countriesByName().some(({ code }) => code === value);
  return (
    <Select
      className={styles.wide}
      value={value === undefined ? '' : String(value)}
      onChange={(_, data) => form.set(path, data.value === '' ? undefined : data.value)}
    >
      <option value="">{words.organisation.country.choose}</option>
      {value !== undefined && !isKnown && (
        <option value={String(value)}>{countryLabel(String(value))}</option>
      )}
      <CountryOptions without={[]} />
    </Select>
  );
}

/** Countries one after the other, the main one first. */
function CountriesControl({ path }: ControlProps) {
  const form = useFormSource();
  const styles = useFormStyles();
  const value = useAnswer(path);
  const codes: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const { country } = words.organisation;
  const put = (next: readonly unknown[]) => form.set(path, next.length === 0 ? undefined : next);
  return (
    <>
      {codes.length > 0 && (
        <ul className={styles.list}>
          {codes.map((code, index) => {
            const name = countryLabel(String(code));
            const others = codes.filter((_, other) => other !== index);
            return (
              <li key={String(code)} className={styles.row}>
                <span className={styles.strong}>{name}</span>
                {index === 0 && codes.length > 1 && <span className={styles.quiet}>{country.main}</span>}
                {index > 0 && (
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.link}
                    aria-label={country.makeMainOf(name)}
                    onClick={() => put([code, ...others])}
                  >
                    {country.makeMain}
                  </Button>
                )}
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.link}
                  aria-label={country.remove(name)}
                  onClick={() => put(others)}
                >
                  {words.organisation.item.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Select
        className={styles.wide}
        value=""
        onChange={(_, data) => data.value !== '' && put([...codes, data.value])}
      >
        <option value="">{codes.length === 0 ? country.choose : country.add}</option>
        <CountryOptions without={codes} />
      </Select>
    </>
  );
}

/** The control for a question, by the kind of its answer. */
export function Control(props: ControlProps) {
  const { kind, list } = props.question;
  switch (kind) {
    case 'yesno':
      return <YesNoControl {...props} />;
    case 'count':
    case 'percent':
      return <NumberControl {...props} />;
    case 'date':
      return <DateControl {...props} />;
    case 'choice':
      return list ? <ChoicesControl {...props} /> : <ChoiceControl {...props} />;
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'person':
      return <PersonControl {...props} />;
    case 'country':
      return list ? <CountriesControl {...props} /> : <CountryControl {...props} />;
    case 'colour':
      return <ColourControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}
