/** Lists, tables, boxes and forms. */
export const BLOCKS = `
.policywright ul, .policywright ol { margin: 0 0 0.9em; padding-inline-start: 1.6em; }
.policywright li { margin-block: 0.3em; }
.policywright li > ul, .policywright li > ol { margin-block: 0.3em; }
.policywright li > p:last-child, .policywright td > p:last-child { margin-block-end: 0; }
.policywright li::marker { color: var(--pw-colour); font-variant-numeric: tabular-nums; }
.policywright .pw-letters { counter-reset: pw-letter; list-style: none; padding-inline-start: 2em; }
.policywright .pw-letters > li { counter-increment: pw-letter; position: relative; }
.policywright .pw-letters > li::before { content: '(' counter(pw-letter, lower-alpha) ')'; position: absolute; inset-inline-start: -2em; color: var(--pw-colour); }
.policywright .pw-checks { list-style: none; padding-inline-start: 1.75em; }
.policywright .pw-checks > li > .pw-box:first-child { margin-inline: -1.75em 0.5em; }
.policywright .pw-box { display: inline-block; inline-size: 1em; block-size: 1em; border: 1.5px solid var(--pw-ink); border-radius: 2px; vertical-align: -0.12em; overflow: hidden; color: transparent; font-size: 1em; line-height: 3; white-space: nowrap; }

.policywright .pw-open { background: var(--pw-open-tint); color: inherit; border-block-end: 2px dotted var(--pw-open); padding: 0.05em 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }

.policywright .pw-callout { margin-block: 1.25rem; padding: 0.9rem 1.2rem 0.1rem; border: 0 solid var(--pw-edge); border-inline-start-width: 4px; background: var(--pw-shade); }
.policywright .pw-callout-promise { border-color: var(--pw-colour); background: var(--pw-tint); }
.policywright .pw-callout-danger { border: 1px solid var(--pw-danger); border-inline-start-width: 8px; background: var(--pw-danger-tint); }
.policywright .pw-callout-open { border: 1px dashed var(--pw-open); border-inline-start: 4px dashed var(--pw-open); background: var(--pw-open-tint); }
.policywright .pw-callout-open .pw-open { background: none; }

.policywright .pw-scrolls, .policywright .pw-fits { margin-block: 1.25rem 1.5rem; }
.policywright .pw-scrolls { overflow-x: auto; background: linear-gradient(to right, var(--pw-paper) 40%, transparent) left / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--pw-paper) 40%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(to right, var(--pw-rule), transparent) left / 0.9rem 100% no-repeat, linear-gradient(to left, var(--pw-rule), transparent) right / 0.9rem 100% no-repeat; }
.policywright .pw-scrolls .pw-table { min-width: 32rem; }
.policywright .pw-many .pw-table { min-width: 46rem; }
.policywright .pw-table { width: 100%; border-collapse: collapse; font-size: 0.95rem; line-height: 1.45; }
.policywright .pw-table caption { caption-side: top; text-align: start; font-weight: 600; padding-block-end: 0.5rem; color: var(--pw-quiet); }
.policywright .pw-table th, .policywright .pw-table td { text-align: start; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0.65rem; border-block-end: 1px solid var(--pw-rule); font-weight: 400; }
.policywright .pw-table thead th, .policywright .pw-table thead td { background: var(--pw-tint); font-weight: 650; vertical-align: bottom; border-block: 1px solid var(--pw-colour); }
.policywright .pw-table tbody tr:last-child > * { border-block-end: 1px solid var(--pw-edge); }
.policywright .pw-table .pw-right { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.policywright .pw-table .pw-center { text-align: center; }
.policywright .pw-plain th[scope='row'] { font-weight: 600; }
.policywright .pw-plain tbody tr:first-child > * { border-block-start: 1px solid var(--pw-edge); }
.policywright .pw-fits .pw-table th, .policywright .pw-fits .pw-table td { overflow-wrap: anywhere; }
.policywright .pw-fits .pw-table th { overflow-wrap: break-word; }
.policywright .pw-form th, .policywright .pw-form td { border: 1px solid var(--pw-edge); }
.policywright .pw-form tbody td, .policywright .pw-form tbody th { height: 2.4rem; }

.policywright .pw-definitions { margin: 0 0 1em; }
.policywright .pw-definitions > div { padding-block: 0.55rem; border-block-end: 1px solid var(--pw-rule); }
.policywright .pw-definitions dt { font-weight: 600; }
.policywright .pw-definitions dd { margin: 0; }

.policywright .pw-lines, .policywright .pw-part { margin-block: 1rem; }
.policywright .pw-label { font-size: 0.95rem; font-weight: 600; }
.policywright .pw-line { height: 2.2rem; border-block-end: 1px solid var(--pw-edge); }
.policywright .pw-signature { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-block: 1.25rem; }
.policywright .pw-part { flex: 1 1 11rem; margin: 0; }
.policywright .pw-landscape { margin-block: 1rem; }

@container policywright (min-width: 34rem) {
  .policywright .pw-definitions > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1.5rem; }
}`;
