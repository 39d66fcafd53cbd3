import pc from 'picocolors';

/** Where a command writes: data to `out` and `raw`, everything else to `err`. */
export interface Output {
  /** Writes a line, or several. */
  readonly out: (text: string) => void;
  /** Writes what a file would hold, as it is. */
  readonly raw: (content: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** Whether colours are wanted. */
  readonly colors: boolean;
  /** Columns that a line may take. */
  readonly columns: number;
}

/** Colours by what they mean; each returns the text unchanged where colours are off. */
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

/** Prints an answer as JSON, or in lines. */
export function printAnswer(
  answer: unknown,
  { json }: { readonly json?: boolean | undefined },
  lines: () => readonly string[],
  { out }: Output,
): void {
  if (json) out(JSON.stringify(answer, null, 2));
  else for (const line of lines()) out(line);
}
