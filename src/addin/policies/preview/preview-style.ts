/** What the pane adds to a policy's own style: a narrow page, marks in the margin and buttons. */
export const previewStyle = `
:host { display: block; }
.policywright { padding: 0 20px; font-size: 0.9375rem; line-height: 1.55; }
.policywright h1 { font-size: 1.6rem; }
.policywright h2 { font-size: 1.25rem; margin-block-start: 2.25rem; }
.policywright h3 { font-size: 1.0625rem; margin-block-start: 1.75rem; }
.policywright .pw-promise { font-size: 1.0625rem; }
.policywright .pw-head { padding-block-start: 1.5rem; }
.policywright .pw-clause { position: relative; scroll-margin-block-start: 8px; }
.policywright .pw-clause > h2, .policywright .pw-clause > h3 { padding-inline-end: 2.25rem; text-wrap: wrap; }
.policywright .pw-clause[data-marks]::before { content: ''; position: absolute; inset-block: 0.2rem 0; inset-inline-start: -12px; border-inline-start: 3px solid var(--pw-colour); }
.policywright .pw-clause[data-marks='open']::before { border-color: var(--pw-open); border-inline-start-style: dotted; }
.policywright .pw-clause[data-marks~='left-out']::before { border-color: var(--pw-edge); border-inline-start-style: dashed; }
.policywright .pw-clause[data-marks~='left-out'] > p { color: var(--pw-quiet); }
.policywright .pw-clause.pw-at > h2, .policywright .pw-clause.pw-at > h3 { background: var(--pw-tint); }
.pane-notes { font-size: 0.8125rem; color: var(--pw-quiet); margin: 0 0 0.4rem; }
.pane-options { position: absolute; inset-block-start: -0.15rem; inset-inline-end: -10px; inline-size: 32px; block-size: 32px; padding: 0; border: 1px solid transparent; border-radius: 4px; background: none; color: var(--pw-quiet); cursor: pointer; font: inherit; }
.pane-options::before { content: ''; display: block; inline-size: 16px; block-size: 4px; margin: auto; background: radial-gradient(circle closest-side, currentColor 88%, transparent) 0 0 / 5.33px 4px repeat-x; }
.pane-options:hover { background: var(--pw-shade); border-color: var(--pw-edge); color: var(--pw-ink); }
.policywright .pw-clause[data-clause='in-short'] > .pane-options { inset-block-start: 1rem; inset-inline-end: 0.4rem; }
.pane-add button { font: inherit; color: var(--pw-colour); background: none; border: 1px dashed var(--pw-colour); border-radius: 4px; padding: 6px 12px; cursor: pointer; }
.pane-add button:hover { background: var(--pw-tint); }
.pane-add { margin-block: 1.25rem 0; }
@media (forced-colors: active) {
  .pane-options { color: ButtonText; }
  .pane-options::before { forced-color-adjust: none; color: ButtonText; }
  .policywright .pw-clause[data-marks]::before { border-color: CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { :host([data-smooth]) { scroll-behavior: smooth; } }
`;

/** Where the pane is in high contrast and the browser does not enforce colours, the page takes those of the pane. */
export const contrastStyle = `
.policywright {
  --pw-colour: var(--colorNeutralForeground1);
  --pw-tint: var(--colorNeutralBackground1);
  --pw-paper: var(--colorNeutralBackground1);
  --pw-ink: var(--colorNeutralForeground1);
  --pw-quiet: var(--colorNeutralForeground1);
  --pw-rule: var(--colorNeutralForeground1);
  --pw-edge: var(--colorNeutralForeground1);
  --pw-shade: var(--colorNeutralBackground1);
  --pw-danger: var(--colorNeutralForeground1);
  --pw-danger-tint: var(--colorNeutralBackground1);
  --pw-open: var(--colorNeutralForeground1);
  --pw-open-tint: var(--colorNeutralBackground1);
}`;
