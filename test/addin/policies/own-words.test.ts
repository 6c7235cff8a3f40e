import { describe, expect, test } from '@jest/globals';
import { readChanges } from '../../../src/addin/drafts/changes.js';
import {
  isOwn,
  ownWordsOf,
  withAdded,
  withBehaviours,
  withOmission,
  withoutAdded,
  withoutChoices,
  withoutOwn,
  withVariant,
  withWords,
} from '../../../src/addin/policies/own/own-words.js';
import { unsavedClauses, unsavedOf, withUnsaved } from '../../../src/addin/policies/own/unsaved.js';
import { loadPolicy } from '../../../src/library/index.js';

const code = { id: 'code-of-conduct', version: '1.0.0' };
const first = 'principle-1-peaceful-and-equal';
const last = 'principle-8-transparency';

describe('own words', () => {
  test('each change is read by the reader of customisation files', async () => {
    let changes = withVariant({}, code, 'V-CC-grounds', 'B');
    changes = withWords(changes, code, 'why-this-code', {
      title: 'Why',
      text: 'We of {{organisation.name}}: "yes".',
    });
    changes = withBehaviours(changes, code, first, ['I greet the guards by name.', 'I: listen # and - wait']);
    changes = withAdded(changes, code, { id: 'land', after: last, title: 'Land', text: 'We care.' });
    changes = withOmission(changes, code, 'who-is-bound', { reason: 'We are two.', internal: false });
    const { customisation, issues } = await readChanges(changes, [await loadPolicy(code.id)]);
    expect(issues).toEqual([]);
    const own = customisation?.[code.id];
    expect(own?.variants).toEqual({ 'V-CC-grounds': 'B' });
    expect(Object.keys(own?.replaced ?? {})).toEqual(['why-this-code']);
    expect(Object.keys(own?.behaviours ?? {})).toEqual([first]);
    expect(own?.added.map(({ id, after }) => [id, after])).toEqual([['land', last]]);
    expect(own?.omitted).toEqual({ 'who-is-bound': { reason: 'We are two.', internal: false } });
    expect(own?.writtenFor).toBe('1.0.0');
  });

  test('what is taken back leaves no trace', () => {
    const other = { customisation: 1, 'child-protection': { variants: { 'V-CP-panel': 'B' } } };
    const changed = withWords(other, code, first, { title: 'One', text: 'Two' });
    expect(isOwn(ownWordsOf(changed, code.id), first)).toBe(true);
    expect(withoutOwn(changed, code, first)).toEqual(other);
    expect(withVariant(withVariant(other, code, 'V-CC-repair', 'B'), code, 'V-CC-repair', undefined)).toEqual(
      other,
    );
    expect(withoutChoices(withVariant(other, code, 'V-CC-repair', 'B'), code)).toEqual(other);
  });

  test('a clause that is left out keeps no words, and written words put it back', () => {
    const written = withBehaviours(
      withWords({}, code, first, { title: undefined, text: 'Two' }),
      code,
      first,
      ['I'],
    );
    const omitted = withOmission(written, code, first, { reason: 'Because.', internal: true });
    expect(ownWordsOf(omitted, code.id)).toMatchObject({
      replace: {},
      behaviours: {},
      omit: { [first]: { reason: 'Because.', internal: true } },
    });
    expect(
      ownWordsOf(withWords(omitted, code, first, { title: undefined, text: 'Three' }), code.id),
    ).toMatchObject({
      replace: { [first]: 'Three' },
      omit: {},
    });
  });

  test('principles that followed one that goes follow what it followed', () => {
    const one = { id: 'one', after: last, title: 'One', text: '1' };
    const two = { id: 'two', after: 'one', title: 'Two', text: '2' };
    const changes = withAdded(withAdded({}, code, one), code, two);
    expect(ownWordsOf(withAdded(changes, code, { ...one, title: 'Uno' }), code.id).add).toEqual([
      { ...one, title: 'Uno' },
      two,
    ]);
    expect(ownWordsOf(withoutAdded(changes, code, 'one'), code.id).add).toEqual([{ ...two, after: last }]);
  });

  test('the grounds chosen in any policy are kept with the Code', () => {
    const changes = withVariant({}, { id: 'sexual-harassment', version: '1.0.0' }, 'V-CC-grounds', 'C');
    expect(ownWordsOf(changes, code.id).variants).toEqual({ 'V-CC-grounds': 'C' });
  });

  test('damaged changes are read as none', () => {
    expect(
      ownWordsOf(
        { 'code-of-conduct': { replace: [1], add: [{ id: 3 }], omit: 'x', behaviours: { a: 1 } } },
        code.id,
      ),
    ).toEqual({
      variants: {},
      replace: {},
      titles: {},
      behaviours: { a: [] },
      add: [],
      omit: {},
    });
  });
});

describe('words that are not saved', () => {
  test('wait with the organisation until they are saved or thrown away', () => {
    const words = { title: 'T', text: 'W' };
    const kept = withUnsaved({}, code.id, first, words);
    expect(unsavedOf(kept, code.id, first)).toEqual(words);
    expect(unsavedClauses(kept, code.id)).toEqual([first]);
    expect(unsavedClauses(kept, 'child-protection')).toEqual([]);
    expect(withUnsaved(kept, code.id, first, undefined)).toEqual({ unsaved: {} });
    expect(unsavedOf({ unsaved: { [`${code.id}/${first}`]: 7 } }, code.id, first)).toBeUndefined();
  });
});
