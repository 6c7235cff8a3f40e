/** How a value is found, and from which answers, the one that decides most first. */
export interface Described {
  readonly how: string;
  readonly from: readonly string[];
}

export function described(how: string, ...from: readonly string[]): Described {
  return { how, from };
}
