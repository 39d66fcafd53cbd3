import type { Evidence } from '@ilo-kz/schema';
import type { DatasetView, Path } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly number: number;
  readonly sources: readonly string[];
};

const numbered = exampleOf.first
  .replace('subject: Working time', 'subject: Working time\nnormlex: 312146')
  .replace(
    'evidence: {',
    'evidence: { normlex: [{ source: ilo-page, grade: official, says: "312146" }],',
  );
const page = exampleOf.source.replace('/page', '/f?p=NORMLEXPUB:12100:0::NO::INSTRUMENT_ID:312146');

export const numberInAddress = defineRecordRule({
  code: 'records.number-in-address',
  severity: 'error',
  title: 'No address that is cited for a number of NORMLEX contains it',
  why: 'The database does not print its numbers: only the address of a page shows which instrument has which, and none is worked out from another.',
  bad: { 'instruments/C001.yaml': numbered, 'sources/ilo-page.yaml': exampleOf.source },
  good: { 'instruments/C001.yaml': numbered, 'sources/ilo-page.yaml': page },
  scope: 'dataset',
  needs: ['instruments', 'sources'],
  *check(dataset) {
    for (const record of dataset.valid('instruments')) {
      const { normlex, evidence } = record.value;
      if (normlex === undefined) continue;
      const cited = evidence.normlex ?? [];
      if (cited.some((piece) => hasNumber(addressOf(piece, dataset), normlex))) continue;
      const sources = cited.flatMap(({ source }) => source ?? []);
      const path: Path = ['normlex'];
      yield { record, path, facts: { number: normlex, sources } };
    }
  },
  say: ({ number, sources }: Facts) => ({
    message: `The number ${number} is in no address of ${sources.join(', ') || 'a cited source'}.`,
    hint: 'Cite the page in whose address it was seen, or remove the number.',
  }),
});

function addressOf({ source }: Evidence, dataset: DatasetView): string {
  return (source && dataset.find('sources', source)?.url) ?? '';
}

/** The whole number, not a part of a longer one; addresses may have `%3A` for a colon. */
function hasNumber(address: string, number: number): boolean {
  return new RegExp(`INSTRUMENT_ID\\b.*(?::|,|%3A|%2C)${number}(?!\\d)`).test(address);
}
