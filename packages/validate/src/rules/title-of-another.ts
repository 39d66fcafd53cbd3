import type { Row } from '../cells/row.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';

/** A row whose code and title name two instruments: nobody can tell which is meant. */
export function titleOfAnother(
  { values, places }: Row,
  { titleOwner, instruments }: ReferenceIndex,
): Draft | undefined {
  const { title, instrument: code } = values;
  if (title === undefined || code === undefined || !instruments.has(code)) return undefined;
  const other = titleOwner(title);
  if (other === undefined || other === code) return undefined;
  return {
    code: 'sense.title-of-another',
    say: ({ sense }) => sense.titleOfAnother({ title, code, other }),
    field: 'title',
    ...places.title,
  };
}
