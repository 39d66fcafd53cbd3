import type { Input } from './bytes.js';
import { bytesOf, type FileLike, isFileLike } from './file-like.js';

/** A parsed JSON document: a list of records, or an object with lists. */
export type Records = readonly object[] | { readonly [key: string]: unknown };

/** What a program passed, as something to read. */
export interface AsInput {
  readonly input: Input;
  readonly isJson: boolean;
  /** The name of a file that has one. */
  readonly name?: string;
}

/**
 * The text of records that a program has in memory: they are read like the JSON document that they
 * would be, so that places are those of the objects. A file of a form is read as its bytes. Any other
 * input is returned as it is.
 *
 * @throws RangeError for something that is neither an input nor records, or that JSON cannot hold.
 */
export function asInput(given: Input | Records | FileLike | ArrayBuffer): AsInput {
  if (given instanceof ArrayBuffer) return { input: new Uint8Array(given), isJson: false };
  if (isFileLike(given)) {
    const { name } = given;
    const named = typeof name === 'string' && name !== '' ? { name } : {};
    return { input: bytesOf(given), isJson: false, ...named };
  }
  if (isChunked(given)) return { input: given, isJson: false };
  if (typeof given !== 'object' || given === null) throw notAnInput(String(given));
  if (ArrayBuffer.isView(given)) throw notAnInput(named(given));
  // A promise, a response or a map has nothing that JSON would hold.
  if (isOfClass(given) && Object.keys(given).length === 0) throw notAnInput(named(given));
  try {
    return { input: JSON.stringify(given), isJson: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new RangeError(`The records cannot be written as JSON: ${reason}`);
  }
}

function notAnInput(what: string): RangeError {
  const awaited = what === 'a Promise' ? ' Await it first.' : '';
  return new RangeError(
    `${what} is not an input: pass text, bytes, chunks of them, a File, or parsed JSON.${awaited}`,
  );
}

/** Whether an object is not written as `{…}` or `[…]`, nor a module. */
function isOfClass(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null && !Array.isArray(value);
}

function named(value: object): string {
  return `a ${value.constructor?.name || 'value'}`;
}

function isChunked(given: unknown): given is Input {
  if (isChunk(given)) return true;
  if (typeof given !== 'object' || given === null) return false;
  if (Array.isArray(given)) return given.every(isChunk);
  // Numbers, or pairs, are no chunks.
  if (ArrayBuffer.isView(given) || given instanceof Map || given instanceof Set) return false;
  return Symbol.iterator in given || Symbol.asyncIterator in given;
}

function isChunk(item: unknown): boolean {
  return typeof item === 'string' || item instanceof Uint8Array;
}
