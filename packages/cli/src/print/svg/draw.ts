import { entryTitle } from '../entry-title.js';
import { type Language, sayIn } from '../say.js';
import type { Axis } from './axis.js';
import { type KeyLine, keyOffsets, keySize } from './key.js';
import { type LaneLabel, labelSize, lineHeight, type Shape } from './lane.js';
import { labelsBelowRail, type PlacedLane, page } from './layout.js';
import { colors, laneColors } from './palette.js';
import { element, text } from './xml.js';

/** A lane: its band, name, grid, rail, shapes, and labels. */
export function drawLane(lane: PlacedLane, axis: Axis | undefined, lang: Language): string {
  const { name, y, height, rail } = lane;
  const color = laneColors[name];
  const right = page.width - page.margin;
  const say = sayIn(lang);
  const count = lane.shapes.reduce((sum, { mark }) => sum + mark.entries.length, 0);
  const grid = (axis?.ticks ?? []).map(({ x }) =>
    element('line', {
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
    {},
    element('rect', {
      x: page.margin,
      y,
      width: right - page.margin,
      height,
      rx: 6,
      fill: colors.band,
    }),
    element('rect', { x: page.margin, y, width: 5, height, rx: 2, fill: color }),
    write(say(`lane.${name}`), page.margin + 18, rail + 5, 16, color, 700),
    write(String(count), page.margin + 18, rail + 26, 14, colors.soft),
    ...grid,
    element('line', {
      x1: page.left,
      y1: rail,
      x2: right,
      y2: rail,
      stroke: color,
      'stroke-opacity': 0.35,
      'stroke-width': 2,
    }),
    ...lane.labels.map((label) => drawLabel(label, rail, color)),
    // Dots are drawn over bars, because they are more precise.
    ...[...lane.shapes]
      .sort((a, b) => Number(a.kind === 'dot') - Number(b.kind === 'dot'))
      .map((shape) => drawShape(shape, rail, color, lang)),
  );
}

function drawShape({ mark, kind, from, to }: Shape, rail: number, color: string, lang: Language) {
  const say = sayIn(lang);
  const titles = mark.entries.map((entry) => {
    const { text: title, mark: language } = entryTitle(entry, lang, say);
    return `${mark.date} ${title}${language}`;
  });
  const title = element('title', {}, text(titles.join('\n')));
  const middle = (from + to) / 2;
  if (kind === 'dot') {
    const outline = { stroke: colors.page, 'stroke-width': 1.5 };
    return element('circle', { cx: middle, cy: rail, r: 6, fill: color, ...outline }, title);
  }
  const isBar = kind === 'bar';
  return element(
    'rect',
    {
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

function drawLabel({ x, y, width, markX, lines }: LaneLabel, rail: number, color: string) {
  const top = rail + labelsBelowRail + y;
  const leader = element('line', {
    x1: markX,
    y1: rail + 6,
    x2: markX,
    y2: top,
    stroke: color,
    'stroke-opacity': 0.45,
    'stroke-width': 1,
  });
  const rows = lines.map((line, index) =>
    element(
      'text',
      {
        x: Math.round((x + width / 2) * 10) / 10,
        y: top + 12 + index * lineHeight,
        'font-size': labelSize,
        fill: colors.strong,
        'text-anchor': 'middle',
      },
      text(line),
    ),
  );
  return [leader, ...rows].join('');
}

/** The years, or months, below the lanes. */
export function drawAxis({ ticks }: Axis, y: number): string {
  return ticks
    .flatMap(({ label }) =>
      label
        ? [
            element(
              'text',
              {
                x: Math.round(label.x * 10) / 10,
                y: y + 18,
                'font-size': 13,
                fill: colors.strong,
                'text-anchor': 'middle',
              },
              text(label.text),
            ),
          ]
        : [],
    )
    .join('');
}

/** The numbered lines below the axis. */
export function drawKey(lines: readonly KeyLine[]): string {
  return lines
    .map(({ x, y, number, date, text: content }) =>
      [
        write(number, x, y + 14, keySize, laneColors.event, 700),
        write(date, x + keyOffsets.date, y + 14, keySize, colors.soft),
        write(content, x + keyOffsets.text, y + 14, keySize, colors.strong),
      ].join(''),
    )
    .join('');
}

function write(content: string, x: number, y: number, size: number, fill: string, weight = 400) {
  if (content === '') return '';
  return element('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, text(content));
}
