import { entries, everyPolicy } from '../entry.js';

export const document = entries('document', everyPolicy, {
  'document.language': ['Language', 'In which language?', 'More languages will follow.', 'en', 'English.'],
  'document.colour': [
    'Colour',
    'Which colour for headings and lines?',
    'It must be dark enough to read.',
    '"#0B5D5E"',
    'A deep teal.',
  ],
  'document.paper': [
    'Paper',
    'A4 or Letter?',
    'So that nothing is cut off.',
    'A4',
    'The paper of your main country.',
  ],
  'document.logo.file': [
    'Logo',
    'Which picture is your logo (PNG or JPEG, up to 1 MB, beside the profile)?',
    'It stands on the first page.',
    'logo.png',
    'Your name stands alone.',
  ],
  'document.logo.alt': [
    'What the logo shows',
    'What does it show, in a few words?',
    'People who cannot see it hear these words.',
    'A lighthouse and the words Harbour Lights',
    'A logo without it cannot be used.',
  ],
  'document.disseminationDays': [
    'Given to everybody within',
    'Within how many days after adoption does everybody have it?',
    'A policy in a drawer protects nobody.',
    '30',
    '30 days.',
    'days',
  ],
  notes: [
    'Notes',
    'Anything you want to note for yourselves?',
    'Never printed, never written into any document. No cases and no names of children, please.',
    'Ask the umbrella body about the leave check in March',
    'Nothing.',
  ],
  profile: [
    'Form',
    'Which form of profile is this?',
    'So that newer programs understand older files.',
    '1',
    'The present form, 1.',
  ],
});
