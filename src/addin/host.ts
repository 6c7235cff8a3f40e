/** Where the pane runs, found out once at the start: inside Word, or as a page of its own. */
import type { Look } from './shell/theme.js';
import type { WordPort } from './word/port.js';

export interface Host {
  readonly port: WordPort;
  /** `undefined`: the host does not say, so the browser decides. */
  readonly look?: Look;
}

/** How long the page waits for Office before it goes on as a page of its own, where nothing says that Word is around it. */
const patience = 3_000;

/** Whether the page says that it has been opened by Office. */
function isInOffice(): boolean {
  return (
    /[?&#]_host_Info=/i.test(location.href) || window.name.includes('hostInfo') || window.parent !== window
  );
}

/** The port of the place where the pane is open. Never fails: where there is no Word, files are made. */
export async function findHost(): Promise<Host> {
  const office = await import('./word/office.js');
  if (await office.officeReady(isInOffice() ? undefined : patience)) {
    const look = office.officeLook();
    return { port: office.officePort(), ...(look ? { look } : {}) };
  }
  const { browserPort } = await import('./word/browser.js');
  return { port: browserPort() };
}
