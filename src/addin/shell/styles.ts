import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page has no edge of its own. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane fills the room that Word gives it. */
export const useFillStyles = makeStyles({
  fill: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  /** Scroll bars and the browser's own controls go with the theme. */
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** What all views share: one column that scrolls, and the main action at the lower edge. */
export const useViewStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    maxWidth: '640px',
    boxSizing: 'border-box',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
    // One edge left and right, whatever the words are.
    '& > button': { flexGrow: 1, maxWidth: '608px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** A heading with what belongs to it. */
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: '0', fontSize: '16px', lineHeight: '22px', fontWeight: '600' },
  text: { margin: '0' },
  /** Only read aloud: a heading where the tab's own name would be said twice. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
