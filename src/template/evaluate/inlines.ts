import type { Inline } from '../blocks.js';
import type { Expression, InlineTemplate } from '../compiled.js';
import { compileCondition, compileRead, type Names } from './expressions.js';
import { compilePrint, isKeyed, type Print } from './fields.js';
import { fail, type Frame } from './frame.js';
import { endsSentence, InlineWriter } from './inline-writer.js';
import { deepFreeze, isStaticInline } from './static.js';

type WriteInline = (frame: Frame, writer: InlineWriter) => void;
/** Evaluates a run of inlines. The result of static words is frozen and the same each time. */
export type MakeInlines = (frame: Frame) => readonly Inline[];

export function compileInlines(templates: readonly InlineTemplate[], names: Names): MakeInlines {
  if (templates.some(isValue) && templates.every(isWordsOrValue)) return compilePlain(templates, names);
  const write = sequence(templates, names);
  const make = (frame: Frame): readonly Inline[] => {
    const writer = new InlineWriter();
    write(frame, writer);
    return writer.finish();
  };
  if (!templates.every(isStaticInline)) return make;
  let result: readonly Inline[] | undefined;
  return (frame) => (result ??= deepFreeze(make(frame)));
}

type Value = Extract<InlineTemplate, { type: 'field' }>;
type Words = Extract<InlineTemplate, { type: 'text' }>;

function isValue(template: InlineTemplate): template is Value {
  return template.type === 'field' && isKeyed(template.value);
}

function isWordsOrValue(
  template: InlineTemplate,
  index: number,
  templates: readonly InlineTemplate[],
): template is Value | Words {
  return template.type === 'text' ? templates[index - 1]?.type !== 'text' : isValue(template);
}

/**
 * Words and values in turn, nearly every paragraph with a value: what `InlineWriter` would write, without its
 * care for seams, of which there are none.
 */
function compilePlain(templates: readonly (Value | Words)[], names: Names): MakeInlines {
  interface Step {
    readonly print: Print | undefined;
    readonly node: Inline | undefined;
    /** The words where the value before them ends the sentence already. */
    readonly stopped: Inline | undefined;
  }
  const wordsOf = (text: string): Inline | undefined =>
    text === '' ? undefined : Object.freeze({ type: 'text', text });
  const steps = templates.map((template, index): Step => {
    if (template.type === 'field')
      return { print: compilePrint(template.value, names), node: undefined, stopped: undefined };
    const text = index === templates.length - 1 ? template.text.trimEnd() : template.text;
    const node = wordsOf(text);
    return {
      print: undefined,
      node,
      stopped: text.startsWith('.') && index > 0 ? wordsOf(text.slice(1)) : node,
    };
  });
  return (frame) => {
    const out: Inline[] = [];
    let printed = '';
    for (const { print, node, stopped } of steps) {
      if (print === undefined) {
        const words = node === stopped || !endsSentence(printed) ? node : stopped;
        if (words !== undefined) out.push(words);
        continue;
      }
      const { text, key = '', path, open } = print(frame);
      frame.context.field?.(key, path, text, open);
      out.push(open === undefined ? { type: 'field', key, text } : { type: 'field', key, text, open });
      printed = text;
    }
    return out;
  };
}

function sequence(templates: readonly InlineTemplate[], names: Names): WriteInline {
  const writers = templates.map((template) => compileInline(template, names));
  const [only] = writers;
  if (writers.length === 1 && only !== undefined) return only;
  return (frame, writer) => {
    for (const write of writers) write(frame, writer);
  };
}

function compileInline(template: InlineTemplate, names: Names): WriteInline {
  switch (template.type) {
    case 'text': {
      const node = Object.freeze({ type: 'text' as const, text: template.text });
      return (_, writer) => writer.text(node);
    }
    case 'break': {
      const node = Object.freeze({ type: 'break' as const });
      return (_, writer) => writer.break(node);
    }
    case 'checkbox': {
      const node = Object.freeze({ type: 'checkbox' as const });
      return (_, writer) => writer.whole(node, '☐');
    }
    case 'strong':
    case 'emphasis': {
      const { type } = template;
      return around(template.children, names, (children) => ({ type, children }));
    }
    case 'link': {
      const { url } = template;
      return around(template.children, names, (children) => ({ type: 'link', url, children }));
    }
    case 'field':
      return compileField(template.value, names);
    case 'reference':
      return compileReference(template);
    case 'if': {
      const test = compileCondition(template.test, names);
      const then = sequence(template.then, names);
      const otherwise = sequence(template.otherwise, names);
      return (frame, writer) => {
        writer.seam();
        (test(frame) ? then : otherwise)(frame, writer);
        writer.seam();
      };
    }
    case 'each': {
      const body = sequence(template.body, [...names, template.as]);
      const otherwise = sequence(template.otherwise, names);
      const loop = compileLoop(template.over, names);
      return (frame, writer) => {
        writer.seam();
        const some = loop(frame, () => {
          body(frame, writer);
          writer.seam();
        });
        if (!some) otherwise(frame, writer);
        writer.seam();
      };
    }
  }
}

/** Runs `each` once for every item, which stands on the frame meanwhile; tells whether there was one. */
export function compileLoop(over: Expression, names: Names): (frame: Frame, each: () => void) => boolean {
  const read = compileRead(over, names);
  return (frame, each) => {
    const list = read(frame);
    const listPath = frame.path;
    if (list === undefined || list === null || list === false || list === '') return false;
    if (!Array.isArray(list))
      return fail(frame, listPath, `"${listPath}" is no list`, 'Repeat over lists only.');
    for (let index = 0; index < list.length; index++) {
      frame.items.push({ value: list[index], index, list, listPath });
      each();
      frame.items.pop();
    }
    return list.length > 0;
  };
}

function around(
  templates: readonly InlineTemplate[],
  names: Names,
  make: (children: readonly Inline[]) => Inline,
): WriteInline {
  const write = sequence(templates, names);
  return (frame, writer) => {
    writer.enter();
    write(frame, writer);
    writer.leave(make);
  };
}

function compileField(value: Expression, names: Names): WriteInline {
  const print = compilePrint(value, names);
  return (frame, writer) => {
    const { text, key, path, open } = print(frame);
    if (key === undefined) {
      writer.text({ type: 'text', text });
      return;
    }
    frame.context.field?.(key, path, text, open);
    writer.whole(
      open === undefined ? { type: 'field', key, text } : { type: 'field', key, text, open },
      text,
    );
  };
}

function compileReference(template: Extract<InlineTemplate, { type: 'reference' }>): WriteInline {
  const { clause, show } = template;
  return (frame, writer) => {
    const { context } = frame;
    if (!context.has(clause)) {
      fail(
        frame,
        clause,
        `It refers to clause "${clause}", which is not in this document`,
        `Stand the sentence inside {{#if (has '${clause}')}}.`,
      );
    }
    const text = context.reference?.(clause, show) ?? '';
    writer.whole({ type: 'reference', clause, show, text }, text === '' ? 'x' : text);
  };
}
