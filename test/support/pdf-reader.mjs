/**
 * Reads PDF files with PDF.js in a process of its own: in a test's, the drawing library that comes with PDF.js keeps
 * it from ending. Takes a JSON list of files in base 64, gives a JSON list of what they say of themselves.
 */
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const titlesOf = (bookmarks) => bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

const rolesOf = ({ role, children = [] }) => [...(role ? [role] : []), ...children.flatMap(rolesOf)];

async function factsOf(data) {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const roles = {};
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const role of rolesOf((await page.getStructTree()) ?? {})) roles[role] = (roles[role] ?? 0) + 1;
    const { items } = await page.getTextContent();
    texts.push(...items.map(({ str = '' }) => str));
  }
  return {
    title: info.Title,
    author: info.Author,
    language: info.Language,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    pages: pdf.numPages,
    bookmarks: titlesOf((await pdf.getOutline()) ?? []),
    roles,
    text: texts.join(' ').replace(/\s+/g, ' '),
  };
}

const facts = [];
for (const file of JSON.parse(await text(process.stdin)))
  facts.push(await factsOf(Buffer.from(file, 'base64')));
process.stdout.write(JSON.stringify(facts), () => process.exit());
