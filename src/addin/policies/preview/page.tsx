/** A policy as a page: its HTML in a shadow root with its own style, changed in place while answers change. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Ref } from 'react';
import type { Look } from '../../shell/theme.js';
import { hasLeftOut, morph, withoutSame } from './morph.js';
import { contrastStyle, previewStyle } from './preview-style.js';

/** What can be done to the page from outside. */
export interface PageHandle {
  /** Scrolls to a clause. @returns whether it is there. */
  show(clause: string): boolean;
  /** The keyboard goes back to the button of a clause. */
  focus(clause: string): void;
}

interface Props {
  readonly html: string;
  readonly css: string;
  readonly look: Look;
  readonly label: string;
  readonly onOptions?: (clause: string, button: HTMLElement) => void;
  readonly onAdd?: (after: string) => void;
  readonly handle?: Ref<PageHandle>;
}

const useStyles = makeStyles({
  page: {
    // What is only read aloud stands outside of the flow, and must scroll with the page.
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '1px',
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
    overflowX: 'hidden',
  },
});

/** Constructed once for each text; pages of one organisation share them. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    if (sheets.size > 16) sheets.clear();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

const clauseIn = (root: ShadowRoot, id: string) =>
  root.querySelector<HTMLElement>(`[data-clause="${CSS.escape(id)}"]`);

function goTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'start' });
  const heading = element.querySelector<HTMLElement>('h1, h2, h3, h4') ?? element;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Focus on a button survives that its clause is written anew. */
function update(root: ShadowRoot, before: string, html: string): void {
  const old = root.firstElementChild;
  const template = document.createElement('template');
  template.innerHTML = old ? withoutSame(before, html) : html;
  const next = template.content.firstElementChild;
  if (!next) return;
  if (!old) {
    root.append(next);
    return;
  }
  const focused = root.activeElement?.getAttribute('data-options');
  morph(old, next);
  // Clauses that moved to another place came without their words.
  if (hasLeftOut(root)) {
    template.innerHTML = html;
    root.replaceChildren(template.content);
  }
  if (typeof focused === 'string' && !root.activeElement)
    root
      .querySelector<HTMLElement>(`[data-options="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
}

export function Page({ html, css, look, label, onOptions, onAdd, handle }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef('');

  useLayoutEffect(() => {
    const root = place.current?.shadowRoot ?? place.current?.attachShadow({ mode: 'open' });
    if (root)
      root.adoptedStyleSheets = [css, previewStyle, ...(look === 'contrast' ? [contrastStyle] : [])].map(
        sheetOf,
      );
  }, [css, look]);

  useLayoutEffect(() => {
    const root = place.current?.shadowRoot;
    if (!root) return;
    performance.mark('preview');
    update(root, shown.current, html);
    shown.current = html;
    performance.measure('preview', 'preview');
  }, [html]);

  useEffect(() => {
    const root = place.current?.shadowRoot;
    if (!root) return;
    const clicked = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      const options = target?.closest<HTMLElement>('[data-options]');
      if (options) return onOptions?.(options.dataset['options'] ?? '', options);
      const add = target?.closest<HTMLElement>('[data-add]');
      if (add) return onAdd?.(add.dataset['add'] ?? '');
      const link = target?.closest('a');
      const href = link?.getAttribute('href') ?? '';
      if (!link || /^(?:mailto|tel|sms):/i.test(href)) return;
      event.preventDefault();
      const reference = link.getAttribute('data-reference');
      const wanted =
        reference === null ? root.getElementById(href.replace(/^#/, '')) : clauseIn(root, reference);
      if (wanted) goTo(wanted);
      // The pane itself never goes anywhere else.
      else if (!href.startsWith('#')) window.open(link.href, '_blank', 'noopener');
    };
    root.addEventListener('click', clicked);
    return () => root.removeEventListener('click', clicked);
  }, [onOptions, onAdd]);

  useImperativeHandle(
    handle,
    () => ({
      show(clause) {
        const root = place.current?.shadowRoot;
        const wanted = root && clauseIn(root, clause);
        if (wanted) goTo(wanted);
        return wanted !== null && wanted !== undefined;
      },
      focus(clause) {
        place.current?.shadowRoot
          ?.querySelector<HTMLElement>(`[data-options="${CSS.escape(clause)}"]`)
          ?.focus({ preventScroll: true });
      },
    }),
    [],
  );

  return <div ref={place} className={styles.page} role="region" aria-label={label} />;
}
