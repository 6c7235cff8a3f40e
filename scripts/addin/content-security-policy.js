/**
 * What the pages of the task pane may do. Everything is on the same site; the only other address is Microsoft's own
 * office.js, and only on the page for Word. No inline script, no eval.
 */

/** Of an empty style element: Fluent UI makes one and fills it through the style sheet's own interface. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const office = 'https://appsforoffice.microsoft.com';

/**
 * @param office Whether the page loads office.js.
 * @param isProduction The development server also talks to the page.
 * @param script Hash of the one inline script of a page that is a single file, such as `'sha256-…'`.
 */
export function contentSecurityPolicy({ office: isOffice = false, isProduction = true, script }) {
  const self = script === undefined ? "'self'" : script;
  return [
    "default-src 'none'",
    `script-src ${self}${isOffice ? ` ${office}` : ''}`,
    `style-src ${script === undefined ? "'self' " : ''}${emptyStyle}`,
    `img-src ${script === undefined ? "'self' " : ''}data: blob:`,
    ...(script === undefined ? ["font-src 'self'"] : []),
    ...(script === undefined
      ? [`connect-src 'self'${isProduction ? '' : ' ws://localhost:3000 wss://localhost:3000'}`]
      : []),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Who may show the pane in a frame: Office on the web. Only a header can say this, not a page. */
export const frameAncestors =
  'frame-ancestors https://*.officeapps.live.com https://*.cloud.microsoft https://*.office.com https://*.sharepoint.com';
