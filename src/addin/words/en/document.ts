/** Words of the tab Document, and of everything that Word itself is asked to do. */
const times = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

interface Progress {
  readonly done: number;
  readonly all: number;
}
const of = ({ done, all }: Progress) => `${String(done)} of ${String(all)}`;

export const document = {
  looking: 'Looking for Word…',
  reading: 'Reading this document…',
  readAgain: 'Read again',
  planning: 'Comparing with your answers…',
  open: {
    title: 'Look after a policy you made',
    text: 'Open the Word file of a policy. You see what is still open and what has changed since, and you can update it. The file stays on this computer.',
    choose: 'Open a Word file',
    other: 'Open another file',
    download: 'Download the updated file',
    downloaded: 'The updated file is in your downloads.',
  },
  empty: {
    title: 'This document is empty',
    text: 'Choose a policy and put it into this document.',
    go: 'Choose a policy',
  },
  stranger: {
    title: 'This document is not one of ours',
    text: 'Nothing in it says that policywright made it. Open a policy that you made here, or choose one and put it into a new document.',
  },
  noOrganisation: {
    text: 'This policy was made with policywright, but the answers behind it are not on this computer.',
    takeOver: 'Take the answers over from this document',
    or: 'Or import your profile file in the menu at the top.',
  },
  otherOrganisation: (inFile: string, current: string) =>
    `This document speaks of ${inFile}. You are working on ${current}.`,
  switchTo: (name: string) => `Switch to ${name}`,
  facts: {
    version: 'Version',
    status: 'Status',
    made: 'Made on',
    statusNames: { 'not-ready': 'Draft, not ready to adopt', draft: 'Draft', adopted: 'Adopted' },
  },
  health: 'How this document is',
  upToDate: 'It says what your answers say.',
  changesWait: 'Your answers have changed since. This document is not up to date.',
  handEdited: (count: number) =>
    `${times(count, 'clause has', 'clauses have')} been edited by hand. Updates leave ${count === 1 ? 'it' : 'them'} as ${count === 1 ? 'it is' : 'they are'}.`,
  keptValues: (count: number) =>
    `${times(count, 'value was', 'values were')} overtyped by hand. Updates leave ${count === 1 ? 'it' : 'them'} as ${count === 1 ? 'it is' : 'they are'}.`,
  openBlocks: (count: number) => `${times(count, 'point keeps', 'points keep')} it from being adopted`,
  openOthers: (count: number) => `${times(count, 'more point', 'more points')} to settle by a date`,
  openNone: 'Nothing is open.',
  point: (what: string, owner: string, by: string) => `${what}. ${owner}, by ${by}.`,
  show: 'Show',
  showLabel: (what: string) => `Show in the document: ${what}`,
  notFound: 'This place is not in the document any more.',
  answer: 'Answer',
  factsDiffer: 'What has changed in your answers',
  factNames: {
    is_small: 'Fewer than 10 people employed',
    is_volunteer_only: 'Nobody is employed',
    is_one_person: 'One person is employed',
    director_is_focal_point: 'The director is the one whom people tell',
    contact_with_children: 'Contact with children',
  } as Readonly<Record<string, string>>,
  rolePart: {
    who: (role: string) => role,
    title: (role: string) => `${role}: title`,
    contact: (role: string) => `${role}: contact`,
  } as Readonly<Record<string, (role: string) => string>>,
  fact: (label: string, inFile: string, now: string) => `${label}: ${inFile} → ${now}`,
  storedTitle: 'Changed in Word',
  stored: (label: string, written: string, store: string) =>
    `${label}: "${written}" became "${store}" in this document. Your answers still say the first.`,
  storedUse: 'Use my answer',
  nothing: 'nothing',
  update: {
    title: 'What the update will do',
    sentence: (values: number, places: number) =>
      values === 0
        ? 'No value changes.'
        : `${times(values, 'value changes', 'values change')} in ${times(places, 'place', 'places')}.`,
    blocks: (count: number) =>
      count === 1 ? 'The words of 1 clause change.' : `The words of ${String(count)} clauses change.`,
    stays: 'Everything else stays as it is, to the character.',
    values: 'Values',
    value: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
    places: (places: number, kept: number) =>
      kept === 0
        ? times(places, 'place', 'places')
        : `${times(places, 'place', 'places')}; ${times(kept, 'place', 'places')} edited by hand stays`,
    clauses: 'Clauses',
    kinds: {
      appears: 'is new',
      vanishes: 'goes away',
      changes: 'gets new words',
      references: 'gets new numbers of cross-references',
    },
    differences: 'See the words',
    before: 'Now in the document',
    now: 'New words',
    emptyBefore: 'Not there yet.',
    emptyNow: 'It is taken out.',
    edited: 'What should stand there?',
    editedByYou: 'You edited these words by hand: please choose below.',
    keep: 'My words stay',
    take: 'Take the new words',
    undecided: (count: number) =>
      `${times(count, 'clause that you edited waits', 'clauses that you edited wait')} for your decision. Until then the document is not up to date.`,
    go: 'Update this document',
    working: 'Updating… Please do not type in the document meanwhile.',
    done: 'Updated',
    report: (places: number) => `New values written in ${times(places, 'place', 'places')}.`,
    reportNone: 'The document remembers your decision.',
    replaced: (count: number) => `${times(count, 'clause', 'clauses')} replaced.`,
    inserted: (count: number) => `${times(count, 'clause', 'clauses')} added.`,
    removed: (count: number) => `${times(count, 'clause', 'clauses')} taken out.`,
    kept: (count: number) => `${times(count, 'value', 'values')} edited by hand and kept.`,
    notDone: 'This could not be done:',
    pending: 'Something is still waiting: see below.',
  },
  share: {
    button: 'Copy for sharing',
    help: 'A copy without what policywright remembers in it, without comments, and without the fields that can be filled in.',
    working: 'Making the copy…',
    opened: 'The copy is open in a new window.',
    downloaded: 'The copy is in your downloads.',
  },
  sharedName: '-for-sharing.docx',
  updatedName: '-updated.docx',
  headerAndFooter: 'Header and footer',
  clausesMissing: (ids: readonly string[]) => `Clauses that did not arrive: ${ids.join(', ')}`,
  clausesMissingWhy: 'Word left them out. Put the policy into a new document instead.',
  lostValue: (label: string) => `The value “${label}”`,
  lostValueWhy:
    'Its field was not found: another program may have removed its mark. Type the value by hand, or put the policy into a new document.',
  gone: (block: string) => `The clause ${block}`,
  goneWhy:
    'Its place is not in the document any more. Undo the deletion, or put the policy into a new document.',
  errors: {
    nothingChanged: 'Nothing in the document was changed.',
    insertFailed:
      'Part of the policy may stand in the document. Press Ctrl+Z (on a Mac: Cmd+Z) to take it out.',
    halfDone: (places: Progress, blocks: Progress) =>
      [
        ...(places.all > 0 ? [`${of(places)} places show the new values now.`] : []),
        ...(blocks.all > 0 ? [`${of(blocks)} clauses are done.`] : []),
        'Nothing else was touched. Press “Update this document” again to go on.',
      ].join(' '),
    halfDoneUnknown:
      'Some values may have been written already. Press "Read again" to see how the document is now.',
    stateNotWritten:
      'All words have been written, but the document does not remember it yet. Press "Update" again to finish.',
    notAllowed: {
      message: 'Word does not allow changes here.',
      mend: 'The document may be protected, open for reading only, or somebody else may be working in this place. Allow editing (Review > Restrict Editing) and try again.',
    },
    gone: {
      message: 'A place that was to be changed is not in the document any more.',
      mend: 'Press "Read again": the pane then sees the document as it is now.',
    },
    tooLarge: {
      message: 'The document is too large for Word to pass to the pane.',
      mend: 'Make large pictures smaller (Picture Format > Compress Pictures), or put the policy into a new document.',
    },
    busy: {
      message: 'Word is busy and did not answer in time.',
      mend: 'Wait a moment and try again. Close other documents if it happens again.',
    },
    oldWord: {
      message: 'This version of Word cannot do that.',
      mend: 'Download the file instead: open policywright in a browser.',
    },
    other: (reason: string) => ({
      message: `Word answered: ${reason}`,
      mend: 'Try again. If it happens again, save the document, close it and open it anew.',
    }),
    noFile: { message: 'No file is open.', mend: 'Open a Word file first.' },
    otherFile: 'Choose another file.',
  },
};
