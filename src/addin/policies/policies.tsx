/** The list of policies, or the one that is open. */
import { usePaneState } from '../context.js';
import { PolicyList } from './policy-list.js';
import { PolicyView } from './policy-view.js';

export default function Policies() {
  const policy = usePaneState((state) => state.policy);
  return policy === undefined ? <PolicyList /> : <PolicyView key={policy} id={policy} />;
}
