/** Puts the marks and the button of each clause into the HTML of a policy. Strings only, so that it is quick. */
import { attribute, text } from '../../../text/html/escape.js';

export type Mark = 'own' | 'open' | 'left-out';

/** What stands beside a clause. */
export interface ClauseTools {
  /** For the line in the margin. */
  readonly marks: readonly Mark[];
  /** The same in words, such as `Your words`. */
  readonly notes: readonly string[];
  /** What the button is called; absent: none. */
  readonly button?: string;
}

/** A button after a clause, such as "Add your own principle". */
export interface AddButton {
  readonly after: string;
  readonly label: string;
}

/** A clause's opening tag and its heading, as `toHtmlParts` writes them. */
const opening = /(<section class="pw-clause[^>]*data-clause="([^"]*)")([^>]*>)(<h(\d)>.*?<\/h\5>)/gs;

export function decorated(
  body: string,
  toolsOf: (clause: string) => ClauseTools | undefined,
  add?: AddButton,
): string {
  const marked = body.replace(opening, (whole, start: string, id: string, rest: string, heading: string) => {
    const tools = toolsOf(id);
    if (!tools) return whole;
    const marks = tools.marks.length === 0 ? '' : ` data-marks="${tools.marks.join(' ')}"`;
    const button =
      tools.button === undefined
        ? ''
        : `<button type="button" class="pane-options" data-options="${attribute(id)}" aria-haspopup="menu" aria-label="${attribute(tools.button)}"></button>`;
    const notes =
      tools.notes.length === 0 ? '' : `<p class="pane-notes">${text(tools.notes.join(' \u00b7 '))}</p>`;
    return `${start}${marks}${rest}${heading}${button}${notes}`;
  });
  return add ? withButton(marked, add) : marked;
}

function withButton(body: string, { after, label }: AddButton): string {
  const start = body.indexOf(`data-clause="${attribute(after)}"`);
  const end = start < 0 ? -1 : body.indexOf('</section>', start);
  if (end < 0) return body;
  const at = end + '</section>'.length;
  const button = `<p class="pane-add"><button type="button" data-add="${attribute(after)}">${text(label)}</button></p>`;
  return body.slice(0, at) + button + body.slice(at);
}
