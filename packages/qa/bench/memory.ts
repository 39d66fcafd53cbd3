import type { MadeFiles } from './made-files.js';
import { type Subject, takeReading } from './subject.js';

/** The most memory that some subjects held at once, with a table of one size. */
export interface PeakMemory {
  readonly bytes: number;
  readonly rows: number;
  /** Megabytes, by the name of the subject; not a number: it failed, `failures` says how. */
  readonly peaks: ReadonlyMap<string, number>;
  readonly failures: ReadonlyMap<string, string>;
}

/** One run of each subject with the JSON table. */
export async function peakMemory(
  files: MadeFiles,
  subjects: readonly Subject[],
): Promise<PeakMemory> {
  const peaks = new Map<string, number>();
  const failures = new Map<string, string>();
  for (const subject of subjects) {
    try {
      peaks.set(subject.name, (await takeReading(subject, files)).peakMB);
    } catch (error) {
      peaks.set(subject.name, Number.NaN);
      failures.set(subject.name, String(error).split('\n')[0] ?? '');
    }
  }
  return { bytes: files.bytes.json, rows: files.rows, peaks, failures };
}

/** A line for each size. */
export function memoryLines(all: readonly PeakMemory[]): readonly string[] {
  return all.map(({ bytes, rows, peaks, failures }) => {
    const each = [...peaks].map(([name, peak]) =>
      Number.isNaN(peak)
        ? `${name} failed (${failures.get(name)})`
        : `${name} ${peak.toFixed(0)} MB`,
    );
    return `JSON of ${(bytes / 1e6).toFixed(0)} MB, ${rows} rows: ${each.join(', ')}`;
  });
}
