import { drawAxis, drawKey, drawLane } from './draw.js';
import { type Layout, type LayoutOptions, layoutOf } from './layout.js';
import type { NamedTimeline } from './named.js';
import { colors } from './palette.js';
import { partOfPage, poster } from './sheet.js';
import { fitted, textWidth } from './text-width.js';
import { type Say, sayIn } from './words.js';
import { write } from './write.js';
import { element, text } from './xml.js';

export interface PictureOptions extends LayoutOptions {
  /** The records that are drawn. */
  readonly records: { readonly version: string; readonly asOf: string };
}

const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** A time line as a picture of 1600 × 900 that stands alone. */
export function timelineSvg(found: NamedTimeline, options: PictureOptions): string {
  const say = sayIn(options.lang);
  const { width, margin } = poster;
  const layout = layoutOf(found, options, poster);
  const { axis, height } = layout;
  const { title, subtitle, notes } = textsOf(found, layout, options, say);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: options.lang,
      'font-family': fonts,
    },
    '\n',
    element('title', { id: 'title' }, text(title)),
    '\n',
    element('desc', { id: 'desc' }, text([subtitle, countsOf(layout, say), ...notes].join(' '))),
    '\n',
    element('rect', { width, height, fill: colors.page }),
    '\n',
    write(title, margin, 58, { size: 32, color: colors.strong, weight: 700 }),
    write(fitted(subtitle, 16, 1080), margin, 90, { size: 16 }),
    precisionKey(say),
    '\n',
    ...layout.lanes.map((lane) => `${drawLane(lane, axis, options.lang, poster)}\n`),
    axis ? drawAxis(axis, layout.axisY) : write(say('nothing'), margin, 160, { size: 20 }),
    '\n',
    drawKey(layout.key),
    '\n',
    ...notes.map((note, index) => {
      const y = height - 14 - 16 * (notes.length - 1 - index);
      return write(fitted(note, 12, width - 2 * margin), margin, y, { size: 12 });
    }),
    '\n',
  );
}

/** A time line within a page: the picture, and what the page has to say beside it. */
export interface PagePicture extends Pick<Layout, 'numbers'> {
  readonly svg: string;
  readonly notes: readonly string[];
}

/** A time line of some width, as high as it needs to be, without the title and notes of a page. */
export function timelineOnPage(
  found: NamedTimeline,
  options: PictureOptions,
  width: number,
): PagePicture {
  const say = sayIn(options.lang);
  const sheet = partOfPage(width);
  const layout = layoutOf(found, options, sheet);
  const { axis, height, numbers } = layout;
  const { title, notes } = textsOf(found, layout, options, say);
  const svg = element(
    'svg',
    {
      class: 'picture',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${title}. ${countsOf(layout, say)}`,
    },
    ...layout.lanes.map((lane) => drawLane(lane, axis, options.lang, sheet)),
    axis ? drawAxis(axis, layout.axisY) : '',
  );
  return { svg: axis ? svg : '', notes: axis ? notes : [say('nothing')], numbers };
}

function countsOf({ lanes }: Layout, say: Say): string {
  return lanes
    .map(({ name, shapes }) => {
      const n = shapes.reduce((sum, { mark }) => sum + mark.entries.length, 0);
      return `${say(`lane.${name}`)}: ${n}`;
    })
    .join('; ');
}

function textsOf(found: NamedTimeline, layout: Layout, options: PictureOptions, say: Say) {
  const { axis, before } = layout;
  const from = options.from ?? axis?.from.slice(0, 4) ?? '';
  const to = options.to ?? axis?.to.slice(0, 4) ?? '';
  const what = before.map(({ date, name }) => `${date} ${name.text}${name.mark}`).join('; ');
  // Entries that the picture does not show.
  const notes = [
    ...(before.length > 0 ? [say('before', { what })] : []),
    ...(found.undated > 0 ? [say('notDrawn', { n: found.undated })] : []),
  ];
  return {
    title: say('title'),
    subtitle: say('subtitle', { from, to, ...options.records }),
    notes,
  };
}

/** The meaning of dots and bars, in the upper right corner. */
function precisionKey(say: Say): string {
  const size = 14;
  const right = poster.width - poster.margin;
  const [day, year] = [say('day'), say('monthOrYear')];
  const yearX = right - textWidth(year, size);
  const dayX = yearX - 64 - textWidth(day, size);
  return [
    element('circle', { cx: dayX - 14, cy: 53, r: 6, fill: colors.soft }),
    write(day, dayX, 58, { size }),
    element('rect', { x: yearX - 40, y: 48, width: 32, height: 10, rx: 2, fill: colors.soft }),
    write(year, yearX, 58, { size }),
  ].join('');
}
