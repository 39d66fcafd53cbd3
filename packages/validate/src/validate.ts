// Not from the index: esbuild, where it bundles everything into one file, leaves out a module without
// side effects that is imported through an index and also by code that is loaded on demand.
import { countries } from '@ilo-kz/data/countries';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { meta } from '@ilo-kz/data/meta';
import { ratifications } from '@ilo-kz/data/ratifications';
import { sources } from '@ilo-kz/data/sources';
import { createCountryReader } from './cells/countries.js';
import { loadLexicon } from './cells/lexicon.js';
import { createCauses } from './check/causes.js';
import { createCollector, defaultMaxPerCode } from './check/collector.js';
import { fingerprint } from './check/fingerprint.js';
import type { Hooks } from './check/hooks.js';
import type { PendingFinding } from './check/place-finding.js';
import { createTableCheck } from './check/table-check.js';
import type { UserSchemaCheck } from './check/user-schema.js';
import { checkOptions, checkRules } from './checked-options.js';
import type {
  CodelistReport,
  Finding,
  Format,
  Outcome,
  Report,
  Shape,
  Totals,
  Unreadable,
} from './finding.js';
import { type OpenedRecords, openRecords } from './formats/open-records.js';
import { positionAt } from './formats/position.js';
import type { FileLike } from './input/file-like.js';
import { asInput, type Records } from './input/records-in-memory.js';
import type { NotText } from './input/sniff.js';
import { describeFault } from './locales/describe-fault.js';
import { loadSentences, type Sentences } from './locales/sentences.js';
import type { Input, ValidateOptions } from './options.js';
import type { ReferenceData } from './reference/reference-data.js';
import { indexReference } from './reference/reference-index.js';
import { visible } from './reports/escape.js';
import { faultInText, faultOf } from './rules/fault.js';
import { severities } from './severity.js';
import { nameOfKeys } from './table/column-contents.js';
import { evidenceOfTable } from './table/evidence-of-table.js';
import { instrumentInOption } from './table/stated-outside.js';
import { unfitOptions } from './table/unfit-options.js';
import { schemaHashes, version } from './version.js';

/** What `validate` reads. */
export type AnyInput = Input | Records | FileLike | ArrayBuffer;

/** A running validation. Nothing is read before the first finding or the report is requested. */
export interface Validation {
  /** The findings in the order of the file, while it is read. Can be iterated once. */
  readonly findings: AsyncIterable<Finding>;
  /** Reads the rest and resolves to the report, or to the reason why the input is not a table. */
  readonly report: () => Promise<Outcome>;
}

/**
 * Checks a table of ILO ratifications: its structure, the spelling and the meaning of each value, values
 * together, and differences from our records.
 *
 * Faults of the input are findings, never exceptions. If the input cannot be read as a table, the
 * outcome is of kind `unreadable`. Only an error of the input stream itself rejects.
 *
 * @param input Text or bytes, whole or in chunks; a `File` of a form; or records that a program has in
 * memory: a list of objects, or parsed JSON.
 * @param options See {@link ValidateOptions}.
 * @throws RangeError for anything else, or an option, language, format, rule or severity that does not
 * exist.
 * @example
 * const { findings, report } = validate('instrument,registered\nC087,1999\n');
 * for await (const { line, code, suggestion } of findings) console.log(line, code, suggestion);
 * const outcome = await report();
 * if (outcome.kind === 'report') console.log(outcome.totals.bySeverity.error);
 */
export function validate(input: AnyInput, options: ValidateOptions = {}): Validation {
  return validateAny(input, options, {});
}

/** `validate` with hooks. */
export function validateAny(input: AnyInput, options: ValidateOptions, hooks: Hooks): Validation {
  checkOptions(options);
  const { input: read, isJson, name } = asInput(input);
  const path = options.path ?? (isJson ? 'input.json' : name);
  return validateWith(
    read,
    { ...options, ...(path === undefined ? {} : { path }), ...(isJson ? { format: 'json' } : {}) },
    hooks,
  );
}

