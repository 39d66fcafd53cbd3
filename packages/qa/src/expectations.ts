/** The lines, from 1, of the `@ts-expect-error` comments in a source. */
export function expectedErrors(source: string): readonly number[] {
  return source
    .split('\n')
    .flatMap((line, index) => (/^\s*\/\/ @ts-expect-error /.test(line) ? [index + 1] : []));
}

/** The lines of a file on which a compiler reports that an expected error did not occur. */
export function missedErrors(report: string, file: string): readonly number[] {
  return report
    .split('\n')
    .map((line) => /^(?:.*\/)?([^/(]+)\((\d+),\d+\): error TS2578:/.exec(line))
    .flatMap((match) => (match?.[1] === file ? [Number(match[2])] : []));
}
