import { type Axis, axisOf } from './axis.js';
import { type KeyLine, keyHeight, keyLines } from './key.js';
import { type Detail, type Lane, laneOf } from './lane.js';
import { type LaneName, laneNames, type Mark, marksOf } from './marks.js';
import type { NamedEntry, NamedTimeline } from './named.js';
import type { Sheet } from './sheet.js';
import { type Language, sayIn } from './words.js';

export interface LayoutOptions {
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
  /** The numbers in place of long titles. */
  readonly numbers: ReadonlyMap<NamedEntry, number>;
  /** Entries that are too far before the others to be drawn. */
  readonly before: readonly NamedEntry[];
  readonly height: number;
}

const axisHeight = 34;
const footHeight = 50;
const railBelowTop = { beside: 20, above: 42 };
export const labelsBelowRail = 12;
const laneGap = 5;
const lanePadding = 7;
/** After a longer gap, in years, the axis begins with the later entries. */
const maxGap = 20;

export function layoutOf({ entries }: NamedTimeline, options: LayoutOptions, sheet: Sheet): Layout {
  const { shown, before } = options.from === undefined ? afterLastGap(entries) : all(entries);
  const ends = [...shown.map(({ date }) => date), options.from, options.to].filter(
    (date) => date !== undefined,
  );
  const [first, last] = [ends.reduce(earlier, '9999'), ends.reduce(later, '0000')];
  const { plot, height } = sheet;
  if (shown.length === 0) {
    const nothing = { axis: undefined, axisY: 0, lanes: [], key: [], numbers: new Map(), before };
    return { ...nothing, height: height.kind === 'fixed' ? height.of : 0 };
  }
  const axis = axisOf(options.from ?? first, options.to ?? last, plot.left, plot.right);
  const named = laneNames
    .map((name) => ({ name, marks: marksOf(name, shown) }))
    .filter(({ marks }) => marks.length > 0);
  const numbers = numbersOf(named.flatMap(({ name, marks }) => (isNumbered(name) ? marks : [])));
  const textOf = (marks: readonly Mark[]) => textsOf(marks, numbers);
  if (height.kind === 'as-needed') {
    const lanes = stacked(fittedLanes(named, axis, height.labels, textOf, sheet), 0, sheet);
    const axisY = bottomOf(lanes);
    return { axis, axisY, lanes, key: [], numbers, before, height: axisY + axisHeight };
  }
  const below = height.of - footHeight - keyHeight(numbers.size);
  const axisY = below - axisHeight;
  const room = axisY - sheet.top - namedHeight(sheet) * named.length;
  const lanes = fittedLanes(named, axis, room, textOf, sheet);
  return {
    axis,
    axisY,
    lanes: stacked(lanes, axisY, sheet),
    key: key(numbers, below + 4, options.lang, sheet),
    numbers,
    before,
    height: height.of,
  };
}

/** What a lane takes apart from its labels. */
function namedHeight({ names }: Sheet): number {
  return railBelowTop[names] + labelsBelowRail + lanePadding + laneGap;
}

function bottomOf(lanes: readonly PlacedLane[]): number {
  const last = lanes.at(-1);
  return last ? last.y + last.height : 0;
}

function all(entries: readonly NamedEntry[]) {
  return { shown: entries, before: [] };
}

/** The entries after the last long gap: with a dot in 1919, the others would have little room. */
function afterLastGap(entries: readonly NamedEntry[]) {
  const year = ({ date }: NamedEntry) => Number(date.slice(0, 4));
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

function numbersOf(marks: readonly Mark[]): ReadonlyMap<NamedEntry, number> {
  const entries = marks.flatMap((mark) => mark.entries);
  return new Map(entries.map((entry, index) => [entry, index + 1]));
}

function textsOf(
  marks: readonly Mark[],
  numbers: ReadonlyMap<NamedEntry, number>,
): readonly string[] {
  const entries = marks.flatMap((mark) => mark.entries);
  const own = entries.flatMap((entry) => numbers.get(entry) ?? []);
  return own.length > 0 ? runs(own) : entries.flatMap(({ short }) => short);
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
  depth: number,
  textOf: (marks: readonly Mark[]) => readonly string[],
  { plot, detail }: Sheet,
): readonly Lane[] {
  const room = { left: plot.left, right: plot.right, depth };
  const all: readonly Detail[] = ['full', 'count', 'none'];
  const details = all.slice(all.indexOf(detail));
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

/** Distributes the spare height above the bottom, so that the lanes fill the page. */
function stacked(lanes: readonly Lane[], bottom: number, sheet: Sheet): readonly PlacedLane[] {
  const minHeight = ({ depth }: Lane) => namedHeight(sheet) - laneGap + depth;
  const used = lanes.reduce((sum, lane) => sum + minHeight(lane) + laneGap, 0);
  const spare = Math.max(0, Math.min(40, (bottom - sheet.top - used) / Math.max(1, lanes.length)));
  let y = sheet.top;
  return lanes.map((lane) => {
    const height = minHeight(lane) + spare;
    const placed = { ...lane, y, height, rail: y + railBelowTop[sheet.names] };
    y += height + laneGap;
    return placed;
  });
}

function key(
  numbers: ReadonlyMap<NamedEntry, number>,
  y: number,
  lang: Language,
  { width, margin }: Sheet,
) {
  const say = sayIn(lang);
  const entries = [...numbers].map(([{ date, name }, number]) => ({ number, date, ...name }));
  const place = { x: margin, y, width: width - 2 * margin };
  return keyLines(entries, place, (n) => say('more', { n }));
}
