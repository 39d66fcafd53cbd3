/*
 * What a program passes is looked at where it enters, so that a mistake is answered with a sentence
 * and not by something inside.
 */

/**
 * @param what Names the argument, such as `The record`.
 * @throws RangeError for what is not an object.
 */
export function checkObject(value: unknown, what: string): void {
  if (typeof value !== 'object' || value === null) {
    throw new RangeError(`${what} is ${shown(value)}, which is not an object.`);
  }
}

/**
 * @param what Names the argument, such as `The records`.
 * @throws RangeError for what is not a list.
 */
export function checkList(value: unknown, what: string): void {
  if (!Array.isArray(value)) {
    throw new RangeError(`${what} are ${shown(value)}, which is not a list.`);
  }
}

/**
 * @param what Names the argument, such as `The field`.
 * @throws RangeError for what is not text.
 */
export function checkText(value: unknown, what: string): void {
  if (typeof value !== 'string') {
    throw new RangeError(`${what} is ${shown(value)}, which is not text.`);
  }
}

/** A value in a message: a text in quotation marks, of another value only what it is. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
