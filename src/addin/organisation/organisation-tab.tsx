import { words } from '../words/index.js';

export function OrganisationTab() {
  return <p>{words.shell.tabs.organisation}</p>;
}
