/** Names of parts in a package, without the leading slash: `word/document.xml`. */

export const relationshipsName = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** The part whose relationships stand in a `.rels` part; '' for those of the package. */
export const sourceOfRelationships = (name: string): string =>
  name.replace(/_rels\/([^/]*)\.rels$/, (_, file: string) => file);

export const resolveTarget = (source: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

export const relativeTarget = (source: string, target: string): string => {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
};

/** A name that is not taken: `word/media/image` + number + `.png`. */
export const freeName = (taken: (name: string) => boolean, stem: string, ending: string): string => {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${ending}`;
    if (!taken(name)) return name;
  }
};