/** `validate` with hooks, of an input that was looked at. */
export function validateWith(input: Input, options: ValidateOptions, hooks: Hooks): Validation {
  const run = runValidation(input, options, hooks);
  let outcome: Outcome | undefined;
  let batch: Iterator<() => Finding> = [].values();
  const advance = async (): Promise<boolean> => {
    const step = await run.next();
    if (step.done) outcome ??= step.value;
    else batch = step.value.values();
    return !step.done;
  };
  const next = async (): Promise<IteratorResult<Finding, undefined>> => {
    do {
      const found = batch.next();
      if (!found.done) return { done: false, value: found.value() };
    } while (await advance());
    return { done: true, value: undefined };
  };
  return {
    // No `return`: after a loop is left early, `report` reads the rest.
    findings: { [Symbol.asyncIterator]: () => ({ next }) },
    report: async () => {
      while (await advance());
      if (outcome === undefined) throw new Error('The input failed before it was read to its end.');
      return outcome;
    },
  };
}

/** The records of `@ilo-kz/data`, which are the default of `reference`. */
export const bundledReference: ReferenceData = {
  instruments,
  laws,
  country: 'KAZ',
  ratifications,
  sources,
  countries,
  meta,
};

/** Findings in batches; each is only computed when it is requested. */
async function* runValidation(
  input: Input,
  options: ValidateOptions,
  hooks: Hooks,
): AsyncGenerator<readonly (() => Finding)[], Outcome> {
  const started = performance.now();
  const path = options.path ?? 'input.csv';
  const reference = options.reference ?? bundledReference;
  const states = reference.countries ?? countries;
  const { compare = true, signal, progress } = options;
  const country = reference.country ?? options.country ?? 'KAZ';
  const { counts } = hooks;
  const [words] = await Promise.all([
    loadSentences(options.lang ?? 'en'),
    loadLexicon(),
    checkRules(options.rules),
  ]);
  const unfit = unfitOptions(options);
  if (unfit) return unreadable(path, words.unreadable.unfitOptions(unfit));
  const indexed = indexReference(reference);
  const countryReader = createCountryReader(states);
  const opened = await openRecords(input, options, {
    nameOfKeys: (keys) => nameOfKeys(keys, countryReader),
    evidenceOf: (records) =>
      evidenceOfTable(records, { reference: indexed, countries: countryReader, map: options.map }),
    findCollection: async (value) =>
      (await import('./dataset/record-schemas.js')).collectionOf(value),
    onText: hooks.rewrite?.text,
  });
  if (signal?.aborted && isKnownAtEnd(opened)) return unreadable(path, words.unreadable.stopped);
  if (opened.kind === 'not-text') {
    return unreadable(
      path,
      opened.reason === 'beyond-limit'
        ? words.unreadable.beyondLimit(opened.limit)
        : words.unreadable.notText(opened.reason),
    );
  }
  const refusal = hooks.rewrite?.opened(opened);
  if (refusal !== undefined) return unreadable(path, refusal);
  const checkOptions = {
    path,
    sheet: opened.file.sheet,
    locator: opened.locator,
    words,
    reference: indexed,
    countries: countryReader,
    compare,
    country,
    rowCountry: options.country,
    // If the reference names no State, the State of its rows is unknown.
    isCountryKnown: !compare || reference.country === undefined,
    instrument: options.instrument && instrumentInOption(options.instrument),
    map: options.map,
    header: options.header,
    keyed: !isOfCells(opened.file.format),
    asOf: options.asOf,
    rules: options.rules ?? {},
    before: opened.notices.map(faultOf),
    isGuessed: opened.notices.some(({ kind }) => kind === 'guessed-delimiter'),
    rewrite: hooks.rewrite,
  };
  const userSchema = await ownSchema(options, opened.file.format);
  const { dataset } = opened;
  const check = dataset
    ? (await datasetChecks()).createDatasetCheck({ ...checkOptions, userSchema }, dataset)
    : createTableCheck({ ...checkOptions, userSchema });
  const causes = createCauses({ words, isByColumn: () => check.shape() !== 'matrix' });
  const maxPerCode = options.maxPerCode ?? defaultMaxPerCode;
  const collector = createCollector(maxPerCode, check.place, causes);
  const counted = (found: readonly PendingFinding[]): readonly (() => Finding)[] =>
    (counts ? found.filter((pending) => counts(check.place(pending))) : found).map((pending) => {
      const kept = collector.add(pending);
      return () => kept ?? collector.place(pending);
    });
  for await (const events of opened.batches) {
    yield counted(check.take(events));
    progress?.({
      path,
      bytes: opened.bytes(),
      records: check.records(),
      findings: collector.count(),
    });
  }
  // The input may have ended because of the signal.
  const isPartial = signal?.aborted === true;
  yield counted(check.end(isPartial));
  const misfit = check.unfit?.();
  if (misfit) return unreadable(path, words.unreadable.unfitOptions(misfit));
  if (check.empty()) {
    return unreadable(path, isPartial ? words.unreadable.stopped : whyEmpty(opened, words));
  }
  const totals = collector.totals();
  const findings = collector.kept();
  const sha256 = isPartial ? undefined : options.digest?.hex();
  return {
    kind: 'report',
    tool: '@ilo-kz/validate',
    version,
    language: words.language,
    schema: schemaOf(check.shape()),
    codelists: [
      codelist('instruments', reference.instruments, reference.meta),
      codelist('countries', states, reference.countries ? reference.meta : meta),
    ],
    ...(reference.meta && { asOf: reference.meta.asOf }),
    ...(compare && { comparison: { country, ratifications: reference.ratifications.length } }),
    files: [
      {
        path,
        ...opened.file,
        shape: check.shape(),
        records: check.records(),
        rows: check.rows(),
        bytes: opened.bytes(),
        ...(sha256 !== undefined && { sha256 }),
        columns: check.columns(),
      },
    ],
    totals,
    shown: findings.length,
    truncated: findings.length < totals.findings,
    findings,
    causes: causes.report(check.shape() === 'matrix' ? undefined : check.records()),
    durationMs: Math.round(performance.now() - started),
    ...(isPartial && { partial: true }),
    exit: exitCode(totals, options.failOn ?? 'error'),
  };
}

