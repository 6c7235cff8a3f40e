/** The page in which the pane stands, as Word on the web would: it only hands messages on. */

export const HOST_PATH = '/__word__';
/** Name under which the page reaches the host. */
export const BINDING = '__answerPane';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const hostPage = (origin: string, pane: string): string => {
  const name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: 'Word$Web$16.00$en-us$sim$$$0$',
    xdmInfo: `conversation1|addin1|${origin}`,
    serializerVersion: 1,
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated Word</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<body><iframe title="Add-in" src="${escaped(pane)}" name="${escaped(name)}"></iframe>
<script>
const frame = document.querySelector('iframe');
addEventListener('message', async ({ source, data, origin }) => {
  if (source !== frame.contentWindow || typeof data !== 'string') return;
  const answer = await ${BINDING}(data);
  if (answer !== undefined && answer !== null) source.postMessage(answer, origin);
});
</script></body></html>`;
};
