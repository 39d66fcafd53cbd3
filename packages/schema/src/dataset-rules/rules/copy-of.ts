import type { Source } from '../../source.js';
import { event, source, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = { readonly copyOf: string } & (
  | { readonly kind: 'official' }
  | { readonly kind: 'itself' }
  | { readonly kind: 'copy-of-a-copy'; readonly original: string }
  | { readonly kind: 'unresolved' }
);

const cited = event({
  id: 'undated-meeting',
  date: 'unknown',
  unknown: { date: 'The page gives no date.' },
  evidence: { title: [{ ...stated(), grade: 'secondary' }] },
});

export const copyOf = defineDatasetRule({
  code: 'dataset.copy-of',
  severity: 'error',
  title: 'A copy does not name its original, or is called official',
  why: 'A copy that was not made by the publisher of the original is secondary, whatever it is a copy of. Copies of one document count as one document, so each names the original.',
  bad: { events: [cited], sources: [source({ copyOf: 'Gazette, 12 May 2001' })] },
  good: {
    events: [cited],
    sources: [source({ tier: 'secondary', copyOf: 'Gazette, 12 May 2001' })],
  },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    for (const record of dataset.valid('sources')) {
      const { copyOf: original } = record.value;
      if (original === undefined) continue;
      const known = dataset.find('sources', original);
      const facts = faultOf(record.value, original, known);
      // The original may be in a part of the dataset that was not given.
      if (facts === undefined || (facts.kind === 'unresolved' && !dataset.isWhole)) continue;
      const field = facts.kind === 'official' ? 'tier' : 'copyOf';
      yield { record, path: [field], facts };
    }
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'official':
        return {
          message: `The source is called official, but it is a copy of "${facts.copyOf}" that was not made by its publisher.`,
          hint: 'Write the tier "secondary", or remove "copyOf" if the publisher itself put it online.',
        };
      case 'itself':
        return {
          message: `According to "copyOf", the source "${facts.copyOf}" is a copy of itself.`,
          hint: 'Name the document that was copied, or remove "copyOf".',
        };
      case 'copy-of-a-copy':
        return {
          message: `According to "copyOf", the source is a copy of "${facts.copyOf}", which is itself a copy of "${facts.original}".`,
          hint: `Write "${facts.original}", so that all copies of one document count as one.`,
        };
      case 'unresolved':
        return {
          message: `According to "copyOf", the source is a copy of "${facts.copyOf}", which looks like an id, but there is no such source.`,
          hint: 'Correct the id, or name the document in words.',
        };
      default:
        return facts satisfies never;
    }
  },
});

/** An id has no spaces and at least two parts; the name of a document is in words. */
const idLike = /^[a-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)+$/;

function faultOf(
  { id, tier, publisher }: Source,
  original: string,
  known: Source | undefined,
): Facts | undefined {
  const facts = { copyOf: original };
  if (original === id) return { kind: 'itself', ...facts };
  if (known?.copyOf !== undefined) {
    return { kind: 'copy-of-a-copy', ...facts, original: known.copyOf };
  }
  if (known === undefined && idLike.test(original)) return { kind: 'unresolved', ...facts };
  const isOwn = known?.tier === 'official' && known.publisher === publisher;
  return tier === 'official' && !isOwn ? { kind: 'official', ...facts } : undefined;
}
