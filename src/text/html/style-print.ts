/** Paper: black on white whatever the screen was, nothing torn apart, room to write. */
export const PRINT = `
@media print {
  .policywright { container-type: normal; padding: 0; font-size: 10.5pt; line-height: 1.4; --pw-ink: #000000; --pw-quiet: #3d4548; --pw-rule: #b5bdbf; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .policywright .pw-skip { display: none; }
  .policywright .pw-head, .policywright .pw-main, .policywright .pw-foot { max-width: none; }
  .policywright .pw-head { padding: 0; }
  .policywright h1 { font-size: 24pt; }
  .policywright h2 { font-size: 15pt; margin-block: 20pt 2pt; padding-block-start: 6pt; }
  .policywright h3 { font-size: 12pt; margin-block: 13pt 4pt; }
  .policywright h4, .policywright h5 { font-size: 10.5pt; margin-block: 9pt 3pt; }
  .policywright h1, .policywright h2, .policywright h3, .policywright h4, .policywright h5, .policywright caption { break-after: avoid; break-inside: avoid; }
  .policywright p { margin-block-end: 6pt; }
  .policywright p, .policywright li { orphans: 2; widows: 2; }
  .policywright .pw-promise { font-size: 12.5pt; }
  .policywright .pw-front-matter h2 { font-size: 12.5pt; margin-block: 14pt 5pt; }
  .policywright .pw-status { margin-block-start: 10pt; padding: 4pt 8pt; }
  .policywright .pw-clause[data-clause='in-short'] { margin-block-start: 12pt; padding: 9pt 12pt 3pt; break-inside: avoid; }
  .policywright .pw-contents { break-before: page; margin: 0 0 18pt; padding: 0; background: none; font-size: 10pt; }
  .policywright .pw-contents > ol { columns: 2; column-gap: 12mm; }
  .policywright .pw-contents > ol > li { break-inside: avoid; }
  .policywright .pw-contents-title { font-size: 15pt; }
  .policywright a { color: inherit; text-decoration: none; }
  .policywright .pw-outside::after { content: ' (' attr(href) ')'; overflow-wrap: anywhere; }
  .policywright .pw-scrolls { overflow: visible; background: none; }
  .policywright .pw-scrolls .pw-table { min-width: 0; }
  .policywright .pw-table { font-size: 9.5pt; line-height: 1.3; }
  .policywright .pw-table th, .policywright .pw-table td { padding: 1.6mm 2.4mm 1.6mm 1.6mm; }
  .policywright .pw-table thead { display: table-header-group; }
  .policywright tr, .policywright .pw-callout, .policywright .pw-signature, .policywright .pw-lines, .policywright .pw-definitions > div { break-inside: avoid; }
  .policywright .pw-form tbody td, .policywright .pw-form tbody th { height: 10mm; }
  .policywright .pw-line { height: 8mm; border-color: #000000; }
  .policywright .pw-signature .pw-line { height: 12mm; }
  .policywright .pw-box { inline-size: 3.6mm; block-size: 3.6mm; }
  .policywright .pw-annex, .policywright .pw-section:has(> .pw-annex) { break-before: page; }
  .policywright h2 + .pw-annex { break-before: avoid; }
  .policywright .pw-pagebreak { break-after: page; }
  .policywright .pw-landscape, .policywright h2:has(+ .pw-landscape), .policywright h3:has(+ .pw-landscape) { page: pw-wide; }
  .policywright .pw-landscape { margin: 0; }
  .policywright .pw-landscape + .pw-pagebreak, .policywright .pw-pagebreak:has(+ .pw-landscape) { break-after: auto; }
  .policywright .pw-foot { margin-block-start: 18pt; padding-block: 5pt 0; font-size: 9pt; break-inside: avoid; }
}`;
