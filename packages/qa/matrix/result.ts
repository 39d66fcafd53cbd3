/** The parts of the matrix, in the order of the document. */
export const parts = ['runtimes', 'types', 'managers', 'bundlers'] as const;
export type Part = (typeof parts)[number];

/** How one combination of our packages and a consumer's tool ended. */
export type Verdict =
  | {
      readonly kind: 'works';
      /** What more is known: a size, what the tool refuses to everybody. */
      readonly note?: string;
    }
  | { readonly kind: 'fails'; readonly why: string }
  | { readonly kind: 'not run'; readonly why: string };

/** One row of the document. */
export interface Row {
  readonly part: Part;
  /** `Node.js`, `TypeScript`. */
  readonly what: string;
  readonly version: string;
  /** A verdict for each column of the part. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The same verdict in every column. */
export function everywhere(columns: readonly string[], verdict: Verdict): Row['verdicts'] {
  return Object.fromEntries(columns.map((column) => [column, verdict]));
}

/** The verdict on what takes long, if it was not asked for. */
export const onlyWithAll: Verdict = { kind: 'not run', why: 'only with --all' };

export const works: Verdict = { kind: 'works' };

export function fails(why: string): Verdict {
  return { kind: 'fails', why };
}

/** Runs a check; an exception is a failure. */
export async function verdictOf(check: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await check();
  } catch (error) {
    return fails(withoutFolders(error instanceof Error ? error.message : String(error)));
  }
}

/** The folders of a run are of no use to a reader, and of this machine. */
function withoutFolders(message: string): string {
  return message.replace(/\/\S*\/(?=[\w.-]+(?:\s|$))/g, '');
}
