/** One document in several languages, made by hand: X-32. */
import type { Clause, PolicyDocument } from '../../../src/policy/document.js';
import { clause, documentOf, paragraph, section } from '../../support/document-builder.js';
import type { CaseTable } from './case.js';

function inLanguage(language: string, texts: Readonly<Record<string, string>>): PolicyDocument {
  const clauses = Object.entries(texts).map(([id, text], index): Clause =>
    clause(id, `1.${String(index + 1)}`, id, [paragraph(text)]),
  );
  return documentOf([section('body', '1', 'Body', clauses)], { language });
}

const english = inLanguage('en', {
  days: 'We confirm within 3 working days. Write to safe@example.org. The English version prevails.',
});

export const languagesCases: CaseTable = {
  'X-32': {
    fires: [
      {
        what: 'another number in one language',
        change: () => [
          english,
          inLanguage('fr', { days: 'Réponse sous 5 jours ouvrables : safe@example.org.' }),
        ],
        places: ['code-of-conduct'],
        tells: /3 \/ 5/,
      },
      {
        what: 'another address in one language',
        change: () => [english, inLanguage('es', { days: 'En 3 días hábiles: otra@example.org.' })],
        places: ['code-of-conduct'],
        tells: /otra@example\.org/,
      },
      {
        what: 'a clause in one language only',
        change: () => [
          english,
          inLanguage('fr', { days: 'Sous 3 jours : safe@example.org.', plus: 'En plus.' }),
        ],
        places: ['code-of-conduct'],
        tells: /"plus" stands in one language only/,
      },
      {
        what: 'no version that prevails',
        change: () => [
          inLanguage('en', { days: 'Within 3 days.' }),
          inLanguage('fr', { days: 'Sous 3 jours.' }),
        ],
        places: ['code-of-conduct'],
        tells: /prevails/,
      },
    ],
    quiet: [
      {
        what: 'the same numbers in digits of another script',
        change: () => [english, inLanguage('ar', { days: 'خلال ٣ أيام عمل: safe@example.org' })],
      },
      { what: 'one language', change: () => [english] },
    ],
  },
};
