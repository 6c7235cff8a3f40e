/** Every place of a profile that a path of the schema stands for, with its value. */
export function places(profile: object, pattern: string): { path: string; value: unknown }[] {
  let found: { path: string; value: unknown }[] = [{ path: '', value: profile }];
  for (const name of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      const entries = Object.entries(value as Readonly<Record<string, unknown>>);
      return entries
        .filter(([key]) => name === '*' || key === name)
        .map(([key, item]) => ({ path: path === '' ? key : `${path}.${key}`, value: item }));
    });
  }
  return found;
}
