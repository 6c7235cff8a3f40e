/** Answers about adoption that a profile has for one policy alone. */
import { questions } from '../../profile/catalogue/index.js';
import { valueAt } from '../../profile/paths.js';
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { useFormPart } from './form-context.js';
import { QuestionField } from './question-field.js';
import { useFormStyles } from './styles.js';

const prefix = 'policies.*.';

export function OwnAdoption() {
  const policies = useFormPart(({ answers }) => answers['policies']);
  return policyIds.map((id) => <OnePolicy key={id} id={id} own={valueAt({ policies }, `policies.${id}`)} />);
}

function OnePolicy({ id, own }: { readonly id: PolicyId; readonly own: unknown }) {
  const styles = useFormStyles();
  const view = useViewStyles();
  const given = typeof own === 'object' && own !== null ? own : {};
  const asked = questions()
    .flatMap(({ questions: all }) => all)
    .filter(({ path }) => path.startsWith(prefix) && Object.hasOwn(given, path.slice(prefix.length)));
  if (asked.length === 0) return null;
  const text = words.organisation;
  return (
    <>
      <h3 className={styles.section}>{text.ownPolicy(text.policies[id])}</h3>
      <p className={view.text}>{text.ownPolicyMore}</p>
      {asked.map((question) => (
        <QuestionField key={question.path} path={question.path.replace('*', id)} question={question} isPart />
      ))}
    </>
  );
}
