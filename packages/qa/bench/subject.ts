import type { MadeFiles, MadeFormat } from './made-files.js';
import type { Visible } from './made-rows.js';
import { type MeasuredRun, measuredRun } from './measured-run.js';

/** A program that reads or checks a table in one format. */
export interface Subject {
  /** What it is called in the report. */
  readonly name: string;
  readonly format: MadeFormat;
  /** What it does with the table; `baseline`: what a budget is measured over. */
  readonly job: 'baseline' | 'read' | 'check';
  /** The folder that has its package installed. */
  readonly folder: string;
  /** Arguments of Node. */
  readonly args: (files: MadeFiles) => readonly string[];
  /** Exit codes that are no failure. */
  readonly expected?: readonly number[];
  /** How often it is run, at most: of what takes long, fewer rounds. */
  readonly rounds: number;
  /** What it saw, from what it printed. */
  readonly seen: (run: MeasuredRun) => Seen;
  /** Which faults it can see; of one that checks. */
  readonly sees?: readonly Visible[];
  /** What it does not do that ours does, in words; of one that checks. */
  readonly without?: string;
}

/** What a subject saw in the table. */
export interface Seen {
  /** Milliseconds of the work alone, without loading the program; absent: it does not tell. */
  readonly workMs?: number;
  /** Rows, or findings. */
  readonly count?: number;
  /** The numbers of the rows with a fault, from 1, sorted. */
  readonly bad?: readonly number[];
}

/** One run of a subject. */
export interface Reading extends Seen {
  readonly processMs: number;
  readonly peakMB: number;
}

export async function takeReading(subject: Subject, files: MadeFiles): Promise<Reading> {
  const args = subject.args(files);
  const run = await measuredRun(args, subject.folder, subject.expected);
  const { processMs, peakMB } = run;
  return { processMs, peakMB, ...subject.seen(run) };
}

/** The JSON that our programs print. */
export function printedSeen({ stdout }: Pick<MeasuredRun, 'stdout'>): Seen {
  return JSON.parse(stdout) as Seen;
}
