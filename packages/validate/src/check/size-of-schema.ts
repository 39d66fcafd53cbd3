/** Keys whose lists are compared in a loop; the code for other lists grows with each of their members. */
const looped: ReadonlySet<string> = new Set(['enum', 'required', 'examples']);

/** A failure of a list of names repeats all of them: so many names cost as much as one more value for each. */
const namesAtOnce = 50;

/**
 * Whether a user's schema has more values than allowed. Code is generated for each of them, which takes tens
 * of kilobytes, so a value that is used in two places counts twice: YAML aliases, or a program, may put
 * the same object in many places. Ends as soon as there are too many.
 */
export function isLargerThan(schema: unknown, most: number): boolean {
  const open: unknown[] = [schema];
  let count = 0;
  while (open.length > 0) {
    const value = open.pop();
    count += 1;
    if (count > most) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isListOfNames(inner)) open.push(inner);
      else if (!looped.has(key)) count += inner.length + inner.length ** 2 / namesAtOnce;
    }
    // What is still open counts as well, so that it never grows beyond the limit.
    if (count + open.length > most) return true;
  }
  return false;
}

function isListOfNames(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
