import { type Language, progressLine } from '@ilo-kz/validate';

/** A terminal on which one line is written again and again. */
export interface ProgressTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** How far a run is. */
interface ProgressState {
  readonly path: string;
  readonly bytes: number;
  readonly findings: number;
}

/** A line that shows how far a run is. */
export interface ProgressDisplay {
  readonly update: (state: ProgressState) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

/** A short run shows nothing. */
const quietMs = 500;
const intervalMs = 100;

/** undefined where nobody looks: in a pipe, in a log. */
export function progressOn(
  terminal: ProgressTerminal,
  lang: Language,
  size: number | undefined,
  now: () => number = () => performance.now(),
): ProgressDisplay | undefined {
  if (terminal.isTTY !== true) return undefined;
  const started = now();
  let shown = started + quietMs - intervalMs;
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
