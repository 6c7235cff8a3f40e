/** Leave harms no career: X-12. */
import type { PolicyDocument } from '../document.js';
import type { DocumentSet } from './document-set.js';
import { documentPlace, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, Rule } from './rule.js';

const leave = 'parental-leave';
const leadership = 'womens-leadership';

const leaveWords = /\bleave\b|\bon leave\b|\bpregnan|\bwhile away\b|\babsence\b|\bparental\b/iu;
const harm =
  /\bpro[- ]rata\b|\b(?:bonus(?:es)?|seniority|promotions?|pay rises?|increments?|pension|holidays?|rank|career)\b[^.;]{0,60}\b(?:lost|loses?|stops?|stopped|reduced|cut|frozen|suspended|forfeit\w*|delayed|postponed|not (?:be )?(?:paid|counted|earned|given)|do(?:es)? not (?:accrue|count|grow))\b|\b(?:leave|absence|time away)\b[^.;]{0,40}\b(?:does|do|will|shall) not count\b|\b(?:no|without(?: a)?) (?:bonus|promotion|pay rise)\b|\blos(?:e|es|ing) (?:the |their |a |your )?(?:bonus|seniority|promotion|place|post)\b|\bexcept\b[^.;]*\b(?:bonus|seniority|promotion)\b/iu;
const protects =
  /\b(?:must not|may not|must never|never|nobody|no one|nothing|must lose nothing|cannot|does not (?:harm|lower))\b/iu;

function noHarm(set: DocumentSet): readonly Found[] {
  const documents = [set.document(leave), set.document(leadership)].filter((one) => one !== undefined);
  if (documents.length === 0) return [];
  const silent = documents.filter(({ policy: { id } }) => !set.lines(id).some((line) => promises(line)));
  // Whatever a policy on leave says of a bonus, it says of people on leave.
  const harmful = [
    ...set.lines(leave),
    ...set.linesWith('leave', 'pregnan', 'away', 'absence').filter(({ policy }) => policy !== leave),
  ].filter(
    ({ policy, text, kind }) =>
      kind !== 'heading' &&
      harm.test(text) &&
      (policy === leave || leaveWords.test(text)) &&
      !protects.test(text),
  );
  return [
    ...(silent.length === 0
      ? []
      : [
          {
            message: 'A policy does not say that leave harms nobody’s pay, appraisal or promotion.',
            places: silent.map((document: PolicyDocument) => documentPlace(document, 'no such sentence')),
          },
        ]),
    ...(harmful.length === 0
      ? []
      : [
          {
            message: 'A rule takes something from people because of leave.',
            places: [
              ...harmful.map(placeOf),
              ...documents.flatMap(({ policy: { id } }) =>
                set.lines(id).filter(promises).slice(0, 1).map(placeOf),
              ),
            ],
          },
        ]),
  ];
}

/** "Leave must not lower anybody's pay, appraisal or promotion." */
function promises({ text, kind }: Line): boolean {
  return (
    kind !== 'heading' &&
    leaveWords.test(text) &&
    protects.test(text) &&
    /\b(?:lowers?|harms?|loses?|affects?|counts? against|reduces?)\b/iu.test(text)
  );
}

export const careerRules: readonly Rule[] = [
  {
    id: 'X-12',
    severity: 'error',
    title:
      'The policies on leadership and on leave both say that leave harms no career, and no rule does so.',
    mend: 'Take out the rule that takes a bonus, seniority or a chance from people on leave, and keep the sentence that forbids it.',
    documents: [leave, leadership],
    english: true,
    check: noHarm,
  },
];
