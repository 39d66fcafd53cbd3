import type { Axis } from './axis.js';
import type { Box } from './box.js';
import type { LaneName, Mark } from './marks.js';
import { depthOf, type Placed, placeLabels } from './place-labels.js';
import { textWidth } from './text-width.js';

/** A shape on the line of a lane: a dot for a day, or a bar for a month, a year or a range. */
export interface Shape {
  readonly mark: Mark;
  readonly kind: 'dot' | 'bar' | 'range';
  /** Left end and right end, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** A placed label; `y` is relative to the rail. */
export interface LaneLabel extends Box {
  /** The beginning of its leader on the rail. */
  readonly markX: number;
  readonly lines: readonly string[];
}

/** A lane, relative to its rail. */
export interface Lane {
  readonly name: LaneName;
  readonly shapes: readonly Shape[];
  readonly labels: readonly LaneLabel[];
  /** The height of the labels below the rail. */
  readonly depth: number;
}

/** The detail of labels, which is reduced if there is no room. */
export type Detail = 'full' | 'count' | 'none';

export const labelSize = 12.5;
export const lineHeight = 15;
const dot = 12;
/** Marks within this distance share a label. */
const groupDistance = 6;

/** The layout of a lane; undefined if the labels do not fit into the depth. */
export function laneOf(
  name: LaneName,
  marks: readonly Mark[],
  axis: Axis,
  textsOf: (marks: readonly Mark[]) => readonly string[],
  room: { readonly left: number; readonly right: number; readonly depth: number },
  detail: Detail,
): Lane | undefined {
  const shapes = marks.map((mark) => shapeOf(mark, axis));
  if (detail === 'none') return { name, shapes, labels: [], depth: 0 };
  const groups = grouped(shapes).map(({ x, members }) => {
    const texts = textsOf(members.map(({ mark }) => mark));
    return { x, variants: detail === 'full' ? lineVariants(texts) : [[countOf(members)]] };
  });
  const wanted = groups.map((group) => ({ x: group.x, sizes: group.variants.map(sizeOf) }));
  const placed = placeLabels(wanted, room);
  if (!placed) return undefined;
  const labels = placed.map((box, index) => labelAt(box, groups[index]));
  return { name, shapes, labels, depth: depthOf(placed) };
}

interface Group {
  readonly x: number;
  /** The lines of the label, broken in different ways. */
  readonly variants: readonly (readonly string[])[];
}

function labelAt({ size, ...box }: Placed, group: Group | undefined): LaneLabel {
  return { ...box, markX: group?.x ?? box.x, lines: group?.variants[size] ?? [] };
}

function shapeOf(mark: Mark, { at, after }: Axis): Shape {
  const [from, to] = [at(mark.first), after(mark.last)];
  const middle = (from + to) / 2;
  const isDay = mark.precision === 'day';
  if (isDay && to - from <= dot) {
    return { mark, kind: 'dot', from: middle - dot / 2, to: middle + dot / 2 };
  }
  if (isDay) return { mark, kind: 'range', from, to };
  // A month on a long axis would be invisible without a minimum width.
  const width = Math.max(to - from, 5);
  return { mark, kind: 'bar', from: middle - width / 2, to: middle + width / 2 };
}

function grouped(shapes: readonly Shape[]) {
  const groups: { x: number; members: Shape[] }[] = [];
  for (const shape of [...shapes].sort((a, b) => middleOf(a) - middleOf(b))) {
    const last = groups.at(-1);
    if (last && middleOf(shape) - last.x < groupDistance) last.members.push(shape);
    else groups.push({ x: middleOf(shape), members: [shape] });
  }
  return groups;
}

function countOf(members: readonly Shape[]): string {
  return `×${members.reduce((sum, { mark }) => sum + mark.entries.length, 0)}`;
}

function middleOf({ from, to }: Shape): number {
  return (from + to) / 2;
}

/** Texts in one to four per line, the widest first. */
function lineVariants(texts: readonly string[]): readonly (readonly string[])[] {
  const unique = [...new Set(texts)];
  const columns = [4, 3, 2, 1].filter((count) => count === 1 || count <= unique.length);
  return columns.map((count) =>
    Array.from({ length: Math.ceil(unique.length / count) }, (_, index) =>
      unique.slice(index * count, (index + 1) * count).join(' '),
    ),
  );
}

function sizeOf(lines: readonly string[]) {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, labelSize))),
    height: lines.length * lineHeight,
  };
}
