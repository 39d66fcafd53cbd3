import { listOf } from '../islands/shown-rows.js';

/** A State as a tile shows it. */
export interface TiledState {
  readonly code: string;
  readonly name: string;
  /** For each instrument the year of its ratification, or a sign. */
  readonly marks: readonly string[];
}

export interface TileGroup {
  readonly name: string;
  readonly states: readonly TiledState[];
}

/** What stands for what is not a ratification whose year is known. */
export const signs = { 'not-ratified': '–', denounced: '×', unknown: '?', undated: '●' } as const;

/** The shades of a tile by the number of instruments, from the lowest number of each. */
export const levels = [0, 5, 8, 10, 11] as const;

/** What a tile says, and how it looks. */
export interface Tile {
  readonly text: string;
  readonly look: 'level-0' | 'level-1' | 'level-2' | 'level-3' | 'level-4' | CellLook;
}

type CellLook = 'ratified' | 'denounced' | 'not-ratified' | 'unknown';

/** @param color The number of an instrument, or -1 for how many are ratified. */
export function tileOf({ marks }: TiledState, color: number): Tile {
  const mark = marks[color];
  if (mark !== undefined) return { text: mark, look: lookOf(mark) };
  const n = marks.filter(isRatified).length;
  const level = levels.findLastIndex((least) => n >= least) as 0 | 1 | 2 | 3 | 4;
  return { text: String(n), look: `level-${level}` };
}

function lookOf(mark: string): CellLook {
  if (isRatified(mark)) return 'ratified';
  return mark === signs.denounced
    ? 'denounced'
    : mark === signs.unknown
      ? 'unknown'
      : 'not-ratified';
}

function isRatified(mark: string): boolean {
  return mark === signs.undated || /^\d{4}$/.test(mark);
}

/** The numbers of a level, as its legend says them. */
export function levelText(level: number, of: number): string {
  const [first = 0, next = of + 1] = [levels[level], levels[level + 1]];
  return next - 1 === first ? String(first) : `${first}–${next - 1}`;
}

/** A list of States in the address with one more, or without it. */
export function toggled(states: string, code: string): string {
  const chosen = listOf(states);
  return (chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]).join(
    ',',
  );
}
