/** One clause out of the HTML of a policy. */
import { attribute } from '../../../text/html/escape.js';

/** @returns the article with nothing but the clause in it; `undefined` where the clause is not there. */
export function onlyClause(body: string, clause: string): string | undefined {
  const named = body.indexOf(`data-clause="${attribute(clause)}"`);
  if (named < 0) return undefined;
  const start = body.lastIndexOf('<section', named);
  const end = body.indexOf('</section>', named);
  const article = body.slice(0, body.indexOf('>') + 1);
  return `${article}<div class="pw-main pane-alone">${body.slice(start, end)}</section></div></article>`;
}
