/** The first thing somebody sees: what it does, that nothing leaves the computer, one button. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../context.js';
import { words } from '../words/index.js';
import { useViewStyles } from './styles.js';

export function FirstRun() {
  const pane = usePane();
  const view = useViewStyles();
  const { first } = words.shell;
  return (
    <div className={view.scroll}>
      <div className={view.column}>
        <h1 className={view.heading}>{first.title}</h1>
        <p className={view.text}>{first.what}</p>
        <p className={view.text}>{first.privacy}</p>
        <Button appearance="primary" onClick={() => pane.add()}>
          {first.start}
        </Button>
      </div>
    </div>
  );
}