/** Nothing can be said of such a file before it was read to its end. */
function isKnownAtEnd(opened: OpenedRecords | NotText): boolean {
  return opened.kind === 'not-text' || /^(?:yaml|xlsx)$/.test(opened.file.format);
}

/** The schemas of whole records, and zod with them, are only loaded for such records. */
function datasetChecks(): Promise<typeof import('./check/dataset-check.js')> {
  return import('./check/dataset-check.js');
}

/** The compiler of schemas is only loaded if there is one. */
async function ownSchema(
  { schema, limits }: ValidateOptions,
  format: Format,
): Promise<UserSchemaCheck | undefined> {
  if (schema === undefined) return undefined;
  const { createUserSchemaCheck } = await import('./check/user-schema.js');
  return createUserSchemaCheck(schema, format, limits);
}

/** Formats in which a table has a header, not keys. */
function isOfCells(format: Format): boolean {
  return format === 'csv' || format === 'xlsx' || format === 'html';
}

function schemaOf(shape: Shape): Report['schema'] {
  const id = shape === 'dataset' ? 'Dataset' : 'RatificationRow';
  return { id, version, hash: schemaHashes[id] };
}

function unreadable(path: string, why: string): Unreadable {
  return { kind: 'unreadable', path, message: `${visible(path)} ${why}`, exit: 2 };
}

/** The reason why nothing could be checked, as the end of a sentence that begins with the file's name. */
function whyEmpty(
  { file, bytes, firstFault }: Pick<OpenedRecords, 'file' | 'bytes' | 'firstFault'>,
  words: Sentences,
): string {
  const { unreadable } = words;
  if (bytes() === 0) return unreadable.empty;
  const first = firstFault();
  if (file.sheet !== undefined) return unreadable.emptySheet(visible(file.sheet));
  if (isOfCells(file.format)) return unreadable.noTable;
  if (!first) return unreadable.noRecords;
  const place = positionAt(first.record, first.at ?? 0);
  return unreadable.brokenRecords({
    ...place,
    message: describeFault(faultInText(first), words).message,
  });
}

function exitCode(
  { bySeverity }: Totals,
  failOn: ValidateOptions['failOn'] & string,
): Report['exit'] {
  if (failOn === 'never') return 0;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return failing.some((severity) => bySeverity[severity] > 0) ? 1 : 0;
}

function codelist(
  id: CodelistReport['id'],
  list: readonly { readonly code: string }[],
  of: ReferenceData['meta'],
): CodelistReport {
  const codes = list.map(({ code }) => code);
  const hash = fingerprint(codes.join(' '));
  return { id, version: of?.version ?? 'unknown', entries: codes.length, hash };
}
