import type { Row } from '../cells/row.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';

/** More than so many near codes are no hint. */
const mostNear = 4;

/** A code that is well written, but stands for no instrument. */
export function unknownInstrument(
  { values, places }: Pick<Row, 'values' | 'places'>,
  { instruments, extent }: ReferenceIndex,
): readonly Draft[] {
  const code = values.instrument ?? '';
  if (instruments.has(code) || !/^[CP]\d{3}$/.test(code)) return [];
  const near = [...instruments.keys()].filter((other) => isNear(code, other));
  const [only] = near.length === 1 ? near : [];
  return [
    {
      code: 'sense.unknown-instrument',
      say: ({ sense }) =>
        sense.unknownInstrument({
          code,
          known: instruments.size,
          extent: extent[code.startsWith('C') ? 'C' : 'P'],
          near: near.length <= mostNear ? near : [],
        }),
      field: 'instrument',
      ...places.instrument,
      ...(only !== undefined && { suggestion: only }),
    },
  ];
}

/** One character wrong, or the same digits in another order. */
function isNear(code: string, other: string): boolean {
  let wrong = 0;
  let sum = 0;
  for (let at = 0; at < code.length; at++) {
    const difference = code.charCodeAt(at) - other.charCodeAt(at);
    if (difference !== 0) wrong++;
    sum += difference;
  }
  if (wrong <= 1) return true;
  // Only digits that add up alike can be the same ones.
  return sum === 0 && code[0] === other[0] && sorted(code) === sorted(other);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
