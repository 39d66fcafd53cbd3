/**
 * Limits of what is read, so that a small input cannot ask for all memory or time. `docs/limits.md`
 * gives the reason for each.
 */
export const defaultLimits = {
  /** Megabytes of a workbook after decompression. */
  'workbook-megabytes': 128,
  /** Cells of a sheet, filled or not: its last row times its last column. */
  'sheet-cells': 4_000_000,
  /** Characters of a YAML text. */
  'yaml-characters': 16_000_000,
  /** Values that the aliases and merge keys of a YAML text may add. */
  'yaml-aliased-values': 1_000_000,
  /** Characters of a web page. */
  'html-characters': 16_000_000,
  /** Values of a user's own schema, each at every place where it is used. */
  'schema-values': 5000,
  /** Seconds for which the command line lets a user's own schema compute before it ends the check. */
  'schema-seconds': 30,
} as const;

export type LimitName = keyof typeof defaultLimits;

/** A limit of the input itself. */
export type InputLimit = Exclude<LimitName, 'schema-values' | 'schema-seconds'>;

/** Limits that replace the default ones. */
export type Limits = Readonly<Partial<Record<LimitName, number>>>;

export const limitNames = Object.keys(defaultLimits) as readonly LimitName[];

/** The limit that applies. */
export function limitOf(name: LimitName, limits: Limits | undefined): number {
  return limits?.[name] ?? defaultLimits[name];
}

/** An input that is beyond a limit, and is not read. */
export interface BeyondLimit {
  readonly name: InputLimit;
  readonly allowed: number;
}

/** The refusal of an input that is beyond a limit. */
export function beyondLimit(
  name: InputLimit,
  limits: Limits | undefined,
): { readonly kind: 'not-text'; readonly reason: 'beyond-limit'; readonly limit: BeyondLimit } {
  const limit = { name, allowed: limitOf(name, limits) };
  return { kind: 'not-text', reason: 'beyond-limit', limit };
}
