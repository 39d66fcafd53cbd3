/** The unit of a measure. `x`: a ratio to something measured in the same run. */
export type Unit = 'B' | 'ms' | 'µs' | 'x' | 'MB';

/** A promise about size or time: a measure that is at most the limit. */
export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly unit: Unit;
}

/** One kilobyte, as the budgets count it. */
const kB = 1000;

/**
 * What the project promises to stay below. A size is the same on every machine and fails a test of
 * `consumer/`; all else is only printed, by the bench.
 */
export const budgets = {
  version: { what: 'ilo-kz --version, over an empty Node', limit: 1.4, unit: 'x' },
  status: { what: 'ilo-kz status C087, over an empty Node', limit: 2, unit: 'x' },
  cleanRows: { what: 'ilo-kz validate, 24 clean rows, over an empty Node', limit: 4, unit: 'x' },
  ministry: { what: 'ilo-kz validate, ministry-2015.csv, over an empty Node', limit: 8, unit: 'x' },
  importQuery: { what: "import '@ilo-kz/query', over empty", limit: 40, unit: 'ms' },
  importValidate: { what: "import '@ilo-kz/validate', over empty", limit: 200, unit: 'ms' },
  importOne: { what: "import '@ilo-kz/data/ratifications', over empty", limit: 2, unit: 'ms' },
  importAll: { what: "import '@ilo-kz/data', over empty", limit: 15, unit: 'ms' },
  bundleQuestion: { what: 'bundle of one question, min + gzip', limit: 6 * kB, unit: 'B' },
  bundleCodes: { what: 'bundle of one code list, min + gzip', limit: 1 * kB, unit: 'B' },
  bundleValidation: {
    what: 'first load of validate() in a page, without the records, min + gzip',
    limit: 100 * kB,
    unit: 'B',
  },
  declarations: { what: 'declarations of @ilo-kz/data', limit: 36 * kB, unit: 'B' },
  typeCheck: { what: 'type check of a consumer, over an empty file', limit: 10, unit: 'ms' },
  unpacked: { what: '@ilo-kz/data unpacked', limit: 3000 * kB, unit: 'B' },
  packed: { what: '@ilo-kz/data packed', limit: 400 * kB, unit: 'B' },
  csvWork: { what: 'CSV, 1 % bad: work, over reading alone', limit: 1.75, unit: 'x' },
  csvPeer: { what: 'CSV, 1 % bad: process, over papaparse + zod', limit: 1, unit: 'x' },
  ndjsonPeer: { what: 'NDJSON, 1 % bad: process, over ajv standalone', limit: 1, unit: 'x' },
  jsonPeer: { what: 'JSON, 1 % bad: process, over ajv standalone', limit: 1, unit: 'x' },
  everyRowBad: { what: 'CSV, every row bad: work for a row', limit: 5, unit: 'µs' },
  memory: { what: 'most memory of any table', limit: 130, unit: 'MB' },
  pointQuestion: { what: 'isInForce()', limit: 1, unit: 'µs' },
  references: { what: 'findReferences(), 1 MB of prose without any', limit: 20, unit: 'ms' },
  firstSearch: { what: 'search(), the first, which makes the index', limit: 20, unit: 'ms' },
  pagePainted: { what: 'page, slow processor: largest paint', limit: 1000, unit: 'ms' },
  pageAnswers: { what: 'page, slow processor: answer to a key', limit: 100, unit: 'ms' },
  testCold: { what: 'npm test, clean clone, CPU over a bare workspace', limit: 3, unit: 'x' },
  testWarm: { what: 'npm test, warm, over a bare workspace', limit: 3, unit: 'x' },
  demoCold: { what: 'npm run demo, cold, over a bare workspace', limit: 3, unit: 'x' },
} as const satisfies Readonly<Record<string, Budget>>;
