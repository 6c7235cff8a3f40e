/** How the open document is, worst first, and the update. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useHost, useOrganisation, usePane } from '../context.js';
import { Problem } from '../shell/problem.js';
import { useViewStyles } from '../shell/styles.js';
import type { WordPort } from '../word/port.js';
import { words } from '../words/index.js';
import { OurDocument } from './our-document.js';
import { useReading } from './use-reading.js';

export default function DocumentView() {
  const host = useHost();
  const organisation = useOrganisation();
  const { reading, readAgain } = useReading(host?.port, organisation);
  const view = useViewStyles();
  const { looking, reading: readingWords, readAgain: again, stranger } = words.document;
  if (!host) return <Plain text={looking} />;
  const { port } = host;
  switch (reading.phase) {
    case 'reading':
      return <Plain text={readingWords} />;
    case 'none':
      return <NoFile port={port} opened={readAgain} />;
    case 'nothing':
      return <Empty />;
    case 'ours':
      return reading.file ? (
        <OurDocument
          port={port}
          file={reading.file}
          comparison={reading.comparison}
          organisation={organisation}
          readAgain={readAgain}
          chooser={port.openFile ? <FileButton port={port} opened={readAgain} isOther /> : undefined}
        />
      ) : null;
    default:
      return (
        <div className={view.view}>
          <div className={view.scroll}>
            <div className={view.column}>
              {reading.phase === 'failed' ? (
                <Problem error={reading.error} />
              ) : (
                <>
                  <h1 className={view.heading}>{stranger.title}</h1>
                  <p className={view.text}>{stranger.text}</p>
                </>
              )}
            </div>
          </div>
          <div className={view.actions}>
            {reading.phase === 'stranger' ? <ChoosePolicy /> : null}
            {port.openFile ? (
              <FileButton port={port} opened={readAgain} isOther />
            ) : (
              <Button onClick={readAgain}>{again}</Button>
            )}
          </div>
        </div>
      );
  }
}

function Plain({ text }: { readonly text: string }) {
  const view = useViewStyles();
  return (
    <div className={view.column} role="status">
      {text}
    </div>
  );
}

function ChoosePolicy() {
  const pane = usePane();
  return (
    <Button appearance="primary" onClick={() => pane.open(undefined)}>
      {words.document.empty.go}
    </Button>
  );
}

function Empty() {
  const view = useViewStyles();
  const { title, text } = words.document.empty;
  return (
    <div className={view.view}>
      <div className={view.scroll}>
        <div className={view.column}>
          <h1 className={view.heading}>{title}</h1>
          <p className={view.text}>{text}</p>
        </div>
      </div>
      <div className={view.actions}>
        <ChoosePolicy />
      </div>
    </div>
  );
}

interface FileProps {
  readonly port: WordPort;
  readonly opened: () => void;
}

function NoFile({ port, opened }: FileProps) {
  const view = useViewStyles();
  const { title, text } = words.document.open;
  return (
    <div className={view.view}>
      <div className={view.scroll}>
        <div className={view.column}>
          <h1 className={view.heading}>{title}</h1>
          <p className={view.text}>{text}</p>
        </div>
      </div>
      <div className={view.actions}>
        <FileButton port={port} opened={opened} />
      </div>
    </div>
  );
}

/** Chooses a Word file; what is wrong with it is told by the reading that follows. */
function FileButton({ port, opened, isOther = false }: FileProps & { readonly isOther?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const { choose, other } = words.document.open;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !port.openFile) return;
    await port.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    opened();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden
        tabIndex={-1}
        accept=".docx"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button appearance={isOther ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        {isOther ? other : choose}
      </Button>
    </>
  );
}
