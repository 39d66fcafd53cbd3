/** The unit of a measure. `x`: a ratio to something measured in the same run. */
export type Unit = 'B' | 'ms' | 'x' | 'MB';

/** Somebody else's figure for the same thing. */
interface Peer {
  /** Name of the npm package, or of what was compared. */
  readonly name: string;
  /** The figure as it was once read; the bench measures anew where it can. */
  readonly recorded: readonly number[];
}

/** A promise about size or time. */
export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly unit: Unit;
  /** A size is the same on every machine and fails a test; a time is printed by the bench. */
  readonly kind: 'size' | 'time';
  readonly peers: readonly Peer[];
}

/** One kilobyte, as the budgets count it. */
const kB = 1000;

/** What the project promises to stay below. */
export const budgets = {
  importOne: {
    what: "import '@ilo-kz/data/ratifications', over an empty module",
    limit: 2,
    unit: 'ms',
    kind: 'time',
    peers: [
      { name: 'countries-list', recorded: [2] },
      { name: '@vvo/tzdb', recorded: [4.4] },
      { name: 'iso-3166', recorded: [13] },
    ],
  },
  importAll: {
    what: "import '@ilo-kz/data', over an empty module",
    limit: 15,
    unit: 'ms',
    kind: 'time',
    peers: [
      { name: 'web-features', recorded: [53] },
      { name: '@mdn/browser-compat-data', recorded: [188] },
    ],
  },
  bundleQuestion: {
    what: 'bundle of one question, isInForce(), min + gzip',
    limit: 6 * kB,
    unit: 'B',
    kind: 'size',
    peers: [{ name: 'countries-list', recorded: [10.9 * kB] }],
  },
  bundleCodes: {
    what: 'bundle of one code list, min + gzip',
    limit: 1 * kB,
    unit: 'B',
    kind: 'size',
    peers: [{ name: 'iso-3166', recorded: [2.2 * kB] }],
  },
  bundleValidation: {
    what: 'first load of validate() in a page, without the records, min + gzip',
    limit: 100 * kB,
    unit: 'B',
    kind: 'size',
    peers: [],
  },
  declarations: {
    what: 'all .d.ts of @ilo-kz/data',
    limit: 30 * kB,
    unit: 'B',
    kind: 'size',
    peers: [{ name: 'as const bulk', recorded: [270 * kB, 560 * kB] }],
  },
  typeCheck: {
    what: 'type check of a consumer, over an empty file',
    limit: 10,
    unit: 'ms',
    kind: 'time',
    peers: [
      { name: 'as const bulk', recorded: [35, 568] },
      { name: 'countries-list', recorded: [] },
      { name: 'web-features', recorded: [] },
    ],
  },
  unpacked: {
    what: '@ilo-kz/data unpacked',
    limit: 2000 * kB,
    unit: 'B',
    kind: 'size',
    peers: [{ name: 'world-countries', recorded: [20_000 * kB] }],
  },
  validateCsv: {
    what: 'CSV validation, over reading the same file with the same reader',
    limit: 1.75,
    unit: 'x',
    kind: 'time',
    peers: [
      { name: 'papaparse, reading alone', recorded: [1.73] },
      { name: 'csv-parse, reading alone', recorded: [5] },
    ],
  },
  validateNdjson: {
    what: 'NDJSON validation, over a bare JSON.parse line loop',
    limit: 1.5,
    unit: 'x',
    kind: 'time',
    peers: [{ name: 'ajv standalone, line by line', recorded: [1.27] }],
  },
  validateJson: {
    what: 'JSON array validation, over JSON.parse(readFileSync())',
    limit: 1.35,
    unit: 'x',
    kind: 'time',
    peers: [],
  },
  validateMemory: {
    what: 'peak memory of JSON array validation, at any size',
    limit: 130,
    unit: 'MB',
    kind: 'time',
    peers: [{ name: 'ajv-cli', recorded: [270, 2000] }],
  },
  demoCold: {
    what: 'npm run demo, cold, over a bare workspace (about 11 s)',
    limit: 3,
    unit: 'x',
    kind: 'time',
    peers: [],
  },
  testCold: {
    what: 'npm test, cold, over a bare workspace (about 5 s)',
    limit: 3,
    unit: 'x',
    kind: 'time',
    peers: [],
  },
  testWarm: {
    what: 'npm test, warm, over a bare workspace (about 1.5 s)',
    limit: 3,
    unit: 'x',
    kind: 'time',
    peers: [],
  },
} as const satisfies Readonly<Record<string, Budget>>;

/** The name of a budget. */
export type BudgetName = keyof typeof budgets;
