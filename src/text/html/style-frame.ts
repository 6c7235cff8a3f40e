/** Page, type, headings, head, contents, foot. */
export const FRAME = `
.policywright {
  container: policywright / inline-size;
  box-sizing: border-box;
  background: var(--pw-paper);
  color: var(--pw-ink);
  font: 400 1.0625rem/1.6 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Carlito, 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  padding: 0 1.25rem;
}
.policywright *, .policywright *::before { box-sizing: border-box; }
.policywright .pw-head, .policywright .pw-main, .policywright .pw-foot { max-width: 43rem; margin: 0 auto; }
.policywright .pw-main:focus { outline: none; }
.policywright a { color: var(--pw-colour); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
.policywright a:hover { text-decoration-thickness: 0.12em; }
.policywright :focus-visible { outline: 3px solid var(--pw-colour); outline-offset: 2px; border-radius: 2px; }
.policywright [data-field] { white-space: pre-wrap; }
.policywright .pw-skip { position: absolute; inset-block-start: 0.5rem; inset-inline-start: 0.5rem; padding: 0.5rem 0.9rem; background: var(--pw-colour); color: var(--pw-paper); z-index: 1; }
.policywright .pw-skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
.policywright .pw-aloud { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }

.policywright h1, .policywright h2, .policywright h3, .policywright h4, .policywright h5 { line-height: 1.25; font-weight: 650; margin: 0; text-wrap: balance; scroll-margin-block-start: 1rem; }
.policywright h1 { font-size: clamp(1.9rem, 1.5rem + 2.2vw, 2.6rem); line-height: 1.12; letter-spacing: -0.012em; color: var(--pw-colour); }
.policywright h2 { font-size: 1.5rem; color: var(--pw-colour); margin-block: 3.25rem 0.25rem; padding-block-start: 0.7rem; border-block-start: 2px solid var(--pw-colour); }
.policywright h3 { font-size: 1.175rem; margin-block: 2.1rem 0.5rem; }
.policywright h4 { font-size: 1.0625rem; margin-block: 1.5rem 0.4rem; color: var(--pw-colour); }
.policywright h5 { font-size: 1rem; margin-block: 1.25rem 0.35rem; color: var(--pw-quiet); }
.policywright .pw-number { font-variant-numeric: tabular-nums lining-nums; color: var(--pw-colour); margin-inline-end: 0.35em; }
.policywright .pw-annex > h3 > .pw-number::after { content: ':'; }
.policywright p { margin: 0 0 0.85em; }

.policywright .pw-head { padding-block: 2.5rem 0; }
.policywright .pw-logo { display: block; width: auto; height: auto; max-width: min(15rem, 70%); max-height: 5rem; object-fit: contain; margin-block-end: 1.5rem; }
.policywright .pw-organisation { margin: 0 0 0.4rem; font-weight: 600; color: var(--pw-quiet); }
.policywright .pw-promise { font-size: 1.2rem; line-height: 1.45; color: var(--pw-ink); margin: 0.9rem 0 0; }
.policywright .pw-status { margin: 1.5rem 0 0; padding: 0.55rem 0.9rem; border: 1px solid var(--pw-edge); border-inline-start: 6px solid var(--pw-edge); background: var(--pw-shade); }
.policywright .pw-status a { margin-inline-start: 0.5em; }
.policywright .pw-status-not-ready { border-color: var(--pw-open); background: var(--pw-open-tint); }
.policywright .pw-status-not-ready a { color: inherit; }
.policywright .pw-status-adopted { border-color: var(--pw-colour); background: var(--pw-tint); }

.policywright .pw-front-matter h2 { font-size: 1.25rem; margin-block: 2.25rem 0.75rem; padding: 0; border: 0; }
.policywright .pw-clause[data-clause='in-short'] { margin-block-start: 2rem; padding: 1.35rem 1.5rem 0.6rem; border: 1px solid var(--pw-colour); border-block-start-width: 6px; background: var(--pw-tint); }
.policywright .pw-clause[data-clause='in-short'] > h2 { margin-block: 0 0.6rem; }

.policywright .pw-contents { margin-block: 3rem 0; padding: 1.25rem 1.5rem; background: var(--pw-shade); font-size: 0.95rem; line-height: 1.4; }
.policywright .pw-contents-title { font-size: 1.1rem; font-weight: 650; color: var(--pw-colour); margin: 0 0 0.5rem; }
.policywright .pw-contents ol { list-style: none; margin: 0; padding: 0; }
.policywright .pw-contents > ol > li { margin-block-start: 0.5rem; font-weight: 600; }
.policywright .pw-contents li li { font-weight: 400; }
.policywright .pw-contents a { display: flex; gap: 0.3rem; padding-block: 0.24rem; color: inherit; text-decoration: none; }
.policywright .pw-contents a:hover { text-decoration: underline; }
.policywright .pw-contents .pw-number { flex: none; min-width: 2.1rem; margin: 0; }
.policywright .pw-contents mark { background: none; color: inherit; border: 0; padding: 0; }

.policywright .pw-foot { margin-block-start: 4rem; padding-block: 1rem 2.5rem; border-block-start: 1px solid var(--pw-rule); font-size: 0.9rem; color: var(--pw-quiet); display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; }
.policywright .pw-foot p { margin: 0; }

@container policywright (max-width: 24rem) {
  .policywright .pw-head { padding-block-start: 1.5rem; }
  .policywright .pw-clause[data-clause='in-short'], .policywright .pw-contents { padding-inline: 1rem; }
}
@media screen {
  @container policywright (min-width: 68rem) {
    .policywright .pw-head, .policywright .pw-main, .policywright .pw-foot { max-width: 63rem; }
    .policywright .pw-head, .policywright .pw-foot { padding-inline-start: 20rem; }
    .policywright .pw-main { display: grid; grid-template: auto 1fr / 17rem minmax(0, 1fr); column-gap: 3rem; }
    .policywright .pw-front-matter, .policywright .pw-text { grid-column: 2; }
    .policywright .pw-contents { grid-area: 1 / 1 / span 2; align-self: start; position: sticky; inset-block-start: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; margin-block: 2rem 0; padding: 0.75rem 1rem 1rem; }
    .policywright .pw-clause h3 > .pw-number { display: inline-block; min-width: 2.6rem; margin-inline: -3.1rem 0.5rem; text-align: end; }
    .policywright .pw-annex h3 > .pw-number { display: inline; margin-inline: 0 0.35em; }
  }
}`;
