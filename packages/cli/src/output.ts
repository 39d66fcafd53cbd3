import pc from 'picocolors';

/** The output of a command: data to `out` and `raw`, everything else to `err`. */
export interface Output {
  /** Writes one or more lines. */
  readonly out: (text: string) => void;
  /** Writes the content of a file, without a line break at the end. */
  readonly raw: (content: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** Colours are on. */
  readonly colors: boolean;
  /** The maximum length of a line. */
  readonly columns: number;
}

/** Colours by meaning; each returns the text unchanged if colours are off. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
}

/** The palette of a terminal, or of a pipe (`colors: false`). */
export function paintFor(colors: boolean): Paint {
  const { bold, dim, green, red, yellow } = pc.createColors(colors);
  return { strong: bold, faint: dim, good: green, bad: red, doubtful: yellow };
}

/** Prints an answer as JSON or as lines. */
export function printAnswer(
  answer: unknown,
  { json }: { readonly json?: boolean | undefined },
  lines: () => readonly string[],
  { out }: Output,
): void {
  if (json) out(JSON.stringify(answer, null, 2));
  else for (const line of lines()) out(line);
}
