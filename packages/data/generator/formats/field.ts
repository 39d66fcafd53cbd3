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
 * Simpler patterns for dates: those of the schema check the length of each month and leap years,
 * and their 300 characters would be repeated in sixty fields.
 */
const datePatterns: Readonly<Record<string, string>> = {
  CalendarDate: day,
  PartialDate: `${day}|[0-9]{4}-(0[1-9]|1[0-2])|[0-9]{4}`,
};

/** Converts the JSON Schema of a value to a field of a Table Schema. */
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
 * The pattern of a value, in the common subset of XML Schema (required by Table Schema) and other
 * regular expressions: without anchors, because a pattern applies to the whole value, and with plain
 * groups. Plain text, such as a title, gets no pattern, which would only say that it is one line.
 */
function patternOf(node: SchemaNode, definitions: Definitions): string | undefined {
  const alternatives = alternativesOf(node, definitions);
  if (alternatives === undefined) return undefined;
  const pattern = alternatives.join('|');
  // Many readers add anchors to a pattern without putting its alternatives in a group.
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
