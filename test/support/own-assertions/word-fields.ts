/** Fields of Word, as begin, code, separate, result, end. */
import type { Element } from '../../../src/word/reader/xml.js';
import { attribute, descendants, is } from './office-file.js';

interface Walk {
  readonly instructions: string[];
  readonly faults: string[];
}

/** Codes of all fields of a story, and what is wrong with how they begin and end. */
export const walkFields = (root: Element): Walk & { readonly strays: string[] } => {
  const open: { code: string; separated: boolean }[] = [];
  const walk: Walk & { strays: string[] } = { instructions: [], faults: [], strays: [] };
  for (const element of descendants(root)) {
    if (is(element, 'fldSimple')) walk.instructions.push(attribute(element, 'instr') ?? '');
    else if (is(element, 'instrText') || is(element, 'delInstrText')) {
      const field = open.at(-1);
      if (field === undefined || field.separated) walk.strays.push(element.textContent ?? '');
      else field.code += element.textContent ?? '';
    } else if (is(element, 'fldChar')) {
      const type = attribute(element, 'fldCharType');
      const field = open.at(-1);
      if (type === 'begin') open.push({ code: '', separated: false });
      else if (field === undefined) walk.faults.push(`a field's ${type ?? ''} has no beginning`);
      else if (type === 'separate') {
        if (field.separated) walk.faults.push(`the field ${field.code} is separated twice`);
        field.separated = true;
      } else {
        walk.instructions.push(field.code);
        open.pop();
      }
    }
  }
  for (const { code } of open) walk.faults.push(`the field ${code} does not end`);
  return walk;
};

export const instructions = (root: Element): readonly string[] => walkFields(root).instructions;
