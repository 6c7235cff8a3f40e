import type { Command } from '../command.js';
import { exit } from '../io.js';

/** `schema`: the form of a profile, for editors and for people. */
export const schema: Command = {
  name: 'schema',
  about:
    'Prints the JSON Schema of a profile, so that an editor can check and complete it while you type; or the list ' +
    'of all fields with their questions, reasons and defaults.',
  positionals: [],
  examples: [
    [
      'policywright schema > profile.schema.json',
      'Name the file in your editor, or in the first line of the profile: # yaml-language-server: $schema=profile.schema.json',
    ],
    ['policywright schema --format md', 'Every field with its question, as Markdown.'],
  ],
  options: { format: { value: 'json|md', help: 'json: the JSON Schema (default). md: the list of fields.' } },

  async run(given, io) {
    const format = given.choice('format', ['json', 'md'], 'json');
    given.throwIfAny();
    if (format === 'json') {
      const { profileJsonSchema } = await import('../../profile/json-schema.js');
      io.out(`${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
    } else {
      const { fieldReference } = await import('../../profile/field-reference.js');
      io.out(`${fieldReference().trimEnd()}\n`);
    }
    return exit.done;
  },
};
