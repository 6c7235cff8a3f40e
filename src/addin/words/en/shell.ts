/** Words of the frame around all views. */
export const shell = {
  name: 'policywright',
  tabs: { organisation: 'Organisation', policies: 'Policies', document: 'Document', help: 'Help' },
  tabsLabel: 'Parts of policywright',
  unnamed: 'Unnamed organisation',
  organisationMenu: (name: string) => `Organisation: ${name}. Switch, add, import, export`,
  saved: 'Saved on this computer',
  inMemory: 'Not saved: this browser keeps nothing',
  inMemoryMore:
    'Your browser does not allow this page to keep anything on this computer. Your answers are lost when you close it. Save them with "Export to a file".',
  close: 'Close',
  cancel: 'Cancel',
  failed: 'Something went wrong in this view',
  failedMore: (reason: string) =>
    `Your answers are kept. Reload the page to go on. If it happens again, write to us with these words: ${reason}`,
  reload: 'Reload',
  loading: 'Loading the policies…',
  menu: {
    add: 'Add an organisation',
    importFile: 'Import from a file…',
    exportFile: 'Export to a file',
    takeOver: 'Take over from the open document',
    remove: (name: string) => `Remove ${name} from this computer…`,
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
  first: {
    title: 'Five policies that fit together',
    what: 'Answer some questions about your organisation. policywright turns them into policies that you can read, change and sign.',
    privacy: 'Nothing leaves this computer.',
    start: 'Start with your people',
    open: 'Open a profile',
    continue: 'This document was made with policywright: continue',
    example: 'Look around with an example',
  },
};
