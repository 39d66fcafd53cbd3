import type { Evidence } from '@ilo-kz/schema';
import { type DatasetView, evidenceIn, fieldValue, type Path } from '@ilo-kz/schema/dataset-rules';
import { isPartialDate } from '@ilo-kz/schema/dates';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly field: string;
  readonly source: string;
};

/** Fields other than dates and counts of which a document gives the value letter by letter. */
const literal: ReadonlySet<string> = new Set(['number', 'caseNumber', 'status']);

export const silentCitation = defineRecordRule({
  code: 'records.silent-citation',
  severity: 'error',
  title: 'A citation of a date, a number or a status does not say what the document has',
  why: 'Nobody can check a citation that repeats nothing of its document, and a value that is corrected later keeps it by mistake. It may be left out where the record of the source itself gives the value.',
  bad: {
    'laws/Z990000029_.yaml': exampleOf.law.replace(', says: "29-II"', ''),
    'sources/ilo-page.yaml': exampleOf.source,
  },
  good: { 'laws/Z990000029_.yaml': exampleOf.law, 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'dataset',
  *check(dataset) {
    for (const record of dataset.allValid()) {
      // The rows of the tables of States say it themselves.
      if (record.collection === 'countries') continue;
      // The status of an organization is a text, not a value from a list.
      const isText = record.collection === 'organizations';
      for (const { evidence, path } of evidenceIn(record.value)) {
        const value = isText && path[1] === 'status' ? undefined : valueAt(record.value, path);
        if (value === undefined || isSaid(evidence, value, dataset)) continue;
        const facts = { field: path.slice(0, -1).join('.'), source: evidence.source ?? '' };
        yield { record, path, facts };
      }
    }
  },
  say: ({ field, source }: Facts) => ({
    message: `The citation of "${source}" (${field}) does not say which value the document gives.`,
    hint: 'Add "says": the value as the document has it. If it gives none, explain it in "note", or cite another document.',
  }),
});

/** The date, number or status that a piece of evidence is for; undefined: another kind of value. */
function valueAt(record: object, path: Path): string | undefined {
  const [first, second] = path;
  if (first === 'status' && typeof second === 'number') {
    return String(fieldValue(record, `status.${second}.value`));
  }
  if (first !== 'evidence') return undefined;
  const field = String(second);
  const value = single(fieldValue(record, field));
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === 'unknown') return undefined;
  return literal.has(field) || isPartialDate(value) || value === 'never' ? value : undefined;
}

/** The only value of a list: the date of an act, the entry into force of an amendment. */
function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [only, ...others] = value as readonly unknown[];
  if (others.length > 0 || typeof only !== 'object' || only === null) {
    return others.length > 0 ? undefined : only;
  }
  return 'inForce' in only ? only.inForce : undefined;
}

function isSaid(evidence: Evidence, value: string, dataset: DatasetView): boolean {
  if (evidence.grade === 'unverified') return true;
  if (evidence.says !== undefined || evidence.note !== undefined) return true;
  // The rule itself tells from what a status that is not in the document follows.
  if (evidence.grade === 'derived' && !isPartialDate(value)) return true;
  const document = dataset.find('sources', evidence.source);
  return (
    document?.date === value || document?.title.split(/[^\p{L}\p{N}-]+/u).includes(value) === true
  );
}
