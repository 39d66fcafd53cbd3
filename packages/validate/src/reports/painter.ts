/** Colours for a report; the functions of `picocolors` fit. */
export interface Painter {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours, for pipes and files. */
export const plainPainter: Painter = {
  red: same,
  yellow: same,
  cyan: same,
  green: same,
  bold: same,
  dim: same,
};
