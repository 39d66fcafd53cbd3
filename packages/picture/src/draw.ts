import type { Axis } from './axis.js';
import { type KeyLine, keyOffsets, keySize } from './key.js';
import { type LaneLabel, labelSize, lineHeight, type Shape } from './lane.js';
import { labelsBelowRail, type PlacedLane } from './layout.js';
import { colors, laneColors } from './palette.js';
import type { Sheet } from './sheet.js';
import { type Language, sayIn } from './words.js';
import { write } from './write.js';
import { element, text } from './xml.js';

/** A lane: its band, name, grid, rail, shapes, and labels. */
export function drawLane(
  lane: PlacedLane,
  axis: Axis | undefined,
  lang: Language,
  sheet: Sheet,
): string {
  const { name, y, height, rail } = lane;
  const color = laneColors[name];
  const { margin, plot, width } = sheet;
  const count = lane.shapes.reduce((sum, { mark }) => sum + mark.entries.length, 0);
  const grid = (axis?.ticks ?? []).map(({ x }) =>
    element('line', {
      class: 'grid',
      x1: x,
      y1: y,
      x2: x,
      y2: y + height,
      stroke: colors.line,
      'stroke-width': 1,
    }),
  );
  return element(
    'g',
    { class: `lane ${name}` },
    element('rect', {
      class: 'band',
      x: margin,
      y,
      width: width - 2 * margin,
      height,
      rx: 6,
      fill: colors.band,
    }),
    element('rect', { class: 'own', x: margin, y, width: 5, height, rx: 2, fill: color }),
    ...grid,
    drawName(sayIn(lang)(`lane.${name}`), count, lane, color, sheet),
    element('line', {
      class: 'own-line',
      x1: plot.left,
      y1: rail,
      x2: plot.right,
      y2: rail,
      stroke: color,
      'stroke-opacity': 0.35,
      'stroke-width': 2,
    }),
    ...lane.labels.map((label) => drawLabel(label, rail, color)),
    // Dots are drawn over bars, because they are more precise.
    ...[...lane.shapes]
      .sort((a, b) => Number(a.kind === 'dot') - Number(b.kind === 'dot'))
      .map((shape) => drawShape(shape, rail, color)),
  );
}

function drawName(
  name: string,
  count: number,
  { y, rail }: PlacedLane,
  color: string,
  { margin, width, names }: Sheet,
): string {
  const own = { size: names === 'above' ? 14 : 16, color, weight: 700, class: 'own' };
  if (names === 'above') {
    return [
      write(name, margin + 14, y + 20, own),
      write(String(count), width - margin - 12, y + 20, { size: 14, anchor: 'end' }),
    ].join('');
  }
  return [
    write(name, margin + 18, rail + 5, own),
    write(String(count), margin + 18, rail + 26, { size: 14 }),
  ].join('');
}

function drawShape({ mark, kind, from, to }: Shape, rail: number, color: string): string {
  const titles = mark.entries.map(({ name }) => `${mark.date} ${name.text}${name.mark}`);
  const title = element('title', {}, text(titles.join('\n')));
  const middle = (from + to) / 2;
  if (kind === 'dot') {
    const outline = { stroke: colors.page, 'stroke-width': 1.5 };
    const circle = { class: 'own dot', cx: middle, cy: rail, r: 6, fill: color, ...outline };
    return element('circle', circle, title);
  }
  const isBar = kind === 'bar';
  return element(
    'rect',
    {
      class: 'own',
      x: from + (isBar ? 0.75 : 0),
      y: rail - 6,
      width: to - from - (isBar ? 1.5 : 0),
      height: 12,
      rx: isBar ? 2 : 6,
      fill: color,
      ...(isBar ? { 'fill-opacity': 0.55 } : {}),
    },
    title,
  );
}

function drawLabel({ x, y, width, markX, lines }: LaneLabel, rail: number, color: string): string {
  const top = rail + labelsBelowRail + y;
  const leader = element('line', {
    class: 'own-line',
    x1: markX,
    y1: rail + 6,
    x2: markX,
    y2: top,
    stroke: color,
    'stroke-opacity': 0.45,
    'stroke-width': 1,
  });
  const center = Math.round((x + width / 2) * 10) / 10;
  const rows = lines.map((line, index) =>
    write(line, center, top + 12 + index * lineHeight, { ...label, size: labelSize }),
  );
  return [leader, ...rows].join('');
}

const label = { color: colors.strong, class: 'strong', anchor: 'middle' } as const;

/** The years, or months, below the lanes. */
export function drawAxis({ ticks }: Axis, y: number): string {
  return ticks
    .flatMap((tick) =>
      tick.label
        ? [
            write(tick.label.text, Math.round(tick.label.x * 10) / 10, y + 18, {
              ...label,
              size: 13,
            }),
          ]
        : [],
    )
    .join('');
}

/** The numbered lines below the axis. */
export function drawKey(lines: readonly KeyLine[]): string {
  const number = { size: keySize, color: laneColors.event, weight: 700 };
  return lines
    .map(({ x, y, number: own, date, text: content }) =>
      [
        write(own, x, y + 14, number),
        write(date, x + keyOffsets.date, y + 14, { size: keySize }),
        write(content, x + keyOffsets.text, y + 14, { size: keySize, color: colors.strong }),
      ].join(''),
    )
    .join('');
}
