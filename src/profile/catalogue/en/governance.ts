import { entries, everyPolicy } from '../entry.js';

export const governance = {
  ...entries('governance', everyPolicy, {
    'governance.hasBody': [
      'Highest body',
      'Is there a body above the director, such as a board?',
      'It adopts the policies and looks into reports about the director.',
      'true',
      'Yes for an NGO, a network, and a company of 10 or more; no for the rest.',
    ],
    'governance.bodyName': [
      'Name of the highest body',
      'What is it called?',
      'The text uses your word.',
      'Board of Trustees',
      'Board, Steering Committee or Members’ Meeting, as fits the kind of organisation.',
    ],
    'governance.familyRun': [
      'Founder or family',
      'Is the organisation led by its founder or by a family?',
      'Then the outside door has to be stronger. It is never printed and leaves no trace in a file.',
      'false',
      'No.',
    ],
    'governance.bodyRelated': [
      'Relatives in the body',
      'Are members of that body relatives or close friends of each other or of the director?',
      'Then a report needs somebody outside. It is never printed and leaves no trace in a file.',
      'false',
      'No.',
    ],
    'governance.members': [
      'Members',
      'Do you have members: people or organisations?',
      'Members are bound too, and can breach the rules.',
      'organisations',
      'Members are not mentioned.',
    ],
  }),
  ...entries('governance', ['womens-leadership'], {
    'governance.bodySize': [
      'Size of the highest body',
      'How many people sit in it?',
      'In small bodies goals are counted in persons.',
      '7',
      'Goals are given in per cent.',
      'people',
    ],
    'governance.bodyWomen': [
      'Women in the highest body',
      'How many of them are women?',
      'It shows where you start.',
      '2',
      'The text says by when you will count.',
      'people',
    ],
    'governance.leadershipSize': [
      'Size of the leadership',
      'How many people lead: director, heads, managers?',
      'In small teams goals are counted in persons.',
      '3',
      'Goals are given in per cent.',
      'people',
    ],
    'governance.leadershipWomen': [
      'Women in the leadership',
      'How many of them are women?',
      'It shows where you start.',
      '1',
      'The text says by when you will count.',
      'people',
    ],
  }),
};
