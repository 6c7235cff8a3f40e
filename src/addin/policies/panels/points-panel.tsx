/** The open points of a policy, over its page. */
import { Text } from '@fluentui/react-components';
import type { PolicyDocument } from '../../../policy/document.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { Panel } from './panel.js';
import { PointsList } from './points-list.js';

interface Props {
  readonly document: PolicyDocument;
  readonly onClose: () => void;
  readonly onShow: (clause: string) => void;
}

export function PointsPanel({ document, onClose, onShow }: Props) {
  const view = useViewStyles();
  const { points: say } = words.policies;
  return (
    <Panel title={say.title} onClose={onClose}>
      <Text className={view.quiet}>{say.intro}</Text>
      <PointsList document={document} onShow={onShow} />
    </Panel>
  );
}
