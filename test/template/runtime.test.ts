import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

/** Bundles code that imports from src/template. */
async function bundle(code: string): Promise<{ text: string; inputs: string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: 'src/template', loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return { text: result.outputFiles[0]?.text ?? '', inputs: Object.keys(result.metafile.inputs) };
}

function runWithoutEval(code: string): string {
  return execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-'],
    {
      input: code,
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );
}

const evaluation = `
  import { evaluateBlocks, evaluateCondition } from './evaluate.js';
  const context = { values: { x: '{{y}}', d: '2027-03-04', xs: ['a'] }, locale: 'en', has: () => true, missing: () => undefined };
  const call = (helper, ...args) => ({ op: 'call', helper, args });
  const path = (...path) => ({ op: 'path', path });
  const blocks = evaluateBlocks([{ type: 'paragraph', children: [
    { type: 'field', value: path('x') }, { type: 'text', text: ' ' }, { type: 'field', value: call('date', path('d')) },
    { type: 'each', over: path('xs'), as: 'i', body: [{ type: 'field', value: path('i') }], otherwise: [] } ] }], context);
  console.log(blocks[0].children.map((one) => one.text).join(''), evaluateCondition(call('eq', path('x'), path('x')), context));`;

describe('at run time', () => {
  test('templates need no parser', async () => {
    const { inputs } = await bundle(evaluation);
    expect(inputs.some((input) => input.includes('template/evaluate'))).toBe(true);
    expect(
      inputs.filter((input) => input.includes('node_modules') || input.includes('template/compile/')),
    ).toEqual([]);
  });

  test('templates are evaluated where code from strings is forbidden', async () => {
    const { text } = await bundle(evaluation);
    expect(() => runWithoutEval('new Function("return 1")()')).toThrow();
    expect(runWithoutEval(text)).toBe('{{y}} 4 March 2027a true\n');
  });

  test("an organisation's own texts are compiled there too", async () => {
    const { text } = await bundle(`
      import { compileClauseText, CompileError } from './compile.js';
      const { text } = compileClauseText({ file: 'own.yaml', text: '- one\\n{{#if a}}\\n- {{b}}\\n{{/if}}' });
      let message = '';
      try { compileClauseText({ file: 'own.yaml', text: '{{#if a}}' }); } catch (error) { message = error.issues[0].mend; }
      console.log(text[0].items.length, message);`);
    expect(runWithoutEval(text)).toBe('2 Add "{{/if}}" before the clause ends.\n');
  });
});
