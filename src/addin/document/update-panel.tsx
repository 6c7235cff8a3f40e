/** What the update will do, before it does it: values, clauses, and the decisions that only a person can take. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { BlockChange, Decisions, UpdatePlan, ValueChange } from '../../word/update/update-plan.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { factLabel } from './fact-label.js';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: '0', paddingLeft: '20px' },
  part: { margin: '0', fontSize: '14px', fontWeight: '600' },
  block: { paddingTop: '4px', paddingBottom: '4px' },
  sides: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  side: {
    flexGrow: 1,
    flexBasis: '180px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    '& h4': { margin: '0 0 4px', fontSize: '12px', color: tokens.colorNeutralForeground2 },
    '& p': { margin: '0 0 6px', fontSize: '12px', lineHeight: '16px' },
  },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  added: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly plan: UpdatePlan;
  readonly decisions: Pick<Decisions, 'keep' | 'take'>;
  readonly decide: (block: string, choice: 'keep' | 'take') => void;
  readonly overwrite: readonly string[];
  readonly setOverwrite: (keys: readonly string[]) => void;
}

export function UpdatePanel({ plan, decisions, decide, overwrite, setOverwrite }: Props) {
  const view = useViewStyles();
  const styles = useStyles();
  const { update, factsDiffer, fact, storedTitle, stored, storedUse, nothing } = words.document;
  const valueKeys = new Set(plan.values.map(({ key }) => key));
  // A fact that the text prints is told with the values.
  const facts = plan.facts.flatMap(({ name, inFile, now }) => {
    const label = valueKeys.has(name) ? undefined : factLabel(name);
    return label === undefined ? [] : [{ name, label, inFile, now }];
  });
  const values = shownValues(plan);
  const places = values.reduce((sum, value) => sum + value.places, 0);
  // What a person has to decide comes first.
  const blocks = [...plan.blocks].sort((one, other) => Number(other.edited) - Number(one.edited));
  const undecided = plan.blocks.filter(
    ({ block, edited }) => edited && !decisions.keep.includes(block) && !decisions.take.includes(block),
  );
  return (
    <section className={styles.panel} aria-labelledby="update">
      <h2 className={view.heading} id="update">
        {update.title}
      </h2>
      <p className={view.text}>
        {update.sentence(values.length, places)}{' '}
        {plan.blocks.length > 0 ? `${update.blocks(plan.blocks.length)} ` : ''}
        {update.stays}
      </p>
      {undecided.length > 0 ? <p className={view.text}>{update.undecided(undecided.length)}</p> : null}
      {facts.length > 0 ? (
        <div>
          <h3 className={styles.part}>{factsDiffer}</h3>
          <ul className={styles.list}>
            {facts.map(({ name, label, inFile, now }) => (
              <li key={name}>{fact(label, inFile || nothing, now || nothing)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {values.length > 0 ? (
        <div>
          <h3 className={styles.part}>{update.values}</h3>
          <ul className={styles.list}>
            {values.map(({ key, label, from, to, places: count, kept }) => (
              <li key={key}>
                {update.value(label, from || nothing, to || nothing)} ({update.places(count, kept)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {plan.stored.length > 0 ? (
        <div>
          <h3 className={styles.part}>{storedTitle}</h3>
          {plan.stored.map(({ key, label, written, store }) => (
            <div key={key}>
              <div>{stored(label, written, store)}</div>
              <Checkbox
                label={storedUse}
                checked={overwrite.includes(key)}
                onChange={(_, { checked }) =>
                  setOverwrite([
                    ...overwrite.filter((other) => other !== key),
                    ...(checked === true ? [key] : []),
                  ])
                }
              />
            </div>
          ))}
        </div>
      ) : null}
      {plan.blocks.length > 0 ? (
        <div>
          <h3 className={styles.part}>{update.clauses}</h3>
          {blocks.map((change) => (
            <Block
              key={change.block}
              change={change}
              choice={
                decisions.keep.includes(change.block)
                  ? 'keep'
                  : decisions.take.includes(change.block)
                    ? 'take'
                    : undefined
              }
              decide={(choice) => decide(change.block, choice)}
            />
          ))}
        </div>
      ) : null}
    </section>
  );
}

/**
 * The values that a person knows: not those of header and footer, which follow the state of the document, and each
 * change once, though a value may stand in several forms.
 */
function shownValues({ values }: UpdatePlan): readonly ValueChange[] {
  const shown = new Map<string, ValueChange>();
  for (const value of values) {
    if (value.key.startsWith('document.')) continue;
    const { label, from, to } = value;
    const name = [label, from, to].join('\n').toLowerCase();
    const known = shown.get(name);
    shown.set(
      name,
      known ? { ...known, places: known.places + value.places, kept: known.kept + value.kept } : value,
    );
  }
  return [...shown.values()];
}

function Block({
  change,
  choice,
  decide,
}: {
  readonly change: BlockChange;
  readonly choice: 'keep' | 'take' | undefined;
  readonly decide: (choice: 'keep' | 'take') => void;
}) {
  const styles = useStyles();
  const { update } = words.document;
  const { title, kind, edited } = change;
  return (
    <div className={styles.block}>
      <div>
        <strong>{title}</strong> {update.kinds[kind]}. {edited ? update.editedByYou : ''}
      </div>
      {edited ? (
        <>
          <Sides change={change} />
          <RadioGroup
            aria-label={`${title}: ${update.edited}`}
            value={choice ?? ''}
            onChange={(_, { value }) => decide(value === 'keep' ? 'keep' : 'take')}
          >
            <Radio value="keep" label={update.keep} />
            <Radio value="take" label={update.take} />
          </RadioGroup>
        </>
      ) : kind === 'references' ? null : (
        <Accordion collapsible>
          <AccordionItem value="words">
            <AccordionHeader size="small">{update.differences}</AccordionHeader>
            <AccordionPanel>
              <Sides change={change} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

/** Then and now, beside each other where there is room; paragraphs that only one of them has are marked. */
function Sides({ change: { before, now } }: { readonly change: BlockChange }) {
  const styles = useStyles();
  const { update } = words.document;
  const inBefore = new Set(before);
  const inNow = new Set(now);
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <h4>{update.before}</h4>
        {before.length === 0 ? <p>{update.emptyBefore}</p> : null}
        {before.map((text, index) => (
          <p key={index}>{inNow.has(text) ? text : <del className={styles.removed}>{text}</del>}</p>
        ))}
      </div>
      <div className={styles.side}>
        <h4>{update.now}</h4>
        {now.length === 0 ? <p>{update.emptyNow}</p> : null}
        {now.map((text, index) => (
          <p key={index}>{inBefore.has(text) ? text : <ins className={styles.added}>{text}</ins>}</p>
        ))}
      </div>
    </div>
  );
}
