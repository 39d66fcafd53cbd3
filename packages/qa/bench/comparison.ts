import type { MadeFiles } from './made-files.js';
import type { FormatTimes, Timed } from './validation.js';

/**
 * The report on those that check the same files: what each needs as a whole process, as a multiple
 * of ours, and what it leaves out.
 */
export function comparisonLines(
  times: readonly FormatTimes[],
  { rows, bad }: Pick<MadeFiles, 'rows' | 'bad'>,
): readonly string[] {
  const all = bad.schema.length + bad.sense.length;
  return [
    `Validators on ${rows} rows, ${all} of them with a fault: ${bad.schema.length} that the schema of a row shows, ${bad.sense.length} that take more.`,
    'Each found exactly those that it can see. Whole processes, next to ours on the same file:',
    '',
    ...times.flatMap(({ format, ours, others }) =>
      [ours, ...checkers(others)].map((timed) => line(format, timed, ours)),
    ),
    '',
    ...faster(times),
  ];
}

function line(format: string, { subject, processMs, peakMB }: Timed, ours: Timed): string {
  const cells = [
    format.padEnd(6),
    subject.name.padEnd(28),
    `${(processMs / ours.processMs).toFixed(2)} x`.padStart(7),
    `${processMs.toFixed(0)} ms`.padStart(8),
    `${peakMB.toFixed(0)} MB`.padStart(8),
  ];
  return `  ${cells.join('  ')}${subject.without ? `  without: ${subject.without}` : ''}`;
}

/** Says plainly where somebody else is faster or needs less memory. */
function faster(times: readonly FormatTimes[]): readonly string[] {
  const sentences = times.flatMap(({ format, ours, others }) =>
    checkers(others).flatMap(({ subject, processMs, peakMB }) => {
      const advantages = [
        ...(processMs < ours.processMs
          ? [`is faster than ours: it needs ${(processMs / ours.processMs).toFixed(2)} of the time`]
          : []),
        ...(peakMB < ours.peakMB
          ? [`holds less: ${peakMB.toFixed(0)} MB instead of ${ours.peakMB.toFixed(0)} MB`]
          : []),
      ];
      if (advantages.length === 0) return [];
      return [`${subject.name} (${format}) ${advantages.join(', and ')}.`];
    }),
  );
  return sentences.length === 0 ? ['None of them is faster or holds less.'] : sentences;
}

function checkers(others: readonly Timed[]): readonly Timed[] {
  return others.filter(({ subject }) => subject.job === 'check');
}
