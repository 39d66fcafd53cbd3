import { laws } from '@ilo-kz/data/laws';
import { supervision } from '@ilo-kz/data/supervision';
import { label, type Timeline, type TimelineEntry } from '@ilo-kz/query';
import { entryTitle } from '../entry-title.js';
import { type Language, sayIn } from '../say.js';
import { type Axis, axisOf } from './axis.js';
import { type KeyLine, keyHeight, keyLines } from './key.js';
import { type Detail, type Lane, laneOf } from './lane.js';
import { type LaneName, laneNames, type Mark, marksOf } from './marks.js';

export interface PictureOptions {
  readonly lang: Language;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A lane with its position. */
export interface PlacedLane extends Lane {
  readonly y: number;
  readonly height: number;
  /** The position of its rail. */
  readonly rail: number;
}

/** The positions of everything in the picture, in pixels. */
export interface Layout {
  readonly axis: Axis | undefined;
  readonly axisY: number;
  readonly lanes: readonly PlacedLane[];
  readonly key: readonly KeyLine[];
  /** Entries that are too far before the others to be drawn. */
  readonly before: readonly TimelineEntry[];
}

export const page = { width: 1600, height: 900, margin: 40, left: 240, top: 118 };
const plot = { left: page.left, right: page.width - page.margin };
const axisHeight = 34;
const footHeight = 50;
const railBelowTop = 20;
export const labelsBelowRail = 12;
const laneGap = 5;
const lanePadding = 7;
/** After a longer gap, in years, the axis begins with the later entries. */
const maxGap = 20;

export function layoutOf({ entries }: Timeline, options: PictureOptions): Layout {
  const { shown, before } = options.from === undefined ? afterLastGap(entries) : all(entries);
  const ends = [...shown.map(({ date }) => date), options.from, options.to].filter(
    (date) => date !== undefined,
  );
  const [first, last] = [ends.reduce(earlier, '9999'), ends.reduce(later, '0000')];
  if (shown.length === 0) return { axis: undefined, axisY: 0, lanes: [], key: [], before };
  const axis = axisOf(options.from ?? first, options.to ?? last, plot.left, plot.right);
  const named = laneNames
    .map((name) => ({ name, marks: marksOf(name, shown) }))
    .filter(({ marks }) => marks.length > 0);
  const numbers = numbersOf(named.flatMap(({ name, marks }) => (isNumbered(name) ? marks : [])));
  const below = page.height - footHeight - keyHeight(numbers.size);
  const axisY = below - axisHeight;
  const lanes = fittedLanes(named, axis, axisY - page.top, (marks) =>
    textsOf(marks, numbers, options),
  );
  return {
    axis,
    axisY,
    lanes: stacked(lanes, axisY),
    key: key(numbers, below + 4, options.lang),
    before,
  };
}

function all(entries: readonly TimelineEntry[]) {
  return { shown: entries, before: [] };
}

/** The entries after the last long gap: with a dot in 1919, the others would have little room. */
function afterLastGap(entries: readonly TimelineEntry[]) {
  const year = ({ date }: TimelineEntry) => Number(date.slice(0, 4));
  const start = entries.findLastIndex((entry, index) => {
    const previous = entries[index - 1];
    return previous !== undefined && year(entry) - year(previous) > maxGap;
  });
  const cut = Math.max(0, start);
  return { shown: entries.slice(cut), before: entries.slice(0, cut) };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Entries with long titles are numbered, and their titles are in the key. */
function isNumbered(name: LaneName): boolean {
  return name === 'event' || name === 'publication' || name === 'claim';
}

function numbersOf(marks: readonly Mark[]): ReadonlyMap<TimelineEntry, number> {
  const entries = marks.flatMap((mark) => mark.entries);
  return new Map(entries.map((entry, index) => [entry, index + 1]));
}

function textsOf(
  marks: readonly Mark[],
  numbers: ReadonlyMap<TimelineEntry, number>,
  { lang }: PictureOptions,
): readonly string[] {
  const entries = marks.flatMap((mark) => mark.entries);
  const own = entries.flatMap((entry) => numbers.get(entry) ?? []);
  return own.length > 0 ? runs(own) : entries.flatMap((entry) => shortName(entry, lang));
}

/** The codes of an entry, or a few words, for a label. */
function shortName(entry: TimelineEntry, lang: Language): readonly string[] {
  if (entry.instruments.length > 0) return entry.instruments;
  if (entry.collection === 'laws') {
    const law = laws.find(({ id }) => id === entry.id);
    return law ? [label(law, lang).text] : [entry.title];
  }
  const act = supervision.find(({ id }) => id === entry.id);
  return act ? [sayIn(lang)(`act.${act.kind}`)] : [entry.title];
}

/** Sorted numbers, with three or more consecutive ones as a range: `3 5–8`. */
function runs(numbers: readonly number[]): readonly string[] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else groups.push([number]);
  }
  return groups.flatMap((group) =>
    group.length > 2 ? [`${group[0]}–${group.at(-1)}`] : group.map(String),
  );
}

/** Lanes with the depth of their labels. While they do not fit, the detail of the deepest is reduced. */
function fittedLanes(
  named: readonly { readonly name: LaneName; readonly marks: readonly Mark[] }[],
  axis: Axis,
  height: number,
  textOf: (marks: readonly Mark[]) => readonly string[],
): readonly Lane[] {
  const extra = railBelowTop + labelsBelowRail + lanePadding + laneGap;
  const depth = height - extra * named.length;
  const room = { left: plot.left, right: plot.right, depth };
  const details: Detail[] = ['full', 'count', 'none'];
  const lay = (name: LaneName, marks: readonly Mark[], from: number): Lane & { level: number } => {
    for (let level = from; level < details.length; level++) {
      const lane = laneOf(name, marks, axis, textOf, room, details[level] ?? 'none');
      if (lane) return { ...lane, level };
    }
    return { name, shapes: [], labels: [], depth: 0, level: details.length };
  };
  let lanes = named.map(({ name, marks }) => lay(name, marks, 0));
  while (lanes.reduce((sum, lane) => sum + lane.depth, 0) > depth) {
    const deepest = Math.max(...lanes.map((lane) => lane.depth));
    lanes = lanes.map((lane, index) =>
      lane.depth === deepest ? lay(lane.name, named[index]?.marks ?? [], lane.level + 1) : lane,
    );
  }
  return lanes;
}

/** Distributes the spare height, so that the lanes fill the page. */
function stacked(lanes: readonly Lane[], bottom: number): readonly PlacedLane[] {
  const minHeight = ({ depth }: Lane) => railBelowTop + labelsBelowRail + depth + lanePadding;
  const used = lanes.reduce((sum, lane) => sum + minHeight(lane) + laneGap, 0);
  const spare = Math.max(0, Math.min(40, (bottom - page.top - used) / Math.max(1, lanes.length)));
  let y = page.top;
  return lanes.map((lane) => {
    const height = minHeight(lane) + spare;
    const placed = { ...lane, y, height, rail: y + railBelowTop };
    y += height + laneGap;
    return placed;
  });
}

function key(numbers: ReadonlyMap<TimelineEntry, number>, y: number, lang: Language) {
  const say = sayIn(lang);
  const entries = [...numbers].map(([entry, number]) => {
    return { number, date: entry.date, ...entryTitle(entry, lang, say) };
  });
  const width = page.width - 2 * page.margin;
  return keyLines(entries, { x: page.margin, y, width }, (n) => say('more', { n }));
}
