/** Words of the frame around all views. */
export const shell = {
  name: 'policywright',
  tabs: { organisation: 'Organisation', policies: 'Policies', document: 'Document', help: 'Help' },
  tabsLabel: 'Parts of policywright',
  unnamed: 'Unnamed organisation',
  organisationMenu: (name: string) => `Organisation: ${name}. Switch, add, import, export`,
  menuLabel: (name: string) => `${name}: organisations and files`,
  saved: 'Saved on this computer',
  inMemory: 'Not saved',
  inMemoryMore:
    'This browser keeps nothing on this computer. Your answers are lost when you close the page. Save them with “Export to a file”.',
  close: 'Close',
  cancel: 'Cancel',
  failed: 'Something went wrong in this view',
  failedMore: (reason: string) =>
    `Your answers are kept. Reload the page to go on. If it happens again, write to us with these words: ${reason}`,
  reload: 'Reload',
  loading: 'Loading the policies…',
  menu: {
    switch: 'Organisations',
    add: 'Add an organisation',
    importFile: 'Import from a file…',
    exportFile: 'Export to a file',
    exportChanges: 'Export your changes to policies',
    takeOver: 'Read the answers out of the open document',
    example: 'Look around with an example',
    remove: (name: string) => `Remove ${name}…`,
    forget: 'Forget everything on this computer…',
  },
  remove: {
    title: (name: string) => `Remove ${name}?`,
    text: 'Its answers and your changes to its policies are taken off this computer. Documents that you made stay. Export them first if you may want them again.',
    yes: 'Remove',
  },
  forget: {
    title: 'Forget everything on this computer?',
    text: 'All organisations, answers and changes to policies are taken off this computer. Documents that you made stay.',
    yes: 'Forget everything',
  },
  files: {
    imported: (file: string) => `Imported from ${file}`,
    importedToMend: (count: number) =>
      `${count === 1 ? 'One answer is' : `${String(count)} answers are`} to mend. They are kept as they stand in the file, and shown with what to do.`,
    tooLarge: (file: string) => `${file} has more than a megabyte`,
    tooLargeMend: 'A profile has some twenty kilobytes. Check that this is the file.',
    neither: (file: string) => `${file} is neither a profile nor a customisation file`,
    neitherMend:
      'A profile begins with fields such as organisation: and people:. Choose a .yaml, .yml or .json file.',
    notReadable: (file: string) => `${file} cannot be read`,
    place: (line: number | undefined, column: number | undefined) =>
      line === undefined ? 'The file' : `Line ${String(line)}, column ${String(column ?? 1)}:`,
    problem: (place: string, message: string, mend: string) =>
      `${place} ${message.replace(/\.$/, '')}. ${mend}`,
    changesWithout: (file: string) => `${file} holds changes to policies, but there is no organisation yet`,
    changesWithoutMend: 'Import the profile first, then this file.',
    changesTaken: (file: string, name: string) => `The changes of ${file} are now those of ${name}`,
    exported: (file: string) => `${file} is among your downloads`,
    exportedMore: 'The command line reads it as it is. If no file arrived, copy its text:',
    changesApart: 'Your changes to policies are a file of their own: “Export your changes to policies”.',
    showText: 'Show the text',
    textLabel: 'The text of the file',
    notOurs: 'No document made with policywright is open',
    notOursMend: 'Open one in Word, or open a file in the tab Document, and try again.',
    notRead: 'The open document could not be read',
    takenOver: 'Taken over from the open document',
    notTaken: (label: string, reason: 'not-said' | 'not-usable' | 'short-name', text: string | undefined) =>
      ({
        'not-said': `${label}: the document does not say it${text === undefined ? '' : ` (${text})`}.`,
        'not-usable': `${label}: what stands there cannot be an answer${text === undefined ? '' : ` (${text})`}.`,
        'short-name': `${label}: the document has only the short name${text === undefined ? '' : `, ${text}`}.`,
      })[reason],
    neverInDocument:
      'Never in a document, so not taken over: who agreed and when, who reports to whom, people without a role, notes.',
    example: 'An example: Harbour Lights Youth Trust',
    exampleMore: 'Nobody in it is real. Change what you like; remove it with the menu at the top.',
  },
  first: {
    title: 'Five policies that fit together',
    what: 'Answer some questions about your organisation. policywright turns them into a Code of Conduct and policies on child protection, sexual harassment, women’s leadership and family leave, which you can read, change and sign. They are in English.',
    privacy: 'Nothing leaves this computer.',
    start: 'Start with your people',
    open: 'Open a profile…',
    continue: 'This document was made with policywright: continue',
    example: 'Look around with an example',
  },
};
