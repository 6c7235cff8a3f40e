/**
 * What Office asks of an add-in manifest, checked without a network. Read from Microsoft's documentation of the
 * add-in only manifest; `npm run validate` asks Microsoft's own service, which needs one.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';

export interface ManifestCheck {
  /** For the world: https everywhere, nothing on this computer. */
  readonly isRelease: boolean;
  /** Width and height of a picture of the site by its path, such as `assets/icon-32.png`; `undefined`: not there. */
  readonly pictureSize: (path: string) => readonly [number, number] | undefined;
  /** Whether a page of the site is there, such as `taskpane.html`. */
  readonly hasPage: (path: string) => boolean;
}

const order = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const required = order.filter((name) => name !== 'AlternateId');

function* elementsOf(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) yield node as Element;
  }
}

function* allOf(parent: Element): Generator<Element> {
  for (const child of elementsOf(parent)) {
    yield child;
    yield* allOf(child);
  }
}

const valueOf = (element: Element | undefined): string =>
  element?.getAttribute('DefaultValue') ?? element?.textContent?.trim() ?? '';

/** The root, or what is wrong with the file as XML. */
function rootOf(xml: string): Element | string {
  try {
    const parser = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    return root?.localName === 'OfficeApp' ? root : 'The root is not OfficeApp.';
  } catch (error) {
    return `The XML is not well formed: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** Every rule that the manifest breaks, one sentence each. */
export function manifestProblems(xml: string, check: ManifestCheck): readonly string[] {
  const problems: string[] = [];
  const root = rootOf(xml);
  if (typeof root === 'string') return [root];
  const top = new Map([...elementsOf(root)].map((element) => [element.localName ?? '', element]));
  const text = (name: string): string => valueOf(top.get(name));
  const all = [...allOf(root)];
  const rule = (holds: boolean, problem: string): void => void (holds || problems.push(problem));

  for (const name of required) rule(top.has(name), `${name} is missing.`);
  const names = [...elementsOf(root)].map(({ localName }) => localName ?? '');
  const places = names.map((name) => order.indexOf(name));
  rule(!places.includes(-1), `An element stands at the top that does not belong there: ${names.join(', ')}.`);
  rule(
    places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1)),
    `The elements are in the wrong order: ${names.join(', ')}.`,
  );
  rule(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')), 'Id is not a GUID.');
  rule(/^\d{1,4}(\.\d{1,5}){1,3}$/.test(text('Version')), 'Version is not two to four numbers with dots.');
  rule(text('DisplayName').length <= 125, 'DisplayName has more than 125 characters.');
  rule(text('Description').length <= 250, 'Description has more than 250 characters.');
  rule(text('Permissions') === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument.');
  const hosts = all.filter(
    ({ localName, parentNode }) => localName === 'Host' && parentNode === top.get('Hosts'),
  );
  rule(
    hosts.some((host) => host.getAttribute('Name') === 'Document'),
    'The host Document (Word) is missing.',
  );

  problems.push(...addressProblems(all, check));
  problems.push(...pictureProblems(top, all, check));
  problems.push(...resourceProblems(all));
  const floor = all.find(
    (element) => element.localName === 'Set' && element.getAttribute('Name') === 'WordApi',
  );
  rule(floor?.getAttribute('MinVersion') === '1.3', 'The floor is not WordApi 1.3.');
  return problems;
}

const isAddress = ({ localName }: Element): boolean =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image', 'AppDomain'].includes(
    localName ?? '',
  );

function addressProblems(all: readonly Element[], { isRelease, hasPage }: ManifestCheck): string[] {
  return all.flatMap((element) => {
    const address = valueOf(element);
    if (!isAddress(element) || (address === '' && element.hasAttribute('resid'))) return [];
    if (!URL.canParse(address)) return [`${element.localName ?? ''} is no address: "${address}".`];
    const { protocol, hostname, pathname } = new URL(address);
    const page = pathname.split('/').at(-1) ?? '';
    return [
      ...(protocol === 'https:' ? [] : [`${address} is not https.`]),
      ...(isRelease && /^(localhost|127\.|\[?::1)/.test(hostname) ? [`${address} is on this computer.`] : []),
      ...(page.endsWith('.html') && !hasPage(page) ? [`The page ${page} is not there.`] : []),
    ];
  });
}

function pictureProblems(
  top: ReadonlyMap<string, Element>,
  all: readonly Element[],
  { pictureSize }: ManifestCheck,
): string[] {
  const images = new Map(
    all
      .filter(({ localName }) => localName === 'Image')
      .map((image) => [image.getAttribute('id') ?? '', image]),
  );
  const wanted: { readonly what: string; readonly address: string; readonly size: number }[] = [
    { what: 'IconUrl', address: valueOf(top.get('IconUrl')), size: 32 },
    { what: 'HighResolutionIconUrl', address: valueOf(top.get('HighResolutionIconUrl')), size: 64 },
  ];
  const problems: string[] = [];
  for (const icon of all.filter(({ localName }) => localName === 'Icon')) {
    const sizes = [...elementsOf(icon)].map((image) => ({
      size: Number(image.getAttribute('size')),
      address: valueOf(images.get(image.getAttribute('resid') ?? '')),
    }));
    for (const size of [16, 32, 80]) {
      if (!sizes.some((one) => one.size === size))
        problems.push(`An icon has no picture of ${String(size)} pixels.`);
    }
    wanted.push(...sizes.map((one) => ({ what: 'Icon', ...one })));
  }
  for (const { what, address, size } of wanted) {
    const path = URL.canParse(address) ? new URL(address).pathname.split('/').slice(-2).join('/') : address;
    const [width, height] = pictureSize(path) ?? [];
    if (width === undefined) problems.push(`${what}: the picture ${path} is not there.`);
    else if (width !== size || height !== size) {
      problems.push(`${what}: ${path} is ${String(width)} × ${String(height)} pixels, not ${String(size)}.`);
    }
  }
  return problems;
}

const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

function resourceProblems(all: readonly Element[]): string[] {
  const resources = all.filter(
    ({ localName, parentNode }) =>
      ['Image', 'Url', 'String'].includes(localName ?? '') &&
      (parentNode?.parentNode as Element | null)?.localName === 'Resources',
  );
  const defined = new Map(resources.map((resource) => [resource.getAttribute('id') ?? '', resource]));
  const problems: string[] = [];
  for (const id of all.flatMap((element) => element.getAttribute('resid') ?? [])) {
    if (id.length > 32) problems.push(`The resource id ${id} has more than 32 characters.`);
    if (!defined.has(id)) problems.push(`The resource ${id} is not defined.`);
  }
  for (const [id, resource] of defined) {
    const most = longest[(resource.parentNode as Element | null)?.localName ?? ''];
    if (most !== undefined && valueOf(resource).length > most) {
      problems.push(`The text ${id} has more than ${String(most)} characters.`);
    }
  }
  return problems;
}
