/** All documents of an organisation as Word files in one zip, with the review dates for a calendar. */
import { strToU8, zipSync } from 'fflate';
import type { PolicyDocument } from '../../policy/document.js';
import type { Profile } from '../../profile/schema.js';
import { toCalendar } from '../../text/calendar.js';
import { toDocx } from '../../word/to-docx.js';
import { fileName } from '../download.js';
import type { DraftSet } from '../drafts/engine.js';

export interface Packed {
  readonly bytes: Uint8Array;
  /** Ids of the documents in it. */
  readonly documents: readonly string[];
  readonly hasCalendar: boolean;
}

/**
 * @param tell is called before each document, so that the pane can say what is being done; the page breathes then.
 */
export async function packed(
  { documents }: Pick<DraftSet, 'documents'>,
  profile: Profile,
  tell: (document: PolicyDocument) => Promise<void>,
): Promise<Packed> {
  const files: Record<string, Uint8Array> = {};
  for (const document of documents) {
    await tell(document);
    files[fileName(document)] = toDocx(document);
  }
  const calendar = toCalendar(documents, profile);
  if (calendar !== undefined) files['review-dates.ics'] = strToU8(calendar);
  return {
    // Word files are zips already: packing them again would only take time.
    bytes: zipSync(files, { level: 0, mtime: new Date(`${documents[0]?.date ?? '2000-01-01'}T12:00:00`) }),
    documents: documents.map(({ policy }) => policy.id),
    hasCalendar: calendar !== undefined,
  };
}
