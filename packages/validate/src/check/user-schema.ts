import type { AnySchema, ErrorObject, ValidateFunction } from 'ajv';
import type { Format } from '../formats/format.js';
import type { SourceRecord } from '../formats/record.js';
import { type Limits, limitOf } from '../input/limits.js';
import { type Fault, faultBy } from '../rules/fault.js';
import { additionalToSchema, requiredBySchema, valueAgainstSchema } from '../rules/user-schema.js';
import { isLargerThan } from './size-of-schema.js';

/** What a user's own schema finds in a record with these names of its cells. */
export type UserSchemaCheck = (
  record: SourceRecord,
  headers: readonly string[] | undefined,
) => readonly Fault[];

/** A user's own JSON Schema, ready to check records. */
type UserSchema = (record: UserRecord) => readonly Fault[];

/** A record as a user's schema sees it. */
interface UserRecord {
  readonly value: unknown;
  /** Names of the cells; absent where a record has a value and no cells. */
  readonly headers?: readonly string[];
}

export type CompiledSchema =
  | { readonly kind: 'compiled'; readonly check: UserSchema }
  | {
      readonly kind: 'broken';
      readonly message: string;
      /** JSON Pointer into the schema, where it is known. */
      readonly pointer?: string;
      /** A `$ref` that leads nowhere. */
      readonly ref?: string;
    };

/**
 * A check of records by a user's own JSON Schema.
 *
 * @throws RangeError where the schema cannot be used.
 */
export async function createUserSchemaCheck(
  schema: unknown,
  format: Format,
  limits?: Limits,
): Promise<UserSchemaCheck> {
  const isText = format === 'csv' || format === 'xlsx' || format === 'html';
  const compiled = await compileUserSchema(schema, { isText, ...(limits && { limits }) });
  if (compiled.kind === 'broken') throw new RangeError(compiled.message);
  const isJson = format === 'json' || format === 'ndjson';
  return (record, headers) =>
    compiled.check({ value: schemaValue(record, headers, isJson), ...(headers && { headers }) });
}

/**
 * Compiles a JSON Schema of draft-07 or 2020-12. Nothing is fetched: a `$ref` must lead to a place in
 * the schema itself.
 *
 * @param isText All values are text, as in CSV: `"1999"` then also counts as a number.
 */
export async function compileUserSchema(
  schema: unknown,
  { isText, limits }: { readonly isText: boolean; readonly limits?: Limits },
): Promise<CompiledSchema> {
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
    return { kind: 'broken', message: 'A JSON Schema is an object.' };
  }
  if (isTooDeep(schema)) {
    return { kind: 'broken', message: `The schema is nested more than ${deepest} levels deep.` };
  }
  const tooLarge = tooLargeSchema(schema, limits);
  if (tooLarge) return tooLarge;
  const draft = draftOf(schema);
  if (draft === undefined) {
    const stated = cut(
      JSON.stringify((schema as { readonly $schema?: unknown }).$schema) ?? 'missing',
    );
    return {
      kind: 'broken',
      message: `$schema is ${stated}; supported are draft-07 and 2020-12.`,
      pointer: '/$schema',
    };
  }
  const [{ Ajv }, { Ajv2020 }, formats] = await Promise.all([
    import('ajv'),
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const options = {
    ...{ allErrors: true, verbose: true, strict: false, logger: false as const },
    coerceTypes: isText,
    // Every object inherits `constructor`, which a record does not have.
    ownProperties: true,
  };
  const ajv = draft === 7 ? new Ajv(options) : new Ajv2020(options);
  // The package is CommonJS: what it exports is one level deeper.
  const add = (formats.default as unknown as { readonly default?: unknown }).default;
  ((add ?? formats.default) as (to: typeof ajv) => void)(ajv);
  if (ajv.validateSchema(schema as AnySchema) !== true) {
    const [error] = ajv.errors ?? [];
    const what = error === undefined ? 'is not a JSON Schema' : problemOf(error);
    const pointer = error?.instancePath ?? '';
    const at = pointer === '' ? 'The schema' : pointer;
    return { kind: 'broken', message: `${cut(at)} ${what}.`, pointer };
  }
  let validate: ValidateFunction;
  try {
    validate = ajv.compile(schema as AnySchema);
  } catch (error) {
    return brokenBy(error);
  }
  return { kind: 'compiled', check: (record) => faultsOf(validate, record) };
}

/** The refusal of a schema that has too many values; undefined: it has not. */
export function tooLargeSchema(
  schema: unknown,
  limits: Limits | undefined,
): { readonly kind: 'broken'; readonly message: string } | undefined {
  const most = limitOf('schema-values', limits);
  if (!isLargerThan(schema, most)) return undefined;
  return {
    kind: 'broken',
    message: `The schema has more than ${most.toLocaleString('en')} values, each counted at every place where it is used. Write long lists of constants as one enum, or raise the limit schema-values (--limit schema-values=NUMBER).`,
  };
}

/** Levels of a schema. Ajv calls itself for each, and the stack ends after some thousands. */
const deepest = 500;

function isTooDeep(schema: unknown): boolean {
  // Sets: aliases of YAML may put the same object in many places.
  let level: ReadonlySet<unknown> = new Set([schema]);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > deepest) return true;
    level = new Set(
      [...level].flatMap((value) =>
        typeof value === 'object' && value !== null ? Object.values(value) : [],
      ),
    );
  }
  return false;
}

