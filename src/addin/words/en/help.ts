/** Words of the tab Help. */
export const help = {
  start: {
    title: 'In five minutes',
    steps: [
      'In Organisation, enter two or three people: name or role, e-mail or phone.',
      'Answer the eight questions. You may say "I don’t know yet": the text then says who settles it and by when.',
      'In Policies, open one and read it. What is still open is marked in the text.',
      'Put it into your document, or download it.',
      'When something changes, change the answer. Then press "Update" in Document.',
    ],
  },
  privacy: {
    title: 'Privacy',
    text: [
      'Everything happens on this computer. Your answers are kept in this browser and in the documents you make, and are sent nowhere.',
      'Inside Word, the pane loads one file from Microsoft: the one that lets it speak with Word. It loads nothing else from anybody.',
      'A document carries only what it prints, with marks for later updates. "Copy for sharing" leaves the marks out.',
    ],
  },
  law: {
    title: 'What a policy cannot do for you',
    text: 'No program knows the law of your country. Have somebody who does read each policy before you adopt it: the adoption pack has a page of questions for them.',
  },
  care: {
    title: 'Before you publish a name',
    text: 'Somebody in trouble may one day read page 1. Ask the people you name whether they agree, and name a second person for the case that it is about the first.',
  },
  keys: {
    title: 'Keys',
    list: [
      ['Tab', 'next question or button'],
      ['Arrow keys', 'move between tabs, and between answers to choose from'],
      ['Esc', 'close what has opened'],
      ['F6', 'in Word: between the document and the pane'],
    ],
  },
  about: {
    title: 'About',
    version: (version: string) => `policywright ${version}. Free software under the MIT licence.`,
    notices: 'Licences of the software it uses',
  },
};
