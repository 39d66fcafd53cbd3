import { PlainText } from '@ilo-kz/schema';
import { documentOf, referenceOf, resolved, type SchemaNode } from './schema-node.js';

/** A field of a Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description?: string;
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: true;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

const plainText = documentOf(PlainText).root.pattern;

type Definitions = Readonly<Record<string, SchemaNode>>;

const day = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';

/**
 * Patterns of dates, said shorter than the schema says them: it knows the length of each month and
 * the leap years, in 300 characters that would stand in sixty fields.
 */
const datePatterns: Readonly<Record<string, string>> = {
  CalendarDate: day,
  PartialDate: `${day}|[0-9]{4}-(0[1-9]|1[0-2])|[0-9]{4}`,
};

/** The field of a Table Schema that says of a column what the record's schema says of the value. */
export function fieldOf(
  name: string,
  node: SchemaNode,
  definitions: Definitions,
  { required, description }: { readonly required: boolean; readonly description: string },
): Field {
  const constraints: Constraints = {
    ...(required ? { required } : {}),
    ...constraintsOf(node, definitions),
  };
  return {
    name,
    type: typeOf(node, definitions),
    ...(description === '' ? {} : { description }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function typeOf(node: SchemaNode, definitions: Definitions): Field['type'] {
  if (referenceOf(node) === 'CalendarDate') return 'date';
  const { type } = resolved(node, definitions);
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

function constraintsOf(node: SchemaNode, definitions: Definitions): Constraints {
  if (referenceOf(node) === 'CalendarDate') return {};
  const { type, minimum, exclusiveMinimum, ...rest } = resolved(node, definitions);
  if (type === 'integer') {
    const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
    return least === undefined || least < 0 ? {} : { minimum: least };
  }
  if (rest.enum) return { enum: rest.enum.map(String) };
  const pattern = patternOf(node, definitions);
  return pattern === undefined ? {} : { pattern };
}

/**
 * The pattern of a value, in what XML Schema (which Table Schema demands) and everybody else's
 * regular expressions have in common: no anchors, since a pattern is for the whole value, and
 * plain groups. Plain text, such as a title, has none: that it is one line is no news.
 */
function patternOf(node: SchemaNode, definitions: Definitions): string | undefined {
  const alternatives = alternativesOf(node, definitions);
  if (alternatives === undefined) return undefined;
  const pattern = alternatives.join('|');
  // Many readers put anchors around a pattern without minding its alternatives.
  return pattern.includes('|') ? `(${pattern})` : pattern;
}

function alternativesOf(node: SchemaNode, definitions: Definitions): readonly string[] | undefined {
  const reference = referenceOf(node);
  const dates = datePatterns[reference ?? ''];
  if (dates !== undefined) return [dates];
  const { anyOf, const: word, enum: words, pattern } = resolved(node, definitions);
  if (anyOf) {
    const all = anyOf.map((one) => alternativesOf(one, definitions));
    return all.some((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
  }
  if (words) return words.map(String);
  if (word !== undefined) return [String(word)];
  if (pattern === undefined || (pattern === plainText && reference === undefined)) return undefined;
  const plain = pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
  return [plain.replaceAll('\\d', '[0-9]')];
}
