import { meta } from '@ilo-kz/data/meta';
import { entryTitle } from '@ilo-kz/picture/names';
import { type Timeline, type TimelineCollection, timeline } from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { type AnswerFormat, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { table } from '../print/table.js';

export interface TimelineCommandOptions {
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly collection?: readonly TimelineCollection[];
  readonly format: AnswerFormat | 'svg' | 'text';
  readonly json?: boolean;
  readonly lang: Language;
}

/** The default of pictures, without publications and claims. */
const picturedCollections: readonly TimelineCollection[] = [
  'laws',
  'ratifications',
  'events',
  'roadmaps',
  'supervision',
];

/** Prints the time line as a list, or as a picture. */
export async function answerTimeline(
  options: TimelineCommandOptions,
  output: Output,
): Promise<void> {
  const { from, to, collection, format, lang } = options;
  const wanted = collection ?? (format === 'svg' ? picturedCollections : undefined);
  const state = await askedState(options.country, output);
  const found = (state?.timeline ?? timeline)({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(wanted === undefined ? {} : { collections: wanted }),
  });
  if (format === 'svg' && !options.json) {
    const [{ timelineSvg }, { named }] = await Promise.all([
      import('@ilo-kz/picture'),
      import('@ilo-kz/picture/names'),
    ]);
    output.out(timelineSvg(named(found, lang), { lang, from, to, records: meta }));
    return;
  }
  const wantedFormat = format === 'svg' || format === 'text' ? 'table' : format;
  printInFormat(
    found,
    { ...options, format: wantedFormat },
    {
      lines: () => timelineLines(found, lang, output),
      table: () => timelineTable(found, lang),
    },
    output,
  );
}

/** A row for each entry; those without a date come last. */
function timelineTable({ entries, undated }: Timeline, lang: Language): Table {
  const dated = entries.map((entry) => [
    entry.date,
    entry.until ?? null,
    entry.precision,
    entry.kind,
    entry.collection,
    entry.id,
    entryTitle(entry, lang).text,
  ]);
  const others = undated.map((entry) => [
    'unknown',
    null,
    null,
    entry.kind,
    entry.collection,
    entry.id,
    entryTitle(entry, lang).text,
  ]);
  return {
    columns: ['date', 'until', 'precision', 'kind', 'collection', 'id', 'title'],
    rows: [...dated, ...others],
  };
}

/** A line for each entry: date, kind, title; then the entries without a date. */
function timelineLines(
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
    entryTitle(entry, lang),
  ]);
  const others = undated.map((entry) => [
    { text: '' },
    { text: say(`kind.${entry.kind}`), paint: paint.faint },
    entryTitle(entry, lang),
  ]);
  if (dated.length + others.length === 0) return [paint.faint(say('nothing'))];
  return [
    ...table(heads, dated, style),
    ...(dated.length > 0 && others.length > 0 ? [''] : []),
    ...(others.length > 0 ? [paint.doubtful(say('undatedEntries'))] : []),
    ...table(heads, others, style),
  ];
}

/** The end of a range without the part that is the same as in its beginning (ISO 8601): `2017-09-26/28`. */
function tail(date: string, until: string): string {
  const shared = [8, 5].find((length) => date.slice(0, length) === until.slice(0, length));
  return date.length === until.length && shared ? until.slice(shared) : until;
}
