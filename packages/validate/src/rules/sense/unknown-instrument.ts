import type { ListExtent, ReferenceIndex } from '../../reference/reference-index.js';
import { listed } from '../english.js';
import type { Found } from '../row.js';
import { defineRule } from '../rule.js';

export interface UnknownInstrumentFacts {
  readonly code: string;
  /** The number of instruments in the reference data. */
  readonly known: number;
  readonly extent: ListExtent;
  /** Codes that may be meant. */
  readonly near: readonly string[];
}

/** If more codes are similar, none is suggested. */
const maxSuggestions = 4;

export const unknownInstrument = defineRule({
  code: 'sense.unknown-instrument',
  severity: 'error',
  guesses: true,
  title: 'The instrument does not exist',
  why: 'The reference data contains all Conventions and Protocols up to the number in the finding. The report gives the list and its version.',
  bad: 'instrument\nC088\nC890\n',
  good: 'instrument\nC088\nC098\n',
  create: ({ reference }) => {
    /** A wrong code is often repeated in a file, and there are few well-formed codes. */
    const foundFor = new Map<string, Found<UnknownInstrumentFacts>>();
    return ({ code, codeIndex, instrument }) => {
      if (instrument !== undefined || codeIndex < 0) return undefined;
      const found = foundFor.get(code) ?? nearestCodes(code, reference);
      foundFor.set(code, found);
      return found;
    };
  },
  say: ({ code, known, extent, near }: UnknownInstrumentFacts) => ({
    message: `${code} is not among the ${known} instruments of the reference data. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Did you mean ${listed(near, 'or')}?` : 'Check the number.',
  }),
  cause: ({ code }: UnknownInstrumentFacts) => code,
});

function nearestCodes(
  code: string,
  { instruments, extent }: ReferenceIndex,
): Found<UnknownInstrumentFacts> {
  const near = [...instruments.keys()].filter((other) => isNear(code, other));
  const [only] = near.length === 1 ? near : [];
  const facts: UnknownInstrumentFacts = {
    code,
    known: instruments.size,
    extent: extent[code.startsWith('C') ? 'C' : 'P'],
    near: near.length <= maxSuggestions ? near : [],
  };
  return { field: 'instrument', facts, ...(only !== undefined && { suggestion: only }) };
}

/** One character differs, or the same digits are in another order. */
function isNear(code: string, other: string): boolean {
  let wrong = 0;
  let sum = 0;
  for (let at = 0; at < code.length; at++) {
    const difference = code.charCodeAt(at) - other.charCodeAt(at);
    if (difference !== 0) wrong++;
    sum += difference;
  }
  if (wrong <= 1) return true;
  // A quick test: the same digits have the same sum.
  return sum === 0 && code[0] === other[0] && sorted(code) === sorted(other);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'It has no Conventions.'
      : `Its last Convention is ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'It has no Protocols.';
  return `Its Protocols are ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}
