import type { Timeline } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { entryTitle } from './entry-title.js';
import { sayIn } from './say.js';
import { table } from './table.js';

/** A line for each entry: date, kind, title; then what has no date. */
export function timelineLines(
  { entries, undated }: Timeline,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const heads = [{ heading: '' }, { heading: '' }, { heading: '', shrinks: true }];
  const style = { width: columns, heading: paint.faint };
  const dated = entries.map((entry) => [
    { text: entry.until ? `${entry.date}/${tail(entry.date, entry.until)}` : entry.date },
    { text: say(`kind.${entry.kind}`), paint: paint.faint },
    entryTitle(entry, lang, say),
  ]);
  const others = undated.map((entry) => [
    { text: '' },
    { text: say(`kind.${entry.kind}`), paint: paint.faint },
    entryTitle(entry, lang, say),
  ]);
  if (dated.length + others.length === 0) return [paint.faint(say('nothing'))];
  return [
    ...table(heads, dated, style),
    ...(dated.length > 0 && others.length > 0 ? [''] : []),
    ...(others.length > 0 ? [paint.doubtful(say('undatedEntries'))] : []),
    ...table(heads, others, style),
  ];
}

/** The end of a range without what it shares with its beginning (ISO 8601): `2017-09-26/28`. */
function tail(date: string, until: string): string {
  const shared = [8, 5].find((length) => date.slice(0, length) === until.slice(0, length));
  return date.length === until.length && shared ? until.slice(shared) : until;
}
