import type { Evidence } from '@ilo-kz/data';
import { quoted } from '../did-you-mean.js';
import type { Changes, RecordChange, ValueChange } from './changes.js';
import type { Value } from './values.js';

/** A value as it is written in JSON, without the quotation marks of a text. */
function written(value: Value): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** The documents behind a value: `adilet-Z990000029_-kk (official)`. */
function documents(evidence: readonly Evidence[]): string {
  return evidence
    .map((one) => {
      if (one.grade === 'unverified') return 'no document (unverified)';
      const { source, grade, agrees, says } = one;
      return agrees === false
        ? `${source} says ${says ?? 'something else'}`
        : `${source} (${grade})`;
    })
    .join('; ');
}

function named(evidence: readonly Evidence[]): string {
  return documents(evidence) || 'no document';
}

/** The documents with what they say, for evidence of which the names and grades are as before. */
function whatTheySay(evidence: readonly Evidence[]): string {
  return evidence
    .map((one) => {
      const text = documents([one]);
      const isSaid = one.grade !== 'unverified' && one.agrees !== false && one.says != null;
      return isSaid ? `${text} says ${one.says}` : text;
    })
    .join('; ');
}

function withDocuments(text: string, evidence: readonly Evidence[]): string {
  return evidence.length === 0 ? text : `${text} — ${documents(evidence)}`;
}

/** @throws RangeError for anything but what `changes` returned. */
function checked(all: Changes): Changes {
  if (all?.kind === 'changes' && Array.isArray(all.records)) return all;
  throw new RangeError(`${quoted(all)} is not what changes() returned.`);
}

function sentence(change: ValueChange): string {
  switch (change.kind) {
    case 'added':
      return withDocuments(`${change.path}: ${written(change.value)}`, change.evidence);
    case 'removed':
      return `${change.path}: ${written(change.value)} is no longer given`;
    case 'changed':
      return withDocuments(
        `${change.path}: ${written(change.before)} → ${written(change.after)}`,
        change.evidence,
      );
    case 'evidence': {
      const isNamedAlike = named(change.evidence) === named(change.before);
      const [now, before] = [change.evidence, change.before].map(
        isNamedAlike ? whatTheySay : named,
      );
      return `${change.path}: ${written(change.value)} — ${now}; before: ${before}`;
    }
  }
}

function heading(record: RecordChange): string {
  const name = `${record.collection} ${record.id}`;
  return record.kind === 'removed' && record.movedTo !== undefined
    ? `${name} → ${record.movedTo}`
    : name;
}

const titles = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;
const kinds = ['changed', 'added', 'removed'] as const;

/** How many records were added, changed and removed, and which version that needs. */
export function changesSummary(all: Changes): string {
  const { records, release } = checked(all);
  if (records.length === 0) return 'No record differs.';
  const counts = kinds.flatMap((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `Records: ${counts.join(', ')}. By the data policy this is a ${release} version.`;
}

/**
 * The differences as text, one value per line with its documents. All values of changed records are
 * given; added records have all their values, removed ones only their ids.
 */
export function changesText(all: Changes): string {
  const parts = kinds.flatMap((kind) =>
    checked(all)
      .records.filter((record) => record.kind === kind)
      .map((record) => {
        const lines = kind === 'removed' ? [] : record.values.map((one) => `  ${sentence(one)}`);
        return [`${titles[kind]}: ${heading(record)}`, ...lines].join('\n');
      }),
  );
  return `${[changesSummary(all), ...parts].join('\n\n')}\n`;
}

/** The differences as Markdown, for a release note or a changelog. */
export function changesMarkdown(all: Changes): string {
  const parts = kinds.flatMap((kind) => {
    const records = checked(all).records.filter((record) => record.kind === kind);
    if (records.length === 0) return [];
    const items = records.map((record) => {
      const lines =
        kind === 'removed' ? [] : record.values.map((one) => `  - ${escaped(sentence(one))}`);
      return [`- **${heading(record)}**`, ...lines].join('\n');
    });
    return [`## ${titles[kind]}\n\n${items.join('\n')}`];
  });
  return `${[changesSummary(all), ...parts].join('\n\n')}\n`;
}

/** A value may contain what Markdown would read as markup, or as a tag. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
