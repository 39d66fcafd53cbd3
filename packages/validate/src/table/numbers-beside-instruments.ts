import { may } from '../cells/content.js';
import { instrumentIndex } from '../cells/exact-text.js';
import { readInstrument } from '../cells/instruments.js';
import { lexicon } from '../cells/lexicon.js';
import { mayBeNumbers, shareOf, shareOfOnly } from './column-contents.js';
import type { ColumnEvidence } from './column-evidence.js';

type Rows = readonly (readonly string[])[];

/** So many cells of a column have to be words, or the codes of instruments. */
const minority = 0.5;

/** What a number that agrees with the instrument beside it weighs: as much as a name and cells together. */
const confirmed = 5;

/**
 * Weighs columns of bare numbers against the columns beside them: `29` next to `Forced Labour Convention
 * (No. 29)` is the number of the Convention, `12` next to `C087` is a number of a database.
 */
export function weighedTogether(
  columns: readonly ColumnEvidence[],
  rows: Rows,
  instruments: ReadonlyMap<string, unknown>,
): readonly ColumnEvidence[] {
  const named = columns.findIndex(
    ({ candidates, contents }) =>
      candidates.some(({ kind }) => kind === 'instrument') &&
      shareOf(contents, may.instrument | may.text) > minority,
  );
  if (named < 0) return columns;
  return columns.map((column, cell): ColumnEvidence => {
    const isOfNumbers = shareOfOnly(column.contents, may.number | may.flag | may.quantity) === 1;
    if (cell === named || !isOfNumbers) return column;
    const { alike, unlike } = compared(rows, cell, named);
    if (unlike > alike) return withoutInstrument(column);
    const isConfirmed = alike > 0 && unlike === 0 && mayBeNumbers(column.contents, instruments);
    return isConfirmed ? withInstrument(column) : column;
  });
}

/** How often a number is that of the instrument in its row. */
function compared(rows: Rows, cell: number, named: number) {
  let alike = 0;
  let unlike = 0;
  for (const row of rows) {
    const code = codeOf((row[named] ?? '').trim());
    const number = Number((row[cell] ?? '').trim() || Number.NaN);
    if (code === undefined || Number.isNaN(number)) continue;
    if (Number(code.slice(1)) === number) alike++;
    else unlike++;
  }
  return { alike, unlike };
}

function codeOf(text: string): string | undefined {
  if (instrumentIndex(text) > 0) return text;
  const reading = readInstrument(text);
  return reading.kind === 'read' ? reading.code : lexicon().parseInstrument(text);
}

function withInstrument(column: ColumnEvidence): ColumnEvidence {
  const others = column.candidates.filter(({ kind }) => kind !== 'instrument');
  const own = {
    kind: 'instrument',
    score: confirmed,
    by: column.name.senses[0]?.kind === 'instrument' ? 'name' : 'content',
    isShareable: true,
    isGuess: false,
  } as const;
  return { ...column, candidates: [own, ...others] };
}

function withoutInstrument(column: ColumnEvidence): ColumnEvidence {
  const { candidates, name } = column;
  const others = candidates.filter(({ kind }) => kind !== 'instrument');
  if (others.length === candidates.length) return column;
  const isNamed = name.senses[0]?.kind === 'instrument';
  return { ...column, candidates: others, ...(isNamed && { contrary: 'instrument' }) };
}
