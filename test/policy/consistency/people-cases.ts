/** Names, contacts and routes. */
import { paragraph, table, words } from '../../support/document-builder.js';
import { everything, inClause, overtyped, retyped, without } from '../../support/contradictions.js';
import { founderFamilyBoard, ingo900 } from '../../support/profiles.js';
import type { Block } from '../../../src/policy/document.js';
import { added, replaced } from './case.js';
import type { CaseTable } from './case.js';

const code = 'code-of-conduct';
const harassment = 'sexual-harassment';
const children = 'child-protection';

/** The table of routes with one cell replaced in the row that begins so. */
function routeCell(policy: string, about: RegExp, column: number, cell: string) {
  return inClause(policy, 'if-it-concerns', (clause) => ({
    ...clause,
    blocks: clause.blocks.map((block): Block => {
      if (block.type !== 'table') return block;
      const rows = block.rows.map(({ cells }) => {
        const [first] = cells;
        const text = first?.map((inline) => ('text' in inline ? inline.text : '')).join('') ?? '';
        return {
          cells: about.test(text) ? cells.map((old, at) => (at === column ? words(cell) : old)) : cells,
        };
      });
      return { ...block, rows };
    }),
  }));
}

export const peopleCases: CaseTable = {
  'X-01': {
    fires: [
      {
        what: 'another title for whoever leads',
        words: added(code, 'repair', 'The Executive Director hears of each case once a month.'),
        places: [code],
        tells: /Executive Director/,
      },
      {
        what: 'another name for the body',
        words: replaced(harassment, 'informal-way', 'The Board of Trustees may settle it without a case.'),
        places: [harassment],
        tells: /Board of Trustees/,
      },
      {
        what: 'an organisation left over from somewhere else',
        words: added(children, 'online', 'This binds everybody who works for Sunrise Relief Foundation.'),
        places: [children],
        tells: /Sunrise Relief Foundation/,
      },
      {
        what: 'the name typed differently in one document',
        change: retyped(harassment, (text) => text.replaceAll('Meridian', 'Meridiana'), 'our-position'),
        places: [harassment, code],
        tells: /Meridiana/,
      },
    ],
    quiet: [
      {
        what: 'titles of its own people and of its host',
        words: added(
          code,
          'repair',
          'The Coordinator, the Programme Lead and the Steering Committee of Meridian Commons agree.',
        ),
      },
      {
        what: 'a partner by name',
        words: added(code, 'repair', 'We learn from the Sunrise Relief Foundation.'),
      },
    ],
  },
  'X-02': {
    fires: [
      {
        what: 'somebody else as focal point',
        words: added(code, 'repair', 'Our focal point is Jane Doe.'),
        places: [code],
        tells: /Jane Doe/,
      },
      {
        what: 'a list of people to tell without the deputy and the outside contact',
        words: replaced(
          harassment,
          'whom-to-tell',
          'Tell Léa Østby, Care and Accountability Officer, at any hour.',
        ),
        places: [harassment, code],
        tells: /deputy|outside contact/,
      },
      {
        what: 'an address that nobody has',
        words: replaced(
          'parental-leave',
          'no-discrimination',
          'Leave must not harm anybody. Tell the focal point at old-box@example.org.',
        ),
        places: ['parental-leave'],
        tells: /old-box@example\.org/,
      },
      {
        what: 'no list at all in the policy on leadership',
        change: without('womens-leadership', 'whom-to-tell'),
        places: ['womens-leadership'],
        tells: /whom people may tell/,
      },
      {
        what: 'a telephone number typed differently on the poster',
        change: retyped('poster', (text) => text.replaceAll('000 101', '000 191')),
        places: ['poster'],
        tells: /000 191/,
      },
    ],
    quiet: [
      {
        what: 'the same person in own words',
        words: added(code, 'repair', 'Our focal point is Léa Østby. Write to care@meridian.example.org.'),
      },
      {
        what: 'a case with no name',
        words: added(
          code,
          'repair',
          'The focal point is somebody whom all trust. The deputy will listen too.',
        ),
      },
    ],
  },
  'X-06': {
    fires: [
      {
        what: 'the person accused hears the report',
        change: routeCell(harassment, /Nadia Rahal/, 1, 'Nadia Rahal, Coordinator'),
        places: [harassment],
        tells: /Coordinator/,
      },
      {
        what: 'the person accused decides',
        change: routeCell(children, /Ruth Alvarez/, 3, 'the Chair of the Steering Committee'),
        places: [children],
        tells: /decides/,
      },
      {
        what: 'no table any more',
        words: replaced(code, 'if-it-concerns', 'If it is about one of them, tell another one.'),
        places: [code],
        tells: /no table/,
      },
      {
        what: 'own words that lead in a circle',
        words: added(
          harassment,
          'ways-to-report',
          'If it is about the Coordinator, tell the Coordinator first.',
        ),
        places: [harassment],
        tells: /goes to the Coordinator/,
      },
    ],
    quiet: [
      {
        what: 'own words that lead to somebody else',
        words: added(
          harassment,
          'ways-to-report',
          'If it is about the Coordinator, tell the Independent adviser.',
        ),
      },
      { what: 'two people of one title', profile: ingo900 },
    ],
  },
  'X-07': {
    fires: [
      {
        what: 'one person investigates and decides in a row',
        change: routeCell(harassment, /Sami Abdi/, 3, 'Omar Haddad, Advocate'),
        places: [harassment],
        tells: /investigates and decides/,
      },
      {
        what: 'one person in two parts in own words',
        words: replaced(
          harassment,
          'who-investigates',
          'Who investigates: Omar Haddad. Who decides: Omar Haddad.',
        ),
        places: [harassment],
        tells: /Omar Haddad/,
      },
      {
        what: 'a sentence that joins two parts',
        words: added(code, 'repair', 'Whoever investigates also decides on the case.'),
        places: [code],
        tells: /two parts/,
      },
    ],
    quiet: [
      {
        what: 'a sentence that keeps them apart',
        words: added(code, 'repair', 'Whoever investigates never also decides.'),
      },
      { what: 'places that are still open', profile: founderFamilyBoard },
    ],
  },
  'X-08': {
    fires: [
      {
        what: 'somebody who works here is called the outside contact',
        change: overtyped(
          children,
          'whom-to-tell',
          table(
            'data',
            '',
            [{ header: 'Who' }, { header: 'How to reach them' }],
            [['Sami Abdi, Programme Lead (outside contact)', 'care-deputy@meridian.example.org']],
          ),
        ),
        places: [children],
        tells: /Sami Abdi/,
      },
      {
        what: 'the chair of a body of relatives is called the outside contact',
        profile: founderFamilyBoard,
        words: added(code, 'repair', 'The outside contact is Davi Lima.'),
        places: [code],
        tells: /Davi Lima/,
      },
    ],
    quiet: [
      {
        what: 'the outside contact in own words',
        words: added(code, 'repair', 'The outside contact is Dr Inês Prado.'),
      },
      {
        what: 'an outside contact whom the profile picks wrongly and no document names',
        profile: founderFamilyBoard,
      },
      {
        what: 'a colleague named beside the outside contact',
        change: overtyped(children, 'our-promise', paragraph('Sami Abdi and the outside contact listen.')),
        profile: everything,
      },
    ],
  },
};
