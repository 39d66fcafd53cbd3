import { collectionNames } from '@ilo-kz/schema';
import { fieldValue } from '@ilo-kz/schema/dataset-rules';
import { isPartialDate } from '@ilo-kz/schema/dates';
import type { Built } from '../build-corpus.js';
import { allEvidence } from '../citations.js';
import { collections } from '../collections.js';
import { allEntries, type Corpus } from '../corpus.js';
import type { FieldPath, RecordFile } from '../record-file.js';
import { table } from './markdown.js';

const begin =
  '<!-- data card: generated from packages/data/records by packages/data/generator, do not edit -->';
const end = '<!-- end of the data card -->';

/**
 * A README with an updated data card: contents of the dataset, strength of the evidence,
 * discrepancies, unknown values.
 *
 * @throws Error if the README has no place for the card.
 */
export function withDataCard(readme: string, built: Built): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error('packages/data/README.md lacks the comments around its data card.');
  }
  return `${before}${begin}\n\n${dataCard(built)}\n\n${end}${after}`;
}

function dataCard({ corpus, completeness }: Built): string {
  return [
    '## Data card',
    table(
      ['collection', 'records', 'contents', 'complete to', 'scope'],
      collectionNames.map((name) => {
        const entry = completeness.find(({ collection }) => collection === name);
        const to = entry?.to === 'not-claimed' ? 'not claimed' : (entry?.to ?? '');
        return [name, String(corpus[name].length), collections[name].title, to, entry?.scope ?? ''];
      }),
    ),
    grades(corpus),
    disagreements(corpus),
    unknowns(corpus),
  ].join('\n\n');
}

/** The number of values by the best grade of their evidence. */
function grades(corpus: Corpus): string {
  const order = ['official', 'secondary', 'derived', 'unverified'] as const;
  const counts = { official: 0, secondary: 0, derived: 0, unverified: 0 };
  const byValue = new Map<string, Set<string>>();
  for (const { evidence, file, path } of allEvidence(corpus)) {
    if (evidence.grade !== 'unverified' && evidence.agrees === false) continue;
    if (evidence.grade !== 'unverified' && evidence.grade !== 'derived') {
      // A document that says "2003" does not support the day of "2003-02-26".
      const value = fieldValue(recordOf(corpus, file), fieldOf(path));
      const { says } = evidence;
      if (
        typeof value === 'string' &&
        typeof says === 'string' &&
        isPartialDate(value) &&
        isPartialDate(says)
      ) {
        if (says.length < value.length) continue;
      }
    }
    const key = `${file.collection}/${file.name}/${path.slice(0, -1).join('.')}`;
    byValue.set(key, (byValue.get(key) ?? new Set()).add(evidence.grade));
  }
  for (const found of byValue.values()) {
    const best = order.find((grade) => found.has(grade));
    if (best) counts[best] += 1;
  }
  const rows = order.map((grade) => [
    grade,
    String(counts[grade]),
    `${((counts[grade] / byValue.size) * 100).toFixed(1)} %`,
  ]);
  const intro = `${byValue.size} values, by the best grade of their evidence:`;
  return `### Strength of the evidence\n\n${intro}\n\n${table(['grade', 'values', 'share'], rows)}`;
}

function disagreements(corpus: Corpus): string {
  const found = allEvidence(corpus).filter(
    ({ evidence }) => evidence.grade !== 'unverified' && evidence.agrees === false,
  );
  const bySource = new Map<string, number>();
  for (const { evidence } of found) {
    if (evidence.source) bySource.set(evidence.source, (bySource.get(evidence.source) ?? 0) + 1);
  }
  const ofTable = bySource.get('enbek-2015') ?? 0;
  const others = found.filter(({ evidence }) => evidence.source !== 'enbek-2015');
  const rows = others.map(({ evidence, file, path }) => {
    const field = fieldOf(path);
    const says = evidence.grade === 'unverified' ? '' : (evidence.says ?? 'nothing');
    const ours = fieldValue(recordOf(corpus, file), field);
    return [`${file.collection}/${file.name}`, field, shown(ours), `${says} (${evidence.source})`];
  });
  return `### Where documents disagree

${found.length} discrepancies, each with a reason: ${ofTable} with the ministry's table of 2015, and the ${others.length} below. \`discrepancies()\` of
\`@ilo-kz/query\` lists them all with their reasons.

${table(['record', 'field', 'published', 'the other document says'], rows)}`;
}

/** The field to which the evidence at this path belongs. */
function fieldOf(path: FieldPath): string {
  return path
    .filter((step) => step !== 'evidence')
    .slice(0, -1)
    .join('.');
}

function recordOf(corpus: Corpus, file: RecordFile): object {
  return corpus[file.collection].find((one) => one.file === file)?.record ?? {};
}

function unknowns(corpus: Corpus): string {
  const ids = new Map<string, string[]>();
  for (const { collection, id, record } of allEntries(corpus)) {
    const { unknown = {} } = record as { readonly unknown?: Readonly<Record<string, string>> };
    for (const [field, why] of Object.entries(unknown)) {
      const key = JSON.stringify([collection, field, why]);
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
  }
  // Values that are unknown for the same reason are one row: there can be a hundred of them.
  const rows = [...ids].map(([key, same]) => {
    const [collection = '', field = '', why = ''] = JSON.parse(key) as readonly string[];
    const shown = same.length > 10 ? `${same[0]} and ${same.length - 1} others` : same.join(', ');
    return [`${collection}/${shown}`, field, why];
  });
  return `### Unknown values

If no document we have seen gives the status of an instrument, it is \`unknown\` or \`unverified\` in its history. The date of membership
in the ILO is known only for Kazakhstan. The other unknown values:

${table(['record', 'field', 'why'], rows)}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  // Of an object with evidence of its own, such as a commitment, the sentence that names it.
  if (typeof value === 'object' && value !== null && 'measure' in value) {
    return String(value.measure);
  }
  return JSON.stringify(value ?? '');
}
