import { meta } from '@ilo-kz/data/meta';
import type { Timeline } from '@ilo-kz/query';
import { entryTitle } from '../entry-title.js';
import { type Say, sayIn } from '../say.js';
import { drawAxis, drawKey, drawLane } from './draw.js';
import { type Layout, layoutOf, type PictureOptions, page } from './layout.js';
import { colors } from './palette.js';
import { fitted, textWidth } from './text-width.js';
import { element, text } from './xml.js';

const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** A time line as a self-contained picture of 1600 × 900. */
export function timelineSvg(found: Timeline, options: PictureOptions): string {
  const say = sayIn(options.lang);
  const layout = layoutOf(found, options);
  const { axis, lanes } = layout;
  const title = say('svgTitle');
  const from = options.from ?? axis?.from.slice(0, 4) ?? '';
  const to = options.to ?? axis?.to.slice(0, 4) ?? '';
  const { version, asOf } = meta;
  const subtitle = say('svgSubtitle', { from, to, version, asOf });
  const counts = lanes
    .map(({ name, shapes }) => {
      const n = shapes.reduce((sum, { mark }) => sum + mark.entries.length, 0);
      return `${say(`lane.${name}`)}: ${n}`;
    })
    .join('; ');
  const notes = notesOf(found, layout, options, say);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: page.width,
      height: page.height,
      viewBox: `0 0 ${page.width} ${page.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: options.lang,
      'font-family': fonts,
    },
    '\n',
    element('title', { id: 'title' }, text(title)),
    '\n',
    element('desc', { id: 'desc' }, text([subtitle, counts, ...notes].join(' '))),
    '\n',
    element('rect', { width: page.width, height: page.height, fill: colors.page }),
    '\n',
    words(title, page.margin, 58, 32, colors.strong, 700),
    words(fitted(subtitle, 16, 1080), page.margin, 90, 16, colors.soft),
    precisionKey(say),
    '\n',
    ...lanes.map((lane) => `${drawLane(lane, axis, options.lang)}\n`),
    axis ? drawAxis(axis, layout.axisY) : words(say('nothing'), page.margin, 160, 20, colors.soft),
    '\n',
    drawKey(layout.key),
    '\n',
    ...notes.map((note, index) =>
      words(
        fitted(note, 12, page.width - 2 * page.margin),
        page.margin,
        page.height - 14 - 16 * (notes.length - 1 - index),
        12,
        colors.soft,
      ),
    ),
    '\n',
  );
}

function words(content: string, x: number, y: number, size: number, fill: string, weight = 400) {
  return element('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, text(content));
}

/** The meaning of dots and bars, in the upper right corner. */
function precisionKey(say: Say): string {
  const size = 14;
  const right = page.width - page.margin;
  const [day, year] = [say('day'), say('monthOrYear')];
  const yearX = right - textWidth(year, size);
  const dayX = yearX - 64 - textWidth(day, size);
  return [
    element('circle', { cx: dayX - 14, cy: 53, r: 6, fill: colors.soft }),
    words(day, dayX, 58, size, colors.soft),
    element('rect', { x: yearX - 40, y: 48, width: 32, height: 10, rx: 2, fill: colors.soft }),
    words(year, yearX, 58, size, colors.soft),
  ].join('');
}

/** Entries that the picture does not show. */
function notesOf(
  { undated }: Timeline,
  { before }: Layout,
  { lang }: PictureOptions,
  say: Say,
): readonly string[] {
  const what = before
    .map((entry) => {
      const { text: title, mark } = entryTitle(entry, lang, say);
      return `${entry.date} ${title}${mark}`;
    })
    .join('; ');
  return [
    ...(before.length > 0 ? [say('before', { what })] : []),
    ...(undated.length > 0 ? [say('notDrawn', { n: undated.length })] : []),
  ];
}
