/** The whole pane: the theme, the place where documents are, and the frame around the four tabs. */
import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { PaneProvider } from './context.js';
import { findHost } from './host.js';
import type { Host } from './host.js';
import { Failure } from './shell/failure.js';
import { Frame } from './shell/frame.js';
import { lookOfBrowser, themeOf, watchBrowserLook } from './shell/theme.js';
import type { Pane } from './state/pane.js';
import { useFillStyles, usePageStyles } from './shell/styles.js';

export function App({ pane }: { readonly pane: Pane }) {
  const [host, setHost] = useState<Host>();
  const [browserLook, setBrowserLook] = useState(lookOfBrowser);
  usePageStyles();
  const styles = useFillStyles();
  useEffect(() => {
    let isHere = true;
    void findHost().then((found) => isHere && setHost(found));
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => watchBrowserLook(() => setBrowserLook(lookOfBrowser())), []);
  const look = host?.look ?? browserLook;
  const value = useMemo(() => ({ pane, host }), [pane, host]);
  return (
    // What fills the pane stands inside: the provider's own class goes to menus and dialogs too.
    <FluentProvider theme={themeOf(look)} data-look={look}>
      <div className={mergeClasses(styles.fill, look === 'light' ? styles.light : styles.dark)}>
        <PaneProvider value={value}>
          <Failure>
            <Frame />
          </Failure>
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}
