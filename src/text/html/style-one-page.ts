/** A poster or a leaflet: the same large type on paper as in Word, and on a telephone as large as fits. */
export const ONE_PAGE = `
.policywright.pw-one-page { font-size: 1.2rem; line-height: 1.4; }
.policywright.pw-one-page .pw-head { padding-block: 1.5rem 0; }
.policywright.pw-one-page h2 { font-size: 1.4rem; margin-block: 1.6rem 0.3rem; padding: 0; border: 0; }
.policywright.pw-one-page .pw-promise { margin: 0.5rem 0 0; font-size: inherit; }
.policywright.pw-one-page .pw-boxed { margin-block: 1.25rem; padding: 0.7rem 1rem 0.1rem; border: 3px solid var(--pw-ink); }
.policywright.pw-one-page .pw-boxed > h2 { margin-block-start: 0; color: inherit; }
.policywright.pw-one-page .pw-boxed > .pw-callout { margin: 0; padding: 0; border: 0; background: none; }
.policywright.pw-one-page .pw-table { font-size: inherit; }
.policywright.pw-one-page .pw-foot { margin-block-start: 2rem; }`;

/** People with room for a photo: the box stays 27 mm high on every screen and sheet. */
export const CONTACTS = `
.policywright .pw-contacts tbody td { height: 27mm; vertical-align: middle; font-weight: 650; }
.policywright .pw-contacts tbody td:first-child { border: 1px solid var(--pw-edge); }
.policywright .pw-contacts thead th { background: none; border: 0; padding-block: 0; font-size: 0.8rem; font-weight: 400; color: var(--pw-quiet); }`;

export const ONE_PAGE_PRINT = `
@media print {
  .policywright.pw-one-page { font-size: 15pt; line-height: 1.22; }
  .policywright.pw-one-page .pw-organisation { margin: 0; font-size: 14pt; }
  .policywright.pw-one-page .pw-logo { max-height: 9mm; margin-block-end: 1mm; }
  .policywright.pw-one-page h1 { font-size: 30pt; }
  .policywright.pw-one-page h2 { font-size: 17pt; margin-block: 7pt 1pt; }
  .policywright.pw-one-page .pw-promise { font-size: 15pt; margin: 1pt 0 3pt; }
  .policywright.pw-one-page p { margin-block-end: 3pt; }
  .policywright.pw-one-page ul, .policywright.pw-one-page ol { margin: 0; }
  .policywright.pw-one-page li { margin-block: 1pt; }
  .policywright.pw-one-page .pw-boxed { margin-block: 7pt; padding: 5pt 8pt 2pt; break-inside: avoid; }
  .policywright.pw-one-page .pw-fits { margin-block: 2pt 6pt; }
  .policywright.pw-one-page .pw-table { font-size: 15pt; line-height: 1.22; }
  .policywright.pw-one-page .pw-table tbody td { padding-block: 0; }
  .policywright .pw-contacts thead th { font-size: 9pt; }
  .policywright.pw-one-page .pw-foot { margin-block-start: 6pt; padding-block: 3pt 0; font-size: 10pt; }
}`;
