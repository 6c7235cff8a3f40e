/** Somebody is added to the people list from the question that needs them. */
import { Button } from '@fluentui/react-components';
import { withValue } from '../../profile/typed-answers.js';
import { words } from '../words/index.js';
import { useForm } from './form-context.js';
import { freshId, itemsAt } from './items.js';
import { useFormStyles } from './styles.js';

export function AddSomebody({ path, label }: { readonly path: string; readonly label: string }) {
  const form = useForm();
  const styles = useFormStyles();
  const { person } = words.organisation;
  if (form.view.addingFor === path) return null;
  const add = () => {
    const id = freshId(form.answers, 'people');
    const index = itemsAt(form.answers, 'people').length;
    form.change((answers) => withValue(withValue(answers, `people.${String(index)}`, { id }), path, id));
    form.store.update((view) => ({
      ...view,
      editing: `people.${String(index)}`,
      addingFor: path,
      focus: `people.${String(index)}.name`,
    }));
  };
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      aria-label={person.addOf(label)}
      onClick={add}
    >
      {person.add}
    </Button>
  );
}
