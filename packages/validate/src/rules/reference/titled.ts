import { isPartialDate, mayBeTheSame } from '../../reference/partial-date.js';
import type { ReferenceLaw } from '../../reference/reference-data.js';
import type { ReferenceIndex } from '../../reference/reference-index.js';
import { knownOfState } from '../../reference/states.js';
import type { Row } from '../row.js';
import { ownerOfTitle } from '../sense/title-owner.js';

/** What is on record of the instrument whose title a row has. */
export interface Titled {
  readonly registered?: string | undefined;
  readonly inForce?: string | undefined;
  readonly law?: ReferenceLaw | undefined;
}

/**
 * What is on record of the instrument whose title the row has beside the number of another one. Where
 * the row says what stands there, only its number is wrong, and that is told by
 * `sense.title-of-another`: its dates are not told once more as differences.
 *
 * @returns undefined where the title is not that of another instrument, or nothing is on record.
 */
export function titledRecord(row: Row, reference: ReferenceIndex): Titled | undefined {
  const { values, code, state, isOurs } = row;
  if (values.title === undefined || state === undefined) return undefined;
  const owner = ownerOfTitle(values.title, reference);
  if (!owner || owner.codes.includes(code)) return undefined;
  const [other] = owner.codes;
  if (isOurs) {
    const known = reference.ratifications.get(other);
    return known && { ...known.ratification, law: known.law };
  }
  const known = knownOfState(state, reference)(other);
  return known.kind === 'ratified' ? known.record : undefined;
}

/** Whether a date is the one that is on record of the instrument whose title the row has. */
export function isDateOfTitled(
  row: Row,
  { reference }: { readonly reference: ReferenceIndex },
  dateOf: (titled: Titled) => string | undefined,
  theirs: string,
): boolean {
  const titled = titledRecord(row, reference);
  const date = titled && dateOf(titled);
  return isPartialDate(date) && isPartialDate(theirs) && mayBeTheSame(date, theirs);
}
