import { byteCount } from './byte-count.js';
import { visible } from './visible.js';
import type { Language } from './words/language.js';
import { reportWords } from './words/words.js';
import { cutTo } from './wrap.js';

/** How far a validation has come. */
export interface Progress {
  /** The file that is read. */
  readonly path: string;
  readonly bytes: number;
  /** All bytes of the file; undefined: not known, as of standard input. */
  readonly size?: number;
  readonly findings: number;
  readonly elapsedMs: number;
  /** Which of how many files, from 1. */
  readonly file?: { readonly at: number; readonly of: number };
}

interface ProgressOptions {
  readonly lang?: Language;
  /** Characters that fit; a line that wraps cannot be overwritten. Default 80. */
  readonly width?: number;
}

/** Sooner nobody can tell how long it will take. */
const settledMs = 1500;
const barWidth = 20;

/**
 * One line that says how far a validation has come, for a terminal: bytes, share and time left where
 * the size is known, rate, findings so far. Without a line break.
 */
export function progressLine(progress: Progress, options: ProgressOptions = {}): string {
  const { bytes, size, findings, elapsedMs, file } = progress;
  const words = reportWords(options.lang ?? 'en');
  const width = options.width ?? 80;
  const { reading, of, perSecond } = words.progress;
  const rate = elapsedMs > 0 ? (bytes / elapsedMs) * 1000 : 0;
  const known = size !== undefined && size > 0;
  // A file may grow while it is read.
  const share = known ? Math.min(1, bytes / size) : undefined;
  const read = byteCount(bytes, words);
  const parts = [
    ...(file && file.of > 1 ? [words.progress.fileOf(file.at, file.of)] : []),
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    known ? of(read, byteCount(size, words)) : read,
    ...(rate > 0 ? [perSecond(byteCount(rate, words))] : []),
    words.count.findings(findings),
    ...(known && elapsedMs >= settledMs && rate > 0
      ? [words.progress.left(duration(Math.max(0, size - bytes) / rate, words.progress))]
      : []),
  ];
  const bar = share === undefined ? '' : `${barOf(share)} `;
  const rest = `${bar}${parts.join(' · ')}`;
  const room = width - rest.length - reading.length - 2;
  // The numbers are what somebody waits for: the name and then the bar give way.
  if (room >= 8) return `${reading} ${cutTo(visible(progress.path), room)} ${rest}`;
  return cutTo(rest.length <= width ? rest : parts.join(' · '), width);
}

function barOf(share: number): string {
  const full = Math.round(share * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`;
}

function duration(
  seconds: number,
  words: {
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
  },
): string {
  const whole = Math.ceil(seconds);
  return whole < 90 ? words.seconds(whole) : words.minutes(Math.ceil(whole / 60));
}
