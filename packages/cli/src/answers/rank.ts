import type { CountryCode } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { label, type Rank, rank, region } from '@ilo-kz/query';
import { stateCodes } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { table, titled } from '../print/table.js';
import { wrap } from '../print/wrap.js';

export interface RankOptions extends FormatOptions {
  /** For the State that is an argument, too. */
  readonly country?: string;
  readonly lang: Language;
}

/** Prints the rank of one State. */
export async function answerRank(
  state: string | undefined,
  options: RankOptions,
  output: Output,
): Promise<void> {
  if (state !== undefined && options.country !== undefined) {
    throw new RangeError('Give the State as an argument or with --country, not both.');
  }
  const [code, another] = await stateCodes([state ?? options.country ?? 'KAZ'], output);
  if (another !== undefined) {
    throw new RangeError('Name one State; ilo-kz compare accepts several.');
  }
  const found = rank(code as CountryCode);
  printInFormat(
    found,
    options,
    {
      lines: () => rankLines(found, options.lang).flatMap((line) => wrap(line, output.columns, '')),
      table: () => rankTable([found], options.lang),
    },
    output,
  );
}

/** Prints the ranks of the States of the region. */
export function answerRegion(options: RankOptions, output: Output): void {
  const ranks = region();
  printInFormat(
    ranks,
    options,
    {
      lines: () => regionLines(ranks, options.lang, output),
      table: () => rankTable(ranks, options.lang),
    },
    output,
  );
}

/** A row for each State. */
function rankTable(ranks: readonly Rank[], lang: Language): Table {
  return {
    columns: ['place', 'shared', 'states', 'country', 'name', 'ratified', 'of', 'as_of'],
    rows: ranks.map((one) => [
      one.place,
      one.shared,
      one.states,
      one.country,
      stateName(one, lang).text,
      one.ratified,
      one.of,
      one.asOf,
    ]),
  };
}

function rankLines(found: Rank, lang: Language): readonly string[] {
  const say = sayIn(lang);
  const { ratified: n, of, place, states, shared, asOf } = found;
  const { text, mark } = stateName(found, lang);
  const state = text + mark;
  return [
    say(shared > 1 ? 'tiedRank' : 'rank', { state, n, of, place, states, shared }),
    say('asOf', { date: asOf }),
  ];
}

/** A line for each State. */
function regionLines(
  ranks: readonly Rank[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const rows = ranks.map((one) => [
    { text: String(one.place) },
    { text: one.country, paint: paint.strong },
    stateName(one, lang),
    { text: `${one.ratified} / ${one.of}` },
  ]);
  const heads = ['rankHead', 'code', 'state', 'ratifiedOf'] as const;
  const cells = heads.map((head) => ({ heading: say(head), shrinks: head === 'state' }));
  const date = ranks[0]?.asOf ?? '';
  return [
    ...table(cells, rows, { width: columns, heading: paint.faint }),
    paint.faint(say('asOf', { date })),
  ];
}

function stateName({ country, name }: Rank, lang: Language) {
  const record = countries.find(({ code }) => code === country);
  return record ? titled(label(record, lang)) : { text: name, mark: '' };
}
