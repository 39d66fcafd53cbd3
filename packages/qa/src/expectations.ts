/** The lines, counted from 1, on which a source says that the next line must not compile. */
export function expectedErrors(source: string): readonly number[] {
  return source
    .split('\n')
    .flatMap((line, index) => (/^\s*\/\/ @ts-expect-error /.test(line) ? [index + 1] : []));
}

/** The lines of a file on which a compiler reports an expected error that did not come. */
export function missedErrors(report: string, file: string): readonly number[] {
  return report
    .split('\n')
    .map((line) => /^(?:.*\/)?([^/(]+)\((\d+),\d+\): error TS2578:/.exec(line))
    .flatMap((match) => (match?.[1] === file ? [Number(match[2])] : []));
}
