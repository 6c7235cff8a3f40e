/** What stands around the clauses: the page's head, the contents and the foot. */
import type { PolicyDocument } from '../../policy/document.js';
import type { Outline, OutlineClause, OutlineSection } from '../outline.js';
import { attribute, text } from './escape.js';
import type { InlineContext } from './inlines.js';
import { inlinesHtml } from './inlines.js';
import { pictureHtml } from './picture.js';

/** Logo, organisation, title, promise and the status band with its link to the open points. */
export function headHtml(document: PolicyDocument, context: InlineContext): string {
  const { organisation, policy } = document;
  const logo = organisation.logo === undefined ? '' : pictureHtml(organisation.logo);
  const promise =
    policy.promise.length === 0 ? '' : `<p class="pw-promise">${inlinesHtml(policy.promise, context)}</p>`;
  return (
    `<header class="pw-head">${logo}<p class="pw-organisation"><bdi>${text(organisation.name)}</bdi></p>` +
    `<h1>${text(policy.title)}</h1>${promise}${statusHtml(document, context)}</header>`
  );
}

/** The front clause that gathers what is open, by its permanent id. */
const OPEN_POINTS = 'open-points';

function statusHtml(document: PolicyDocument, context: InlineContext): string {
  // The day on which one page was made stands at its foot.
  if (document.layout === 'one-page' && document.status === 'adopted') return '';
  const anchor = context.anchors.get(OPEN_POINTS);
  const link =
    anchor === undefined || document.openPoints.length === 0
      ? ''
      : ` <a href="#${anchor}" data-reference="${OPEN_POINTS}">${text(document.labels.openPointsLink)}</a>`;
  return `<p class="pw-status pw-status-${document.status}"><strong>${text(document.statusText)}</strong>${link}</p>`;
}

/** A linked list of section and clause titles, or nothing where there is no section to choose from. */
export function contentsHtml(outline: Outline, document: PolicyDocument, context: InlineContext): string {
  if (outline.rest.length < 2 || document.layout === 'one-page') return '';
  const label = text(document.labels.contents);
  const entries = outline.rest.map((section) => sectionEntry(section, context)).join('');
  return (
    `<nav class="pw-contents" aria-label="${attribute(document.labels.contents)}">` +
    `<p class="pw-contents-title" aria-hidden="true">${label}</p><ol role="list">${entries}</ol></nav>`
  );
}

function sectionEntry(section: OutlineSection, context: InlineContext): string {
  const clauses = section.clauses.map((clause) => `<li>${clauseLink(clause, context)}</li>`).join('');
  if (section.title === undefined) return clauses;
  const words = inlinesHtml(section.title, context, 'no-links');
  const link = `<a href="#${section.anchor}">${numberHtml(section.number)}<span>${words}</span></a>`;
  return `<li>${link}<ol role="list">${clauses}</ol></li>`;
}

function clauseLink({ clause, anchor, number }: OutlineClause, context: InlineContext): string {
  const words = inlinesHtml(clause.title, context, 'no-links');
  return `<a href="#${anchor}" data-reference="${attribute(clause.id)}">${numberHtml(number)}<span>${words}</span></a>`;
}

/** A number set apart from the title that follows it; the space is what is read and copied. */
export const numberHtml = (number: string): string =>
  number === '' ? '' : `<span class="pw-number">${text(number)}</span> `;

/** Organisation, short title, version and status; of one page only who made it and when. */
export function footHtml(document: PolicyDocument): string {
  if (document.layout === 'one-page') {
    const name = `<p><bdi>${text(document.organisation.name)}</bdi></p>`;
    return `<footer class="pw-foot">${name}<p>${text(document.statusText)}</p></footer>`;
  }
  const version = `${text(document.labels.version)} ${text(document.version)}`;
  return (
    `<footer class="pw-foot"><p><bdi>${text(document.organisation.name)}</bdi> \u00b7 ${text(document.policy.shortTitle)}</p>` +
    `<p>${version} \u00b7 ${text(document.statusText)}</p></footer>`
  );
}
