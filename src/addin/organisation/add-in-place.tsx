/** Somebody is added to the people list from the question that needs them. */
import { Button } from '@fluentui/react-components';
import { withValue } from '../../profile/typed-answers.js';
import { words } from '../words/index.js';
import { useFormPart, useFormSource } from './form-context.js';
import { freshId, itemsAt } from './items.js';
import { useFormStyles } from './styles.js';

export function AddSomebody({ path, label }: { readonly path: string; readonly label: string }) {
  const form = useFormSource();
  const isOpen = useFormPart(({ view }) => view.addingFor === path);
  const styles = useFormStyles();
  const { person } = words.organisation;
  if (isOpen) return null;
  const add = () => {
    const { answers: now } = form.get();
    const id = freshId(now, 'people');
    const index = itemsAt(now, 'people').length;
    form.change((answers) => withValue(withValue(answers, `people.${String(index)}`, { id }), path, id));
    form.show((view) => ({
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
