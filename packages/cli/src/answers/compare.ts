import type { CountryCode, InstrumentCode } from '@ilo-kz/data';
import { type Cell, type Comparison, compare, instrument, label } from '@ilo-kz/query';
import { stateCodes } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { instrumentCode } from '../instrument-code.js';
import { type FormatOptions, type Output, type Paint, printInFormat } from '../output.js';
import { type Language, type Say, sayIn } from '../print/say.js';
import { table, titled } from '../print/table.js';
import { wrap } from '../print/wrap.js';

export interface CompareOptions extends FormatOptions {
  readonly instruments?: readonly string[];
  readonly on?: string;
  readonly lang: Language;
}

/** Prints a comparison of States. */
export async function answerCompare(
  states: readonly string[],
  options: CompareOptions,
  output: Output,
): Promise<void> {
  const { on, instruments = [] } = options;
  // Also accepts codes in one argument: "C087,C098".
  const written = instruments.flatMap((text) => text.split(',')).filter((text) => text !== '');
  const codes = await Promise.all(written.map((text) => instrumentCode(text, output)));
  const known = (await stateCodes(states, output)) as readonly CountryCode[];
  const comparison = compare(known, {
    ...(codes.length > 0 ? { instruments: codes as InstrumentCode[] } : {}),
    ...(on === undefined ? {} : { on }),
  });
  printInFormat(
    comparison,
    options,
    {
      lines: () => comparisonLines(comparison, options.lang, output),
      table: () => comparisonTable(comparison, options.lang),
    },
    output,
  );
}

/** Instruments in rows, States in columns. */
function comparisonTable({ on, instruments, rows }: Comparison, lang: Language): Table {
  return {
    columns: ['on', 'code', 'title', ...rows.map(({ country }) => country)],
    rows: instruments.map((code) => [
      on,
      code,
      label(instrument(code as string), lang).text,
      ...rows.map(({ cells }) => written(cells[code] ?? { kind: 'unknown' })),
    ]),
  };
}

/** The date of a ratification, or a word. */
function written(cell: Cell): string {
  switch (cell.kind) {
    case 'ratified':
      return cell.date === 'unknown' ? 'ratified' : cell.date;
    case 'denounced':
      return `denounced ${cell.denounced}`;
    case 'not-ratified':
    case 'unknown':
      return cell.kind;
    default:
      return cell satisfies never;
  }
}

/** Characters for the code and a readable part of the title. */
const headWidth = 24;

/** Instruments in rows, States in columns, in several blocks if the States do not fit in one. */
function comparisonLines(
  { on, asOf, instruments, rows }: Comparison,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const widths = rows.flatMap(({ cells }) =>
    Object.values(cells).map((cell) => printed(cell, say, paint).text.length),
  );
  const atOnce = Math.max(1, Math.floor((columns - headWidth) / (Math.max(3, ...widths) + 2)));
  const lines = blocksOf(rows, atOnce).flatMap((block) => {
    const heads = [
      { heading: say('code') },
      { heading: say('title'), shrinks: true },
      ...block.map(({ country }) => ({ heading: country })),
    ];
    const body = instruments.map((code) => [
      { text: code, paint: paint.strong },
      titled(label(instrument(code as string), lang)),
      ...block.map(({ cells }) => printed(cells[code] ?? { kind: 'unknown' }, say, paint)),
    ]);
    return [...table(heads, body, { width: columns, heading: paint.faint }), ''];
  });
  return [
    ...lines,
    ...wrap(say('comparedOn', { date: on, asOf }), columns, ''),
    ...wrap(say('compareKey'), columns, '').map(paint.faint),
  ];
}

/** The smallest possible number of blocks, of similar sizes. */
function blocksOf<T>(all: readonly T[], atMost: number): readonly (readonly T[])[] {
  const length = Math.ceil(all.length / atMost);
  const size = Math.ceil(all.length / Math.max(1, length));
  return Array.from({ length }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function printed(cell: Cell, say: Say, paint: Paint) {
  switch (cell.kind) {
    case 'ratified':
      return { text: cell.date === 'unknown' ? say('yes') : cell.date, paint: paint.good };
    case 'denounced':
      return { text: `× ${cell.denounced}`, paint: paint.bad };
    case 'not-ratified':
      return { text: '–', paint: paint.bad };
    case 'unknown':
      return { text: '?', paint: paint.doubtful };
    default:
      return cell satisfies never;
  }
}
