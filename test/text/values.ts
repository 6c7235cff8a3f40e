/** Values that look like markup, and arbitrary Unicode text. */
import fc from 'fast-check';

export const HOSTILE: readonly string[] = [
  '**Acme** {{x}} <b>&]]>',
  '| pipes | a \\| b ||',
  '`ticks` ``two`` ```',
  '_under_ __scores__ snake_case_name',
  '# heading',
  'sharp #',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '---',
  '===',
  ':--',
  '~~~',
  '~struck~ ~~twice~~',
  '[x] task',
  '[a](https://example.org)',
  '[a]: https://example.org',
  '![picture](x.png)',
  '<script>alert(1)</script>',
  '</style><img src=x onerror="alert(1)">',
  '<!-- comment -->',
  '<https://example.org>',
  'https://example.org/a_b?c=d&e=f www.example.org mail@example.org mailto:a@b.example',
  'back\\slash \\* \\',
  'two\nlines',
  'with # and\n# heading\n- item\n1. item\n\n> after an empty line',
  '\nleading and trailing line feeds\n\n',
  'tab\tand\r\nreturn',
  '&amp; &lt; &#65; &copy',
  '&',
  ' leading and trailing  ',
  '    four spaces',
  '"quotes" \'single\'',
  '👩🏽‍🏫 émigré e\u0301 \u0301mark',
  'ليلى حداد',
  'עברית 123',
  '$x$ and $$y$$',
  'N/A.',
  '!',
  '\u00a0no-break edges\u00a0',
  '\ufeffmark\ufeff',
  '\u2028separators\u2029',
  'constructor',
];

const signs = fc.string({
  unit: fc.constantFrom(...'*_`~[]()<>#+-=!|\\&;:.@$ \n\t1aé☐"\'/', 'amp;', 'https://', '\u00a0', '😀', 'ع'),
  maxLength: 14,
});

/** Any text, with the characters that are markup somewhere preferred; never empty. */
export const value: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: signs },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  )
  .filter((text) => text !== '');

/** What arrives of a value: characters that no document may hold become U+FFFD. */
export const arrives = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const control = code < 32 && !'\t\n\r'.includes(character);
    return control || code === 0xfffe || code === 0xffff ? '\ufffd' : character;
  }).join('');

/** Runs of a property: more when asked for. */
export const RUNS = Number(process.env['POLICYWRIGHT_RUNS'] ?? 150);
