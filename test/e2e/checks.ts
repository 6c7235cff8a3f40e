/** What is looked at in every view: faults that axe-core can find, and words that stand out at the side. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { View } from './person.js';

/** Evaluated by the browser's own debugger, which the page's content security policy does not stop. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(context: object, options: object): Promise<AxeResults>;
}

/**
 * What axe finds, one line for each element.
 *
 * @param colours `only`: the rules about colours alone, for a view whose elements have been looked at already.
 */
export async function findings(view: View, colours: 'all' | 'only' = 'all'): Promise<readonly string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(axe);
  const { violations } = await view.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: Axe }).axe.run(
        {
          exclude: [
            // Fluent's own sentinels, which catch the keyboard at the ends of a menu or dialog: hidden from readers,
            // and they hand the focus on at once, so nobody ever stands on them.
            ['[data-tabster-dummy]'],
            // Behind an open panel, where nobody can go; it is looked at in a view of its own.
            ['[inert]'],
          ],
        },
        {
          resultTypes: ['violations'],
          ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
        },
      ),
    colours === 'only' ? ['color-contrast', 'link-in-text-block'] : [],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Boxes that are wider inside than outside; tables of a policy may be, which scroll in a box of their own. */
export const sideways = (view: View): Promise<readonly string[]> =>
  view.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.body;
    const found =
      scrollWidth > clientWidth ? [`the page: ${String(scrollWidth)} > ${String(clientWidth)}`] : [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
        if (overflowX === 'visible' || textOverflow === 'ellipsis' || clipPath !== 'none') continue;
        if (position === 'fixed' || element.matches('input, textarea, select, .pw-scrolls')) continue;
        const { scrollWidth: inside, clientWidth: outside } = element;
        // Parts of a pixel are rounded.
        if (outside > 1 && inside > outside + 1)
          found.push(`${element.tagName} ${element.className}: ${String(inside)} > ${String(outside)}`);
      }
    }
    return found;
  });
