import { colors, element, text, write } from '@ilo-kz/picture';
import type { LegendLine } from './state-tiles.js';
import { type TiledState, type TileGroup, tileOf } from './tile.js';

const columns = 22;
const size = 48;
const gap = 6;
const margin = 40;
const top = 150;
const groupHead = 34;
const width = 2 * margin + columns * (size + gap) - gap;

/** The light looks of a tile; those of the page follow the chosen scheme. */
const looks: Readonly<Record<string, readonly [fill: string, ink: string]>> = {
  'level-0': ['#ffffff', colors.strong],
  'level-1': ['#e2eced', colors.strong],
  'level-2': ['#c9dcde', colors.strong],
  'level-3': ['#a2c2c6', colors.strong],
  'level-4': ['#0a6069', '#ffffff'],
  ratified: ['#e2f2e8', '#1d6b42'],
  denounced: ['#fbe7e4', '#a8231b'],
  unknown: ['#fbefd2', '#7a5200'],
  'not-ratified': ['#ffffff', colors.soft],
};

/** The tiles as a picture that stands alone. */
export function tilesSvg(
  groups: readonly TileGroup[],
  color: number,
  chosen: readonly string[],
  legend: readonly LegendLine[],
  words: { readonly title: string; readonly subtitle: string; readonly source: string },
): string {
  let y = top;
  const drawn = groups.map(({ name, states }) => {
    const head = write(name, margin, y + 20, { size: 18, color: colors.strong, weight: 700 });
    const tiles = states.map((state, index) =>
      drawTile(
        state,
        color,
        chosen.includes(state.code),
        margin + (index % columns) * (size + gap),
        y + groupHead + Math.floor(index / columns) * (size + gap),
      ),
    );
    y += groupHead + Math.ceil(states.length / columns) * (size + gap) + 12;
    return head + tiles.join('');
  });
  const height = y + 40;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'font-family': "system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif",
    },
    element('title', { id: 'title' }, text(`${words.title}. ${words.subtitle}`)),
    element('rect', { width, height, fill: colors.page }),
    write(words.title, margin, 56, { size: 30, color: colors.strong, weight: 700 }),
    write(words.subtitle, margin, 86, { size: 16 }),
    ...legend.map(({ look, text: sample, meaning }, index) => {
      const x = margin + index * (meaning === '' ? 80 : 240);
      return [
        box(look, x, 106, 56, 26, false),
        write(sample, x + 28, 124, { size: 14, anchor: 'middle', color: looks[look]?.[1] ?? '' }),
        write(meaning, x + 66, 124, { size: 14 }),
      ].join('');
    }),
    ...drawn,
    write(words.source, margin, height - 20, { size: 13 }),
  );
}

function drawTile(
  state: TiledState,
  color: number,
  isChosen: boolean,
  x: number,
  y: number,
): string {
  const { text: says, look } = tileOf(state, color);
  const ink = looks[look]?.[1] ?? colors.strong;
  const center = x + size / 2;
  return element(
    'g',
    {},
    element('title', {}, text(`${state.name}: ${says}`)),
    box(look, x, y, size, size, isChosen || state.code === 'KAZ'),
    write(state.code, center, y + 19, { size: 12, anchor: 'middle', color: ink }),
    write(says, center, y + 38, { size: 15, anchor: 'middle', color: ink, weight: 700 }),
  );
}

function box(look: string, x: number, y: number, w: number, h: number, isMarked: boolean): string {
  return element('rect', {
    x,
    y,
    width: w,
    height: h,
    rx: 4,
    fill: looks[look]?.[0] ?? colors.page,
    stroke: isMarked ? colors.strong : colors.line,
    'stroke-width': isMarked ? 3 : 1,
  });
}
