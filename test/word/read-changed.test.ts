/** Files that people and programs changed after they were written. */
import { describe, expect, test } from '@jest/globals';
import type { ClauseReading, FieldReading, PolicyFile } from '../../src/word/reader/policy-file.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../src/word/to-docx.js';
import { changed, partOf } from '../support/planted.js';
import { sampleDocument } from '../support/sample-document.js';

const body = 'word/document.xml';
const store = 'customXml/item1.xml';
const state = 'customXml/item2.xml';
const written = toDocx(sampleDocument());

const clauseOf = (file: PolicyFile, id: string): ClauseReading => {
  const found = file.clauses.find((clause) => clause.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
};
const fieldOf = (file: PolicyFile, key: string): FieldReading => {
  const found = file.fields.find((field) => field.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
};
const codes = (file: PolicyFile): string[] => file.messages.map(({ code }) => code);
const editedIds = (file: PolicyFile): string[] =>
  file.clauses.flatMap(({ id, edited }) => (edited ? [id] : []));

/** The whole content control of a clause. */
const controlOf = (xml: string, id: string): string => {
  const tag = xml.indexOf(`<w:tag w:val="pw:clause:code-of-conduct/${id}"/>`);
  const start = xml.lastIndexOf('<w:sdt>', tag);
  let depth = 0;
  for (const match of xml.slice(start).matchAll(/<w:sdt>|<\/w:sdt>/g)) {
    depth += match[0] === '<w:sdt>' ? 1 : -1;
    if (depth === 0) return xml.slice(start, start + match.index + '</w:sdt>'.length);
  }
  throw new Error(`no control of ${id}`);
};
const inClause = (id: string, edit: (control: string) => string) => (xml: string) => {
  const control = controlOf(xml, id);
  return xml.replace(control, () => edit(control));
};
const read = (part: string, edit: (xml: string) => string | undefined, bytes = written): PolicyFile =>
  readPolicyFile(changed(bytes, part, edit));

describe('edits', () => {
  const sentence = 'This is our rule; the law of your country may ask for more.';

  test('of a paragraph show which one, with the words now', () => {
    const file = read(body, (xml) => xml.replace(sentence, 'This is our rule.'));
    expect(editedIds(file)).toEqual(['kinds']);
    const clause = clauseOf(file, 'kinds');
    expect(clause.hash).not.toBe(clause.writtenHash);
    expect(clause.paragraphs.filter(({ change }) => change !== 'same')).toEqual([
      {
        change: 'edited',
        text: 'This is our rule.',
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        writtenHash: clauseOf(readPolicyFile(written), 'kinds').paragraphs.find(
          ({ text }) => text === sentence,
        )?.hash,
      },
    ]);
  });

  test('of quotes, white space and runs are none', () => {
    const file = read(body, (xml) =>
      xml
        .replaceAll('’', "'")
        .replace(
          sentence,
          'This is our</w:t></w:r><w:r><w:t xml:space="preserve"> rule;  the law of your country may ask for more.',
        ),
    );
    expect(editedIds(file)).toEqual([]);
  });

  test('that add and remove paragraphs keep the others aligned', () => {
    const added = '<w:p><w:r><w:t>We write it down.</w:t></w:r></w:p>';
    const file = read(
      body,
      inClause('kinds', (control) =>
        control.replace('<w:sdtContent>', `<w:sdtContent>${added}`).replace('without judging:', ''),
      ),
    );
    const changes = clauseOf(file, 'kinds').paragraphs.filter(({ change }) => change !== 'same');
    expect(changes.map(({ change, text }) => [change, text])).toEqual([
      ['added', 'We write it down.'],
      ['removed', undefined],
    ]);
  });

  test('of a value are no edit of the clause, and show in the field', () => {
    const file = read(body, (xml) => xml.replace('>+254 700 000 101<', '>+254 711 000 000<'));
    expect(editedIds(file)).toEqual([]);
    const field = fieldOf(file, 'roles.focalPoint.phone');
    expect(field).toMatchObject({
      written: '+254 700 000 101',
      store: '+254 700 000 101',
      differs: true,
      bound: true,
    });
    expect(field.texts[0]).toBe('+254 711 000 000');
    expect(new Set(field.texts.slice(1))).toEqual(new Set(['+254 700 000 101']));
    expect(file.fields.filter(({ differs }) => differs)).toHaveLength(1);
  });

  test('of the store show in the field and are said, the facts stay', () => {
    const file = read(store, (xml) => xml.replace('>Achieng Odhiambo<', '>Amina Yusuf<'));
    expect(codes(file)).toEqual(['store-edited']);
    expect(file.messages[0]?.text).toContain('roles.focalPoint|name');
    expect(fieldOf(file, 'roles.focalPoint|name')).toMatchObject({
      written: 'Achieng Odhiambo',
      store: 'Amina Yusuf',
      differs: true,
    });
  });

  test('of several lines compare with the value, line breaks included', () => {
    expect(fieldOf(readPolicyFile(written), 'organisation.address').texts).toEqual([
      'Lake Road 12\nP.O. Box 4410\nKisumu',
    ]);
    const file = read(body, (xml) => xml.replace('P.O. Box 4410', 'P.O. Box 1'));
    expect(fieldOf(file, 'organisation.address')).toMatchObject({
      differs: true,
      texts: ['Lake Road 12\nP.O. Box 1\nKisumu'],
    });
  });
});

describe('tracked changes', () => {
  const by = 'w:author="A" w:date="2026-11-23T00:00:00Z"';

  test('are read as if accepted, and counted', () => {
    const file = read(body, (xml) =>
      xml.replace(
        '<w:r><w:t>This is our rule; the law of your country may ask for more.</w:t></w:r>',
        `<w:r><w:t xml:space="preserve">This is our </w:t></w:r><w:del w:id="1" ${by}><w:r><w:delText>rule</w:delText></w:r></w:del>` +
          `<w:ins w:id="2" ${by}><w:r><w:t>promise</w:t></w:r></w:ins><w:r><w:t>; the law may ask for more.</w:t></w:r>`,
      ),
    );
    expect(file.trackedChanges).toBe(2);
    expect(codes(file)).toEqual(['tracked-changes']);
    expect(clauseOf(file, 'kinds').paragraphs.map(({ text }) => text)).toContain(
      'This is our promise; the law may ask for more.',
    );
  });

  test('of paragraph marks join paragraphs, of rows leave them out', () => {
    const joined = read(
      body,
      inClause('kinds', (control) =>
        control
          .replace('</w:sdtContent></w:sdt>', '</w:sdtContent></w:sdt>')
          .replace(
            /<\/w:sdtContent><\/w:sdt>$/,
            `<w:p><w:pPr><w:rPr><w:del w:id="1" ${by}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p><w:p><w:r><w:t>two.</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
          ),
      ),
    );
    expect(clauseOf(joined, 'kinds').paragraphs.at(-1)).toMatchObject({ change: 'added', text: 'One two.' });
    const row = read(
      body,
      inClause('route', (control) => {
        const at = control.lastIndexOf('<w:tr>');
        return (
          control.slice(0, at) + control.slice(at).replace('<w:trPr>', `<w:trPr><w:del w:id="1" ${by}/>`)
        );
      }),
    );
    expect(clauseOf(row, 'route').paragraphs.filter(({ change }) => change === 'removed')).toHaveLength(5);
  });
});

describe('controls', () => {
  test('copied and pasted are found, and the copy nearest to what was written is read', () => {
    const file = read(
      body,
      inClause('route', (control) => `${control.replace('If it concerns', 'When it concerns')}${control}`),
    );
    expect(codes(file)).toEqual(['clause-duplicated']);
    expect(clauseOf(file, 'route')).toMatchObject({
      duplicated: true,
      occurrences: 2,
      edited: false,
      missing: false,
    });
  });

  test('that were deleted are missing', () => {
    const file = read(
      body,
      inClause('route', () => ''),
    );
    expect(codes(file)).toEqual(['clause-missing']);
    expect(clauseOf(file, 'route')).toMatchObject({ missing: true, edited: true, occurrences: 0 });
    expect(clauseOf(file, 'route').paragraphs.every(({ change }) => change === 'removed')).toBe(true);
  });

  test('of another policy are foreign, and their words do not count', () => {
    const file = read(
      body,
      inClause('kinds', (control) =>
        control.replace(
          /<\/w:sdtContent><\/w:sdt>$/,
          (end) =>
            `${controlOf(partOf(written, body), 'route').replace('code-of-conduct/route', 'parental-leave/pay')}${end}`,
        ),
      ),
    );
    expect(codes(file)).toEqual(['clause-foreign']);
    expect(file.clauses.at(-1)).toMatchObject({ id: 'pay', policyId: 'parental-leave', foreign: true });
    expect(editedIds(file)).toEqual([]);
  });

  test('around a whole paragraph are still values', () => {
    // Word makes a control that fills its paragraph one around the paragraph.
    const file = read(body, (xml) =>
      xml.replace(
        /<w:p>(<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<w:r>((?:(?!<\/w:p>).)*)<w:sdt><w:sdtPr>((?:(?!<\/w:sdtPr>).)*reporting\.days.*?)<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/s,
        (_, frame: string | undefined, before: string, properties: string, content: string) =>
          `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:p>${frame ?? ''}${content}</w:p></w:sdtContent></w:sdt><w:p>${frame ?? ''}<w:r>${before}`,
      ),
    );
    expect(clauseOf(file, 'kinds').paragraphs.map(({ text }) => text)).toContain('{reporting.days}');
    expect(fieldOf(file, 'reporting.days')).toMatchObject({ differs: false });
  });

  test('with a tag of ours that says nothing known are told', () => {
    const file = read(body, (xml) => xml.replace('pw:field:reporting.days', 'pw:future:reporting.days'));
    expect(codes(file)).toEqual(['unknown-control']);
  });
});

describe('other programs', () => {
  const withoutTags = (xml: string): string => xml.replace(/<w:tag [^>]*\/>/g, '');

  test('that drop the tags leave bookmarks and titles to go by', () => {
    const file = read(body, withoutTags);
    expect(file.recognised).toBe(true);
    expect(codes(file)).toEqual(['tags-lost']);
    expect(editedIds(file)).toEqual([]);
    expect(file.clauses.filter(({ missing }) => missing)).toEqual([]);
    expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
  });

  test('that drop tags and controls around paragraphs leave bookmarks to go by', () => {
    // LibreOffice keeps a block control around the words of its first paragraph only.
    const file = read(body, (xml) =>
      withoutTags(
        xml
          .replace(
            /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*pw:(?:clause|part):(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>(?=<w:p>)/gs,
            '',
          )
          .replace(/(<\/w:p>|<\/w:tbl>)<\/w:sdtContent><\/w:sdt>/g, '$1'),
      ),
    );
    expect(editedIds(file)).toEqual([]);
    expect(file.clauses.filter(({ missing }) => missing)).toEqual([]);
  });

  test('that drop tags and bookmarks leave titles and order to go by', () => {
    const file = read(body, (xml) => withoutTags(xml).replace(/<w:bookmark(Start|End) [^>]*\/>/g, ''));
    expect(codes(file)).toEqual(['tags-lost']);
    expect(editedIds(file)).toEqual([]);
    expect(file.clauses.filter(({ missing }) => missing)).toEqual([]);
    expect(file.parts.filter(({ edited, missing }) => edited || missing)).toEqual([]);
  });

  test('that strip the custom parts leave the tags, and the loss is said', () => {
    const stripped = [store, state].reduce((bytes, part) => changed(bytes, part, () => undefined), written);
    const file = readPolicyFile(stripped);
    expect(file).toMatchObject({ recognised: true, state: 'stripped', policyId: 'code-of-conduct' });
    expect(codes(file)).toEqual(['state-stripped']);
    expect(clauseOf(file, 'route').hash).toBe(clauseOf(readPolicyFile(written), 'route').hash);
    expect(fieldOf(file, 'roles.focalPoint|name')).toMatchObject({ differs: false, bound: false });
  });

  test('that lose the store alone are told from those that lose nothing', () => {
    expect(codes(read(store, () => undefined))).toEqual(['store-missing']);
  });

  test('that add elements and parts of their own change nothing', () => {
    const file = read(body, (xml) =>
      xml.replace(
        '<w:body>',
        '<w:body><x:mark xmlns:x="urn:other"><x:p>Words</x:p></x:mark><w:proofErr w:type="spellStart"/>',
      ),
    );
    expect(editedIds(file)).toEqual([]);
    expect(file.messages).toEqual([]);
  });

  test('that come later and only add to the state are read, and said', () => {
    const file = read(state, (xml) =>
      xml.replace('format="1.0"', 'format="1.7"').replace('<clauses>', '<novelty/><clauses>'),
    );
    expect(codes(file)).toEqual(['newer-minor']);
    expect(editedIds(file)).toEqual([]);
  });
});
