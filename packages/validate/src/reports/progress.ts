import type { Language } from '../locales/languages.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import { shown } from '../names.js';
import { visible } from './escape.js';
import { cutTo } from './terminal.js';

/** The progress of a validation. */
export interface Progress {
  /** The file that is being read. */
  readonly path: string;
  readonly bytes: number;
  /** All bytes of the file; undefined if unknown, as for standard input. */
  readonly size?: number;
  readonly findings: number;
  readonly elapsedMs: number;
  /** The number of the file, from 1, and the number of files. */
  readonly file?: { readonly at: number; readonly of: number };
}

interface ProgressOptions {
  readonly lang?: Language;
  /** Characters that fit; a line that wraps cannot be overwritten. Default 80. */
  readonly width?: number;
}

/** Before this, the remaining time cannot be estimated. */
const estimateAfterMs = 1500;
const barWidth = 20;

/**
 * One line about the progress of a validation, for a terminal: bytes, share and remaining time if the
 * size is known, rate, findings so far. Without a line break.
 */
export function progressLine(progress: Progress, options: ProgressOptions = {}): string {
  if (typeof progress?.bytes !== 'number') {
    throw new RangeError(`${shown(progress)} is not the progress of a validation.`);
  }
  const { bytes, size, findings, elapsedMs, file } = progress;
  const words = loadedSentences(options.lang ?? 'en');
  const width = options.width ?? 80;
  const { reading, of, perSecond } = words.report.progress;
  const rate = elapsedMs > 0 ? (bytes / elapsedMs) * 1000 : 0;
  const known = size !== undefined && size > 0;
  // A file may grow while it is read.
  const share = known ? Math.min(1, bytes / size) : undefined;
  const read = byteCount(bytes, words);
  const parts = [
    ...(file && file.of > 1 ? [words.report.progress.fileOf(file.at, file.of)] : []),
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    known ? of(read, byteCount(size, words)) : read,
    ...(rate > 0 ? [perSecond(byteCount(rate, words))] : []),
    words.report.count.findings(findings),
    ...(known && elapsedMs >= estimateAfterMs && rate > 0
      ? [
          words.report.progress.left(
            duration(Math.max(0, size - bytes) / rate, words.report.progress),
          ),
        ]
      : []),
  ];
  const bar = share === undefined ? '' : `${barOf(share)} `;
  const rest = `${bar}${parts.join(' · ')}`;
  const room = width - rest.length - reading.length - 2;
  // In a narrow terminal, the name is left out first, then the bar.
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

/** A number of bytes for people: `124.5 MB`. A kB is 1,000 bytes. */
export function byteCount(bytes: number, { report: { bytes: words } }: Sentences): string {
  let at = 0;
  let count = bytes;
  // A number that would be rounded to 1,000 is shown in the next unit.
  while (count >= 999.5 && at < words.units.length - 1) {
    count /= 1000;
    at++;
  }
  const digits = at === 0 || count >= 99.95 ? 0 : 1;
  return `${count.toFixed(digits).replace('.', words.point)} ${words.units[at]}`;
}
