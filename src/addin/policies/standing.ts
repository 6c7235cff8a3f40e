/** How far a policy is, and the few words about it in the list. */
import { decisionsOn } from '../../policy/adoption.js';
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyId, Profile } from '../../profile/schema.js';
import type { Organisation } from '../state/organisation.js';
import { words } from '../words/index.js';

export type Standing =
  | { readonly kind: 'left-out' }
  /** The organisation has no name yet, so there is nothing to show to anybody. */
  | { readonly kind: 'none' }
  /** From the answers, there is nothing for this policy to say. */
  | { readonly kind: 'no-place' }
  /** A wording was chosen that the answers speak against. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'draft'; readonly open: number; readonly blocking: number }
  /** `on`: ISO day. */
  | { readonly kind: 'adopted'; readonly on: string };

/** Points that somebody has to settle; advice is none. */
export function openPointsOf(document: PolicyDocument) {
  return document.openPoints.filter((point) => point.class !== 'note');
}

export function standingOf(
  id: PolicyId,
  organisation: Organisation,
  draft: {
    readonly document: PolicyDocument | undefined;
    readonly profile: Profile;
    readonly failed: boolean;
  },
): Standing {
  if (!organisation.policies.includes(id)) return { kind: 'left-out' };
  if (!isNamed(organisation)) return { kind: 'none' };
  if (draft.failed) return { kind: 'failed' };
  if (!draft.document) return { kind: 'no-place' };
  const { adoptedOn } = decisionsOn(draft.profile, id);
  if (draft.document.status === 'adopted' && adoptedOn !== undefined)
    return { kind: 'adopted', on: adoptedOn };
  const open = openPointsOf(draft.document);
  return {
    kind: 'draft',
    open: open.length,
    blocking: open.filter((point) => point.class === 'blocks').length,
  };
}

export function standingWords(standing: Standing): string {
  const { standing: say } = words.policies;
  switch (standing.kind) {
    case 'left-out':
      return say.leftOut;
    case 'none':
      return say.none;
    case 'no-place':
      return say.noPlace;
    case 'failed':
      return say.failed;
    case 'adopted':
      return say.adopted(dayInWords(standing.on));
    case 'draft':
      return (
        say.draft(standing.open) + (standing.blocking === 0 ? '' : `, ${say.blocking(standing.blocking)}`)
      );
  }
}

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2027-01-15` as `15 Jan 2027`. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : days.format(date);
}

function isNamed({ answers }: Organisation): boolean {
  const group = answers['organisation'];
  const name = typeof group === 'object' && group !== null && 'name' in group ? group.name : undefined;
  return typeof name === 'string' && name.trim() !== '';
}
