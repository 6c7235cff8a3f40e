/** The answers behind a document that this computer does not have. */
import { Button } from '@fluentui/react-components';
import { answersFromFacts } from '../../profile/from-facts.js';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import { usePane } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

export function TakeOver({ file }: { readonly file: PolicyFile }) {
  const pane = usePane();
  const view = useViewStyles();
  const { text, takeOver, or } = words.document.noOrganisation;
  return (
    <section className={view.part}>
      <p className={view.text}>{text}</p>
      <Button appearance="primary" onClick={() => pane.add({ answers: answersFromFacts(file).answers })}>
        {takeOver}
      </Button>
      <p className={view.text}>{or}</p>
    </section>
  );
}
