/** Numbers of sections, clauses and annexes, given after conditions: what was left out leaves no gap. */

export interface Numbered {
  readonly section: string;
  readonly clauses: readonly string[];
}

type Kind = 'clause' | 'annex' | 'front' | 'back';

/** A, B, … Z, AA, AB … */
export function annexLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : annexLetter(Math.floor(index / 26) - 1) + letter;
}

/** The numbers of every section and its clauses, in order; front and back matter have none. */
export function numberSections(sections: readonly (readonly Kind[])[]): readonly Numbered[] {
  let section = 0;
  let annex = 0;
  return sections.map((kinds) => {
    const hasClauses = kinds.includes('clause');
    if (hasClauses) section += 1;
    let clause = 0;
    return {
      section: hasClauses ? String(section) : '',
      clauses: kinds.map((kind) => {
        if (kind === 'annex') return annexLetter(annex++);
        if (kind !== 'clause') return '';
        clause += 1;
        return `${String(section)}.${String(clause)}`;
      }),
    };
  });
}
