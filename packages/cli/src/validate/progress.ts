import { type Language, progressLine } from '@ilo-kz/validate';

/** A terminal with a line that is rewritten. */
export interface ProgressTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** The progress of a run. */
interface ProgressState {
  readonly path: string;
  readonly bytes: number;
  readonly findings: number;
}

/** A line with the progress of a run. */
export interface ProgressDisplay {
  readonly update: (state: ProgressState) => void;
  /** Clears the line, so that something else can be printed. */
  readonly clear: () => void;
}

/** Short runs show no progress. */
const delayMs = 500;
const intervalMs = 100;

/** The progress line; undefined if the output is not a terminal. */
export function progressOn(
  terminal: ProgressTerminal,
  lang: Language,
  size: number | undefined,
  now: () => number = () => performance.now(),
): ProgressDisplay | undefined {
  if (terminal.isTTY !== true) return undefined;
  const started = now();
  let shown = started + delayMs - intervalMs;
  let isShowing = false;
  return {
    update: (state) => {
      const time = now();
      if (time - shown < intervalMs) return;
      shown = time;
      isShowing = true;
      const known = size === undefined ? {} : { size };
      const line = progressLine(
        { ...state, ...known, elapsedMs: time - started },
        { lang, width: (terminal.columns ?? 80) - 1 },
      );
      terminal.write(`\r\u001b[2K${line}`);
    },
    clear: () => {
      if (isShowing) terminal.write('\r\u001b[2K');
      isShowing = false;
    },
  };
}
