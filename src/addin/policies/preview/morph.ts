/** Makes one tree of elements like another by changing only what differs, so that the reader's place stays. */

/** Elements with these classes are kept and looked into; all others are taken over whole. */
const containers = ['policywright', 'pw-main', 'pw-front-matter', 'pw-text', 'pw-section'];

function isContainer(element: Element): boolean {
  return containers.some((name) => element.classList.contains(name));
}

/** The same in both trees for what is the same part of the document. */
function keyOf(element: Element): string {
  return element.id || element.className || element.tagName;
}

/** A clause with the words that surround it: `toHtmlParts` puts no section inside of a clause. */
const clause = /(<section class="pw-clause[^>]*)(>.*?<\/section>)/gs;

/** Stands on a clause without content that is the same as before. */
const same = 'data-same';

/**
 * The next HTML with nothing inside of the clauses that are word for word as before, for `morph`: to read all of a
 * long policy again takes longer than anything else that a keystroke does to the page.
 */
export function withoutSame(old: string, next: string): string {
  const before = new Set(old.match(clause));
  return next.replace(clause, (whole, opening: string) =>
    before.has(whole) ? `${opening} ${same}></section>` : whole,
  );
}

/** Whether clauses without their words came into the tree: something around them is new. */
export function hasLeftOut(root: ParentNode): boolean {
  return root.querySelector(`[${same}]`) !== null;
}

/** @param next is used up. */
export function morph(old: Element, next: Element): void {
  if (next.hasAttribute(same)) return;
  if (!isContainer(old) || !isContainer(next) || old.tagName !== next.tagName) {
    if (!old.isEqualNode(next)) old.replaceWith(next);
    return;
  }
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const known = new Map([...old.children].map((child) => [keyOf(child), child]));
  let at = old.firstElementChild;
  for (const wanted of [...next.children]) {
    const key = keyOf(wanted);
    const kept = known.get(key);
    if (!kept) {
      old.insertBefore(wanted, at);
      continue;
    }
    known.delete(key);
    if (kept === at) at = at.nextElementSibling;
    else old.insertBefore(kept, at);
    morph(kept, wanted);
  }
  for (const left of known.values()) left.remove();
}
