import { words } from '../words/index.js';

export function PoliciesTab() {
  return <p>{words.shell.tabs.policies}</p>;
}
