import { countries } from '@ilo-kz/data/countries';
import { label, type Rank } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { table } from './table.js';
import { titled } from './titled.js';

/** The place of one State, in words. */
export function rankLines(rank: Rank, lang: Language): readonly string[] {
  const say = sayIn(lang);
  const { ratified: n, of, place, states, shared, asOf } = rank;
  const { text, mark } = stateName(rank, lang);
  const state = text + mark;
  return [say('rank', { state, n, of, place, states, shared }), say('asOf', { date: asOf })];
}

/** A line for each State. */
export function regionLines(
  ranks: readonly Rank[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const rows = ranks.map((rank) => [
    { text: String(rank.place) },
    { text: rank.country, paint: paint.strong },
    stateName(rank, lang),
    { text: `${rank.ratified} / ${rank.of}` },
  ]);
  const heads = ['place', 'code', 'state', 'ratifiedOf'] as const;
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
