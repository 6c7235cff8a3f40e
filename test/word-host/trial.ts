/** A page that does nothing by itself: tests run Word calls in it. */
/// <reference types="office-js" />
import type { SimulatedWord, WordOptions } from '../support/word-host/index.js';
import { startHost } from '../support/word-host/index.js';

export const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trial</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p id="state">waiting</p>
<script>Office.onReady((info) => { window.info = info; document.querySelector('#state').textContent = 'ready'; });</script></html>`;

/** A host with the trial page, ready. */
export const startTrial = async (options: WordOptions = {}): Promise<SimulatedWord> => {
  const word = await startHost({ folder: 'test', pages: { '/taskpane.html': page }, ...options });
  await ready(word);
  return word;
};

export const ready = async (word: SimulatedWord): Promise<void> => {
  await word.pane.getByText('ready', { exact: true }).waitFor();
};

/** A flat package with these blocks in its body. */
export const flat = (blocks: string, more = '', relationships = ''): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>${
    relationships === ''
      ? ''
      : `<pkg:part pkg:name="/word/_rels/document.xml.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships></pkg:xmlData></pkg:part>`
  }<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${blocks}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>${more}</pkg:package>`;

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const field = (id: number, tag: string, text: string, more = '<w:text/>'): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${more}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
