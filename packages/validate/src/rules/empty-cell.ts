import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';
import { knownOfState } from './other-state-ring.js';

interface EmptyCell {
  readonly state: string;
  readonly instrument: string;
  readonly cell: number;
}

/**
 * A cell of a matrix that says nothing of a ratification that is on record.
 *
 * @param country The State of our records.
 */
export function emptyCell(
  { state, instrument, cell }: EmptyCell,
  reference: ReferenceIndex,
  country: string,
): Draft | undefined {
  const registered = state === country ? ours(instrument, reference) : theirs();
  if (registered === undefined) return undefined;
  return {
    code: 'reference.empty-cell',
    say: ({ shape }) =>
      shape.emptyCell({
        code: instrument,
        country: state,
        registered: registered === 'unknown' ? undefined : registered,
      }),
    field: 'registered',
    cell,
  };

  function theirs(): string | undefined {
    const known = knownOfState(state, instrument, reference);
    const standing = known.kind === 'ratified' && known.record.denounced === undefined;
    return standing ? known.record.registered : undefined;
  }
}

function ours(instrument: string, { ratifications }: ReferenceIndex): string | undefined {
  const known = ratifications.get(instrument)?.ratification;
  return known && known.status !== 'denounced' ? known.registered : undefined;
}
