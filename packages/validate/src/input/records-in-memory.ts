import type { Input } from './bytes.js';

/** A parsed JSON document: a list of records, or an object with lists. */
export type Records = readonly object[] | { readonly [key: string]: unknown };

/**
 * The text of records that a program has in memory: they are read like the JSON document that they
 * would be, so that places are those of the objects. Any other input is returned as it is.
 *
 * @throws RangeError for something that is neither an input nor records, or that JSON cannot hold.
 */
export function asInput(given: Input | Records): {
  readonly input: Input;
  readonly isJson: boolean;
} {
  if (isChunked(given)) return { input: given, isJson: false };
  if (typeof given !== 'object' || given === null) {
    throw new RangeError(
      `${String(given)} is not an input: pass text, bytes, chunks of them, or parsed JSON.`,
    );
  }
  try {
    return { input: JSON.stringify(given), isJson: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new RangeError(`The records cannot be written as JSON: ${reason}`);
  }
}

function isChunked(given: Input | Records): given is Input {
  if (isChunk(given)) return true;
  if (typeof given !== 'object' || given === null) return false;
  if (Array.isArray(given)) return given.every(isChunk);
  return Symbol.iterator in given || Symbol.asyncIterator in given;
}

function isChunk(item: unknown): boolean {
  return typeof item === 'string' || item instanceof Uint8Array;
}
