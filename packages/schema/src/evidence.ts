import * as z from 'zod';
import { checkList, checkText } from './checked-arguments.js';
import { SourceId } from './code.js';
import { PlainText } from './text.js';

/** How strong a piece of evidence is. */
export const Grade = z.enum(['official', 'secondary', 'derived', 'unverified']).meta({
  id: 'Grade',
  description:
    "official: the ILO's or the State's own record of exactly this; secondary: press, encyclopaedia, dataset, copy; derived: computed by a named rule; unverified: no source seen.",
});
export type Grade = z.infer<typeof Grade>;

/** The rules by which a value may be computed from another. */
export const Rule = z
  .enum([
    'registration-plus-12-months',
    'registration-plus-6-months',
    'entry-into-force-minus-12-months',
    'no-denunciation-seen',
    'same-sitting-of-the-conference',
    'same-item-of-the-conference',
    'abrogation-on-the-agenda',
    'same-year-of-the-experts',
    'neither-fundamental-nor-governance',
  ])
  .meta({
    id: 'Rule',
    description: 'The rule by which a derived value was computed; see docs/rules.md.',
  });
export type Rule = z.infer<typeof Rule>;

const citationFields = {
  source: SourceId.describe('Id of the document.'),
  locator: PlainText.describe('Where in the document: "paragraph 7", "table row 5".').optional(),
  says: z
    .union([PlainText, z.null()])
    .describe(
      'The value as the document gives it, dates in ISO form: always for dates, numbers and statuses, elsewhere where it differs from ours; null: it gives none where one is expected.',
    )
    .optional(),
  agrees: z
    .boolean()
    .describe('false: a discrepancy. The document contradicts the published value.')
    .optional(),
  why: PlainText.describe(
    'Why we publish a different value from the one in this document.',
  ).optional(),
  note: PlainText.describe('Anything else that a reader of the citation must know.').optional(),
};

/** A document that states the value, or contradicts it (`agrees: false`). */
export const Citation = z
  .strictObject({
    grade: z.enum(['official', 'secondary']).describe('How strong the document is as evidence.'),
    ...citationFields,
  })
  .meta({ id: 'Citation', description: 'A document that states the value, or contradicts it.' });
export type Citation = z.infer<typeof Citation>;

/** A value computed by a named rule from what a document states. */
export const Derivation = z
  .strictObject({
    grade: z.literal('derived').describe('Computed, not stated by a document.'),
    rule: Rule.describe('How it was computed.'),
    ...citationFields,
  })
  .meta({
    id: 'Derivation',
    description: 'A value computed by a named rule from what a document states.',
  });
export type Derivation = z.infer<typeof Derivation>;

/** A value for which no document was seen. Never the only support of a date of ratification. */
export const Unsourced = z
  .strictObject({
    grade: z.literal('unverified').describe('No document was seen that states it.'),
    source: SourceId.describe('A document that was read and does not state it, if any.').optional(),
    note: PlainText.describe('Anything else that a reader must know.').optional(),
  })
  .meta({ id: 'Unsourced', description: 'No document was seen that states the value.' });
export type Unsourced = z.infer<typeof Unsourced>;

/** One piece of evidence for one value; `grade` tells which kind. */
export const Evidence = z
  .discriminatedUnion('grade', [Citation, Derivation, Unsourced])
  .meta({ id: 'Evidence', description: 'One piece of evidence for one value.' });
export type Evidence = z.infer<typeof Evidence>;

/** All evidence for one value: at least one piece. */
export const EvidenceList = z
  .array(Evidence)
  .min(1, 'must hold at least one piece of evidence')
  .meta({ id: 'EvidenceList', description: 'All evidence for one value.' });
export type EvidenceList = z.infer<typeof EvidenceList>;

/**
 * The evidence of a record, by field: required where the field always has a value.
 *
 * @param name Name of the record.
 */
export function evidenceOf<Required extends string, Optional extends string>(
  name: string,
  required: readonly Required[],
  optional: readonly Optional[],
) {
  checkText(name, 'The name of the record');
  checkList(required, 'The required fields');
  checkList(optional, 'The optional fields');
  const fields = Object.fromEntries([
    ...required.map((field) => [field, EvidenceList]),
    ...optional.map((field) => [field, EvidenceList.optional()]),
  ]) as { [K in Required]: typeof EvidenceList } & {
    [K in Optional]: z.ZodOptional<typeof EvidenceList>;
  };
  return z.strictObject(fields).meta({
    id: `${name}Evidence`,
    description:
      'For each field: the documents that state the value, and those that contradict it.',
  });
}
