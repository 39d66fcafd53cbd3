/** As much of an issue of zod as a message needs. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

/** What is wrong with a value by its schema, and what to write; reads on after the name of the field. */
export function schemaMessage({ code, message, input, expected, values }: SchemaIssue): string {
  if (input === undefined) return 'is missing: add it';
  if (typeof input === 'number' && (code === 'invalid_union' || expected === 'string')) {
    return `must be text, but is the number ${input}: put it into quotes`;
  }
  if (values && values.length > 1)
    return `must be one of ${values.join(', ')}, but is ${shown(input)}`;
  if (code === 'invalid_type' && expected !== undefined) {
    const kind = kinds[expected] ?? expected;
    return `must be ${kind}, but is ${shown(input)}`;
  }
  return `${message}, but is ${shown(input)}`;
}

/** What people call the types of zod. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** A value as a message shows it: whole where it is short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
