import {
  type CitationStyle,
  type CslItem,
  citation,
  citedFields,
  type EvidencedRecord,
  ratification,
} from '@ilo-kz/query';
import { didYouMean } from '../did-you-mean.js';
import type { Output } from '../output.js';
import { quotedValue } from '../print/quoted-value.js';
import type { Language } from '../print/say.js';
import { type AnyRecord, noteRecord, recordOf } from '../records.js';

export interface CiteOptions {
  readonly format: CitationStyle;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints a value with the documents that support or contradict it; without a field, each value. */
export function answerCite(
  written: string,
  field: string | undefined,
  { format, json, lang }: CiteOptions,
  output: Output,
): void {
  const asked = recordOf(written);
  noteRecord(written, asked, output);
  const record = evidenced(asked, written, field);
  const style = json ? 'csl-json' : format;
  const known = citedFields(record);
  if (field !== undefined && !known.includes(field)) {
    throw new RangeError(
      `${asked.id} has no evidence for ${quotedValue(field)}. ${didYouMean(field, known)}Fields: ${known.join(', ')}.`,
    );
  }
  const cited = (field === undefined ? known : [field]).map((name) =>
    citation(record, name as never, { style, lang } as never),
  ) as readonly (string | readonly object[])[];
  output.out(
    style === 'csl-json'
      ? JSON.stringify(items(cited as readonly (readonly CslItem[])[], known), null, 2)
      : cited.map((text) => String(text).trimEnd()).join('\n\n'),
  );
}

/** The items of all fields. A document that supports several of them has an id for each. */
function items(
  cited: readonly (readonly CslItem[])[],
  fields: readonly string[],
): readonly CslItem[] {
  if (cited.length === 1) return cited.flat();
  return cited.flatMap((ofField, index) =>
    ofField.map((item) => ({ ...item, id: `${item.id}-${fields[index]}` })),
  );
}

/** The record itself; for `C087` without a collection its ratification, which people cite. */
function evidenced(
  { collection, id, record }: AnyRecord,
  written: string,
  field: string | undefined,
): EvidencedRecord {
  if (collection === 'sources') {
    throw new RangeError(
      `${id} is a source, which has no evidence of its own. Name a record that cites it.`,
    );
  }
  const own = record as unknown as EvidencedRecord;
  if (collection !== 'instruments' || written.includes('/')) return own;
  const ratified = ratification(id);
  if (ratified === undefined) return own;
  // "adopted" and "category" are of the instrument, "registered" is of its ratification.
  const has = (one: EvidencedRecord) => field !== undefined && citedFields(one).includes(field);
  return has(own) && !has(ratified) ? own : ratified;
}
