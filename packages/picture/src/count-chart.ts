import { area, curveStepAfter, line } from 'd3-shape';
import { type Axis, axisOf } from './axis.js';
import { drawAxis } from './draw.js';
import { colors } from './palette.js';
import { textWidth } from './text-width.js';
import { write } from './write.js';
import { element, text } from './xml.js';

/** What is counted: all ratifications, or those of a class. */
export type Counted = 'total' | 'fundamental' | 'governance' | 'technical';

const counted: readonly Counted[] = ['total', 'fundamental', 'governance', 'technical'];

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The count from a day on, until the next step. */
export type CountStep = Readonly<Record<Counted, Bounds>> & {
  readonly from: string;
  /** Whether the register is complete then; otherwise there may be more. */
  readonly complete: boolean;
};

export interface CountChartOptions {
  readonly width: number;
  /** The chosen day, with its words. */
  readonly on: { readonly day: string; readonly text: string };
  /** The day of the data, where the lines end. */
  readonly until: string;
  readonly names: Readonly<Record<Counted, string>>;
  /** A picture that stands alone has a title and names what is open. */
  readonly alone?: { readonly title: string; readonly subtitle: string; readonly open: string };
  /** What the picture says, for who cannot see it. */
  readonly label: string;
}

const lineColors: Readonly<Record<Counted, string>> = {
  total: colors.strong,
  fundamental: '#0a6069',
  governance: '#2d5b8c',
  technical: '#7a5200',
};
const labelSize = 13;
/** How much wider bold letters are. */
const bold = 1.1;
const heights = { head: 26, plot: 300, axis: 30, title: 84 };
const fonts = "system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Steps of what is certain, each with a band up to what is possible. */
export function countChart(steps: readonly CountStep[], options: CountChartOptions): string {
  const { width, on, until, names, alone, label } = options;
  const first = steps[0]?.from ?? until;
  const last = steps.at(-1);
  const top = heights.head + (alone ? heights.title : 0);
  const bottom = top + heights.plot;
  const height = bottom + heights.axis + (alone ? 24 : 0);
  const ends = counted.map((name) => ({ name, text: `${rangeOf(last?.[name])} ${names[name]}` }));
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((one) => textWidth(one, labelSize) * bold));
  const endWidth = widest(ends.map((end) => end.text));
  // Names at the ends of lines, or, where there is no room, only numbers.
  const isNarrow = endWidth > width / 3;
  const side = 12 + (isNarrow ? widest(counted.map((name) => rangeOf(last?.[name]))) : endWidth);
  const axis = axisOf(first, until, 30, width - side);
  const most = Math.max(1, ...steps.map(({ total }) => total.max));
  const y = (n: number) => Math.round((bottom - (n / most) * heights.plot) * 10) / 10;
  const series = counted.map((name) => drawSeries(name, steps, until, axis, y));
  const labels = spread(counted.map((name) => y(last?.[name].min ?? 0) + 4));
  const open = steps.find((step) => !step.complete);
  const content = [
    ...[0, 5, 10, 15, 20, 25, 30]
      .filter((n) => n <= most)
      .map((n) => gridLine(n, y(n), width - side)),
    open ? openFrom(axis.at(open.from), axis.after(until), top, bottom) : '',
    ...series,
    chosen(axis, on, top, bottom, width),
    ...ends.map(({ name, text: end }, index) =>
      write(isNarrow ? rangeOf(last?.[name]) : end, axis.after(until) + 8, labels[index] ?? 0, {
        size: labelSize,
        color: lineColors[name],
        class: `own ${name}`,
        weight: 600,
      }),
    ),
    drawAxis(axis, bottom),
  ];
  if (!alone) {
    return element(
      'svg',
      { class: 'picture count', ...sizes(width, height), 'aria-label': label },
      ...content,
    );
  }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...sizes(width, height),
      'aria-label': label,
      'font-family': fonts,
    },
    element('rect', { width, height, fill: colors.page }),
    write(alone.title, 30, 36, { size: 24, color: colors.strong, weight: 700 }),
    write(alone.subtitle, 30, 62, { size: 14 }),
    ...content,
    element('rect', { x: 30, y: height - 18, width: 18, height: 11, fill: openColor }),
    write(alone.open, 56, height - 8, { size: 12 }),
  );
}

const openColor = '#fbefd2';

function sizes(width: number, height: number) {
  return { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
}

function drawSeries(
  name: Counted,
  steps: readonly CountStep[],
  until: string,
  axis: Axis,
  y: (n: number) => number,
): string {
  const last = steps.at(-1);
  const points = [
    ...steps.map((step) => ({ x: axis.at(step.from), ...step[name] })),
    ...(last ? [{ x: axis.after(until), ...last[name] }] : []),
  ];
  type Point = (typeof points)[number];
  const band = area<Point>(
    ({ x }) => x,
    ({ min }) => y(min),
    ({ max }) => y(max),
  );
  const certain = line<Point>(
    ({ x }) => x,
    ({ min }) => y(min),
  );
  const color = lineColors[name];
  return element(
    'g',
    { class: `series ${name}` },
    element('path', {
      class: 'own',
      d: band.curve(curveStepAfter)(points) ?? '',
      fill: color,
      'fill-opacity': 0.28,
    }),
    element('path', {
      class: 'own-line',
      d: certain.curve(curveStepAfter)(points) ?? '',
      fill: 'none',
      stroke: color,
      'stroke-width': name === 'total' ? 3 : 2,
    }),
  );
}

function gridLine(n: number, y: number, right: number): string {
  return [
    element('line', {
      class: 'grid',
      x1: 30,
      y1: y,
      x2: right,
      y2: y,
      stroke: colors.line,
      'stroke-width': 1,
    }),
    write(String(n), 24, y + 4, { size: 12, anchor: 'end' }),
  ].join('');
}

function openFrom(from: number, to: number, top: number, bottom: number): string {
  return element('rect', {
    class: 'open',
    x: from,
    y: top,
    width: Math.max(2, to - from),
    height: bottom - top,
    fill: openColor,
  });
}

function chosen(
  axis: Axis,
  { day, text: words }: CountChartOptions['on'],
  top: number,
  bottom: number,
  width: number,
): string {
  const x = axis.at(day);
  const half = textWidth(words, labelSize) / 2;
  return element(
    'g',
    { class: 'chosen' },
    element('line', {
      class: 'strong-line',
      x1: x,
      y1: top - 6,
      x2: x,
      y2: bottom,
      stroke: colors.strong,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    write(words, Math.max(half, Math.min(width - half, x)), top - 12, {
      size: labelSize,
      color: colors.strong,
      class: 'strong',
      anchor: 'middle',
    }),
    element('title', {}, text(words)),
  );
}

function rangeOf(bounds: Bounds = { min: 0, max: 0 }): string {
  return bounds.min === bounds.max ? String(bounds.min) : `${bounds.min}–${bounds.max}`;
}

/** Positions at least a line apart, in the same order from above. */
function spread(wanted: readonly number[]): readonly number[] {
  const distance = 17;
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { at, index } of order) {
    next = Math.max(at, next);
    placed[index] = next;
    next += distance;
  }
  return placed;
}
