/** The parts of a zod issue that a message needs. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

/** A message about a value that does not satisfy its schema, with what to write. */
export function schemaMessage({ code, message, input, expected, values }: SchemaIssue): string {
  if (input === undefined) return 'The value is missing. Add it.';
  if (typeof input === 'number' && (code === 'invalid_union' || expected === 'string')) {
    return `Must be text, but is the number ${input}. Put it in quotes.`;
  }
  if (values && values.length > 1) {
    return `Must be one of ${values.join(', ')}, but is ${shown(input)}.`;
  }
  if (code === 'invalid_type' && expected !== undefined) {
    const kind = kinds[expected] ?? expected;
    return `Must be ${kind}, but is ${shown(input)}.`;
  }
  const [first = '', ...rest] = message;
  return `${first.toUpperCase()}${rest.join('')}, but is ${shown(input)}.`;
}

/** Plain words for the types of zod. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** A value for a message, shortened if it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
