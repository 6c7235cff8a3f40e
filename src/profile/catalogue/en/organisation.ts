import { casePolicies, entries, everyPolicy } from '../entry.js';

export const organisation = {
  ...entries('organisation', everyPolicy, {
    'organisation.shortName': [
      'Short name',
      'What do people call you for short?',
      'Sentences read better.',
      'HLYT',
      'The full name.',
    ],
    'organisation.mission': [
      'Mission',
      'What do you do, in one sentence?',
      'The purpose and the examples become yours.',
      'We run after-school clubs and football for girls and boys in Mombasa',
      'The sentence is left out.',
    ],
    'organisation.website': [
      'Website',
      'Where is your website?',
      'The policy says where it is published.',
      'www.example.org',
      'The website is not mentioned.',
    ],
    'organisation.subJurisdiction': [
      'State or province',
      'Which state or province, where laws differ inside the country?',
      'The person who checks the law needs it.',
      'California',
      'Only the country is named.',
    ],
    'organisation.hostedBy': [
      'Host organisation',
      'Does another organisation employ your people? Which one?',
      'Then its leave and discipline rules bind, and its director belongs in the routes.',
      'Great Lakes Trust',
      'You are taken to employ your people yourselves.',
    ],
  }),
  ...entries('organisation', casePolicies, {
    'organisation.places.*.id': [
      'Short name of the place',
      'What short name shall we use for this place in this file?',
      'Services point to places by it. It is never printed.',
      'mombasa',
      'A place without it cannot be listed.',
    ],
    'organisation.places.*.name': [
      'Place',
      'In which place do you work (county, town, site)?',
      'Health service, police and child officer differ from place to place.',
      'Mombasa County',
      'The countries are named, no places.',
    ],
    'organisation.places.*.country': [
      'Country of the place',
      'In which country is it?',
      'Places with one name lie in several countries.',
      'KE',
      'The place is named without its country.',
    ],
    'organisation.dataLaw': [
      'Data protection law',
      'Which data protection law covers you?',
      'Reports hold the most personal data there are.',
      'Data Protection Act, 2019 (Kenya)',
      'An open point: the data protection law has to be checked.',
    ],
    'organisation.holdsEuropeanData': [
      'Data from the EU or the UK',
      'Do you hold data of people in the EU or the UK?',
      'The European rules then apply wherever you are.',
      'false',
      'Taken from your countries.',
    ],
  }),
  ...entries('organisation', ['womens-leadership'], {
    'organisation.listed': [
      'Listed company',
      'Are your shares traded on a stock exchange?',
      'The EU has a rule on women on boards of listed companies.',
      'false',
      'You are taken not to be listed.',
    ],
    'organisation.smallOrMedium': [
      'Small or medium company',
      'Fewer than 250 people, and turnover up to EUR 50 million or balance sheet up to EUR 43 million?',
      'The EU rule on boards leaves out small and medium companies.',
      'true',
      'You are taken not to be one.',
    ],
  }),
};
