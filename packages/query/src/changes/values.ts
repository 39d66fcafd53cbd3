import type { Evidence } from '@ilo-kz/data';

/** A value that a record holds: a text, a number, a truth value, or a list of them. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly (string | number | boolean | null)[];

/** One value of a record, and the documents behind it. */
export interface EvidencedValue {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by which an item of a list is the same in both versions, wherever it is in the list. */
const keys = ['instrument', 'code', 'id', 'country'];

function keyOf(item: Json, index: number): string {
  const key = keys.map((name) => item[name]).find((value) => typeof value === 'string');
  return typeof key === 'string' ? key : String(index + 1);
}

/**
 * All values of a record by their path, such as `registered`, `title.kk` or
 * `ratifications.C087.registered`, each with its own evidence or that of what it is part of.
 */
export function valuesOf(record: object): ReadonlyMap<string, EvidencedValue> {
  const values = new Map<string, EvidencedValue>();
  collect(record as Json, '', [], values);
  return values;
}

function collect(
  owner: Json,
  before: string,
  inherited: readonly Evidence[],
  values: Map<string, EvidencedValue>,
): void {
  const own = owner.evidence;
  const whole = Array.isArray(own) ? (own as readonly Evidence[]) : inherited;
  const byField = isObject(own) ? own : {};
  for (const [name, value] of Object.entries(owner)) {
    if (name !== 'evidence') collectValue(value, name, whole);
  }

  function collectValue(value: unknown, name: string, among: readonly Evidence[]): void {
    const path = before + name;
    const evidence = (byField[name] ?? among) as readonly Evidence[];
    if (isObject(value)) {
      // The evidence for a title is recorded by language, as `title.kk`.
      for (const [part, inner] of Object.entries(value)) {
        if (isObject(inner) || Array.isArray(inner))
          collect({ [part]: inner }, `${path}.`, evidence, values);
        else collectValue(inner, `${name}.${part}`, evidence);
      }
    } else if (Array.isArray(value) && value.some(isObject)) {
      value.forEach((item: unknown, index) => {
        if (isObject(item)) collect(item, `${path}.${keyOf(item, index)}.`, evidence, values);
        else values.set(`${path}.${index + 1}`, { value: item as Value, evidence });
      });
    } else if (value !== undefined) values.set(path, { value: value as Value, evidence });
  }
}
