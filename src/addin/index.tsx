/** The pane begins. */
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { Pane } from './state/pane.js';
import { openStorage } from './state/storage.js';

const root = document.getElementById('root');
if (root) {
  const pane = new Pane(openStorage(() => window.localStorage));
  createRoot(root).render(<App pane={pane} />);
}