/** A row is an object by its headers; an empty cell is a value that is missing. */
function schemaValue(
  { value, raw, cells }: SourceRecord,
  headers: readonly string[] = [],
  isJson: boolean,
): unknown {
  if (value !== undefined) return value;
  if (isJson) return JSON.parse(raw);
  const entries = headers.flatMap((header, at): [string, string][] => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [[header, cell]];
  });
  // Of two columns with the same name the first counts.
  return Object.fromEntries(entries.toReversed());
}

/** undefined: a draft that is not understood. Where none is stated it is the latest. */
function draftOf(schema: unknown): 7 | 2020 | undefined {
  const stated = (schema as { readonly $schema?: unknown }).$schema;
  if (stated === undefined) return 2020;
  if (typeof stated !== 'string') return undefined;
  if (/draft-07\b/.test(stated)) return 7;
  return /2020-12/.test(stated) ? 2020 : undefined;
}

const withoutEnd = {
  kind: 'broken',
  message:
    'The schema refers to itself without end. Remove the $ref that leads back to the schema.',
} as const satisfies CompiledSchema;

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

function problemOf({ message = 'is wrong', params }: ErrorObject): string {
  const { allowedValues } = params as { readonly allowedValues?: readonly unknown[] };
  return allowedValues ? `${message}: ${cut(allowedValues.join(', '))}` : message;
}

function brokenBy(error: unknown): CompiledSchema {
  const { missingRef } = error as { readonly missingRef?: string };
  if (isStackOverflow(error)) return withoutEnd;
  const message = cut(error instanceof Error ? error.message : String(error), 300);
  if (missingRef === undefined) return { kind: 'broken', message: `${message}.` };
  return {
    kind: 'broken',
    message: `$ref ${cut(JSON.stringify(missingRef))} does not lead to a schema. Define it in the schema itself, under $defs: nothing is downloaded.`,
    ref: missingRef,
  };
}

function faultsOf(validate: ValidateFunction, { value, headers }: UserRecord): readonly Fault[] {
  if (isValid(validate, value)) return [];
  return withoutBranches(validate.errors ?? []).map((error) => faultFor(error, headers));
}

/** @throws RangeError where the schema does not end for this value. */
function isValid(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value) as boolean;
  } catch (error) {
    if (isStackOverflow(error)) throw new RangeError(withoutEnd.message, { cause: error });
    throw error;
  }
}

const compound: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'if', 'not', 'contains']);

/** What failed in the branches of an `anyOf` or the like says little: only that none fits is reported. */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const groups = errors.flatMap((error, at) =>
    compound.has(error.keyword) ? [{ error, at }] : [],
  );
  return errors.filter((error, at) =>
    groups.every(({ error: group, at: end }) => {
      if (at >= end || !error.instancePath.startsWith(group.instancePath)) return true;
      const parent = group.schemaPath.slice(0, group.schemaPath.lastIndexOf('/') + 1);
      const isBeside = error.schemaPath.startsWith(parent);
      return isBeside && !error.schemaPath.startsWith(`${group.schemaPath}/`);
    }),
  );
}

function faultFor(error: ErrorObject, headers: readonly string[] | undefined): Fault {
  const { keyword, instancePath, schemaPath, schema, params } = error;
  const named = params as { readonly missingProperty?: string } & Record<string, unknown>;
  const surplus = named.additionalProperty ?? named.unevaluatedProperty ?? named.propertyName;
  const path = instancePath.split('/').slice(1).map(unescaped);
  if (named.missingProperty !== undefined) {
    const name = named.missingProperty;
    return faultBy(requiredBySchema, {
      kind: 'schema-missing',
      name,
      inside: instancePath,
      schemaPath,
      // An empty cell is there, and says where the value should be.
      ...placeOf([...path, name], path, headers),
    });
  }
  if (typeof surplus === 'string') {
    return faultBy(additionalToSchema, {
      kind: 'schema-additional',
      name: surplus,
      schemaPath,
      ...placeOf([...path, surplus], [...path, surplus], headers),
      ...(!headers && { meansKey: true }),
    });
  }
  // Each entry of a list takes a character or more, and no more of them are quoted.
  const quoted: unknown = Array.isArray(schema) ? schema.slice(0, longestAsked) : schema;
  const asked = JSON.stringify(quoted) ?? '';
  return faultBy(valueAgainstSchema, {
    kind: 'schema-value',
    keyword,
    asked: cut(asked),
    schemaPath,
    ...placeOf(path, path, headers),
  });
}

/** A cell by the first part of a path that has one; without cells a path into the record's value. */
function placeOf(
  path: readonly string[],
  inValue: readonly string[],
  headers: readonly string[] | undefined,
): Pick<Fault, 'cell' | 'at'> {
  if (!headers) return { at: inValue };
  for (let length = path.length; length > 0; length--) {
    const cell = headers.indexOf(path.slice(0, length).join('.'));
    if (cell >= 0) return { cell };
  }
  return {};
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Characters of a part of a schema in a message. */
const longestAsked = 80;

function cut(text: string, longest = longestAsked): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
