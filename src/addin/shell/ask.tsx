/** A question that has to be answered before something is lost. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { words } from '../words/index.js';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly close: () => void;
  /** The button that does it. */
  readonly children: ReactNode;
}

export function Ask({ title, text, close, children }: Props) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            {children}
            <Button onClick={close}>{words.shell.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
