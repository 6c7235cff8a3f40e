import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { manifestProblems } from '../../scripts/addin/manifest-rules.js';

const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = readFileSync(inPackage('manifest.xml'), 'utf8');
const pages = ['taskpane.html', 'index.html'];

/** Width and height stand in the first chunk of a PNG. */
function pictureSize(path: string): readonly [number, number] | undefined {
  if (!existsSync(inPackage(path))) return undefined;
  const bytes = readFileSync(inPackage(path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const problemsOf = (xml: string, isRelease = false): readonly string[] =>
  manifestProblems(xml, { isRelease, pictureSize, hasPage: (page) => pages.includes(page) });

const released = manifest.replaceAll('https://localhost:3000/', 'https://policies.example.org/');

describe('the manifest', () => {
  it('keeps every rule', () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it('keeps every rule of a release once the address of the site is in it', () => {
    const own = released.replaceAll('https://localhost:3000', 'https://policies.example.org');
    expect(problemsOf(own, true)).toEqual([]);
  });

  it('is no release while it points to this computer', () => {
    expect(problemsOf(manifest, true)).toContain('https://localhost:3000/taskpane.html is on this computer.');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  const faults: readonly [what: string, from: string | RegExp, to: string, problem: RegExp][] = [
    ['an id that is no GUID', /<Id>[^<]*/, '<Id>policywright', /Id is not a GUID/],
    ['no version', /<Version>[^<]*<\/Version>/, '', /Version is missing/],
    ['a version of words', /<Version>[^<]*/, '<Version>one', /Version is not/],
    [
      'the wrong order',
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      '$2$1',
      /wrong order/,
    ],
    ['an unknown element', '<ProviderName>', '<Extra/><ProviderName>', /does not belong/],
    [
      'an address without encryption',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      /is not https/,
    ],
    ['a page that is not there', 'taskpane.html', 'pane.html', /pane\.html is not there/],
    ['an icon of another size', 'icon-32.png', 'icon-64.png', /64 × 64 pixels, not 32/],
    ['an icon that is not there', 'icon-80.png', 'icon-81.png', /icon-81\.png is not there/],
    ['a missing size', '<bt:Image size="80" resid="Icon.80"/>', '', /no picture of 80/],
    [
      'a resource that is not defined',
      'String id="Button.Label"',
      'String id="Button.Other"',
      /Button\.Label is not defined/,
    ],
    ['a long short text', 'DefaultValue="Policies"', `DefaultValue="${'p'.repeat(126)}"`, /more than 125/],
    ['a long description', 'Nothing leaves your computer.', 'x'.repeat(250), /Description has more than 250/],
    ['another host', 'Name="Document"', 'Name="Workbook"', /host Document/],
    ['less permission', 'ReadWriteDocument', 'ReadDocument', /Permissions/],
    ['another floor', 'Name="WordApi" MinVersion="1.3"', 'Name="WordApi" MinVersion="1.5"', /floor/],
    ['broken XML', '</OfficeApp>', '', /not well formed|root/],
  ];
  it.each(faults)('is refused with %s', (_, from, to, problem) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(problemsOf(broken).join('\n')).toMatch(problem);
  });
});
