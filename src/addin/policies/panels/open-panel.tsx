/** The panel that is open over a policy. */
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { PointsPanel } from './points-panel.js';

/** `from`: the clause whose button gets the focus back. */
export type Panel =
  | { readonly kind: 'points'; readonly from?: undefined }
  | {
      readonly kind: 'why' | 'wording' | 'edit' | 'omit' | 'behaviours';
      readonly from: string;
      readonly clause: string;
    }
  /** `clause`: id of the organisation's own principle; absent: a new one. */
  | { readonly kind: 'principle'; readonly from: string; readonly clause?: string };

interface Props {
  readonly panel: Panel;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
  /** Closes the panel and goes to a clause. */
  readonly onShow: (clause: string) => void;
}

export function OpenPanel({ panel, draft, onClose, onShow }: Props) {
  if (!draft.document) return null;
  if (panel.kind === 'points')
    return <PointsPanel document={draft.document} onClose={onClose} onShow={onShow} />;
  return null;
}
