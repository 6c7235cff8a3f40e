/** One word for one role: a second word makes readers look for a second person (rule 3.9). */

interface OneWord {
  readonly word: string;
  readonly others: RegExp;
}

const oneWordEach: readonly OneWord[] = [
  {
    word: 'focal point',
    others:
      /\b(contact point|confidential (person|adviser|counsellor)|designated (person|officer|lead)|(reporting|safeguarding|protection|ethics|complaints) (officer|lead)|ombuds\w*|trusted person)\b/iu,
  },
  {
    word: 'outside contact',
    others:
      /\b(external (contact|person|adviser|focal point)|outside (person to tell|adviser|focal point))\b/iu,
  },
  { word: 'deputy', others: /\b((alternate|substitute|back-?up|second) focal point|stand-in)\b/iu },
  {
    word: 'person accused',
    others: /\b(respondents?|accused persons?|the accused|subject of (the )?(report|complaint|concern))\b/iu,
  },
  { word: 'manager', others: /\b(line managers?|supervisors?|superiors?)\b/iu },
  { word: 'staff', others: /\b(personnel|workforce|manpower)\b/iu },
  { word: 'child, somebody under 18', others: /\b(juveniles?|kids?|underage persons?)\b/iu },
  { word: 'owner', others: /\b(policy (owner|holder|lead)|document (owner|holder))\b/iu },
  { word: 'outside authority', others: /\b(external authorit(y|ies)|competent authorit(y|ies))\b/iu },
];

export function secondWordsForRoles(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    oneWordEach.flatMap(({ word, others }) => {
      const found = others.exec(line)?.[0];
      return found === undefined ? [] : [`"${found}" (our word: ${word}) in: ${line}`];
    }),
  );
}
