import type { Source } from '@ilo-kz/data';
import { type EvidencedRecord, officialPage, ratification } from '@ilo-kz/query';
import { type Output, printAnswer } from '../output.js';
import { type AnyRecord, noteRecord, recordOf } from '../records.js';

export interface OpenOptions {
  readonly json?: boolean;
}

/** Prints the address of an official page; a shell or a terminal opens it. */
export function answerOpen(written: string, options: OpenOptions, output: Output): void {
  const asked = recordOf(written);
  noteRecord(written, asked, output);
  const page = pageOf(asked, written);
  if (page === undefined) {
    throw new RangeError(
      `No official page about ${asked.id} is recorded. ilo-kz show ${written} lists the documents that it cites.`,
    );
  }
  printAnswer({ id: asked.id, page }, options, () => [page], output);
}

/** The page of the record; for `C087` without a collection else the law that ratifies it. */
function pageOf({ collection, id, record }: AnyRecord, written: string): string | undefined {
  const own = officialPage(record as unknown as EvidencedRecord | Source);
  if (own !== undefined || collection !== 'instruments' || written.includes('/')) return own;
  const ratified = ratification(id);
  return ratified && officialPage(ratified);
}
