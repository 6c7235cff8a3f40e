/** The panel that is open over a policy. */
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { clausesOf, nameOfClause } from '../clauses.js';
import { BehavioursPanel } from './behaviours-panel.js';
import { EditPanel } from './edit-panel.js';
import { OmitPanel } from './omit-panel.js';
import { PointsPanel } from './points-panel.js';
import { PrinciplePanel } from './principle-panel.js';
import { WhyPanel } from './why-panel.js';
import { WordingPanel } from './wording-panel.js';

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

const panels = {
  why: WhyPanel,
  wording: WordingPanel,
  edit: EditPanel,
  omit: OmitPanel,
  behaviours: BehavioursPanel,
};

export function OpenPanel({ panel, draft, organisation, onClose, onShow }: Props) {
  const { document } = draft;
  if (!document) return null;
  if (panel.kind === 'points') return <PointsPanel document={document} onClose={onClose} onShow={onShow} />;
  if (panel.kind === 'principle') {
    return (
      <PrinciplePanel clause={panel.clause} draft={draft} organisation={organisation} onClose={onClose} />
    );
  }
  const { clause, kind } = panel;
  const here = clausesOf(document).find(({ id }) => id === clause);
  const View = panels[kind];
  return (
    <View
      clause={clause}
      name={here ? nameOfClause(here) : clause}
      draft={draft}
      organisation={organisation}
      onClose={onClose}
    />
  );
}
