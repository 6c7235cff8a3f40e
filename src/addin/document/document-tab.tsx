import { words } from '../words/index.js';

export function DocumentTab() {
  return <p>{words.shell.tabs.document}</p>;
}
