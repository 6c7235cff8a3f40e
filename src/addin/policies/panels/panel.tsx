/** A panel over the preview: a heading, a way to close it, words that scroll, and its actions at the lower edge. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    top: '0',
    right: '0',
    bottom: '0',
    left: '0',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 8px 8px 16px',
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  heading: { outlineStyle: 'none' },
  clause: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  close: { flexShrink: 0 },
});

interface Props {
  readonly title: string;
  /** What it is about, such as the name of the clause. */
  readonly about?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Panel({ title, about, onClose, children, actions }: Props) {
  const styles = useStyles();
  const view = useViewStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  // What had the focus may be gone: the keyboard must not fall out of the panel.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <section
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <div>
          <h2 className={mergeClasses(view.heading, styles.heading)} id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {about !== undefined && <p className={styles.clause}>{about}</p>}
        </div>
        <Button className={styles.close} appearance="subtle" size="small" onClick={onClose}>
          {words.policies.panel.close}
        </Button>
      </div>
      <div className={view.scroll}>
        <div className={view.column}>{children}</div>
      </div>
      {actions !== undefined && <div className={view.actions}>{actions}</div>}
    </section>
  );
}
