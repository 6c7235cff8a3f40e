import { words } from '../words/index.js';

export function HelpTab() {
  return <p>{words.shell.tabs.help}</p>;
}
