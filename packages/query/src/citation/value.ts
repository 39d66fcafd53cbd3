import type { Collected } from './collection.js';
import { lawName, type Naming, stateName } from './subject.js';

/**
 * The published value of a field in words; a history has all its values. Empty for a list of objects,
 * which does not fit into a sentence.
 */
export function valueText(one: Collected, field: string, naming: Naming): string {
  const value = field
    .split('.')
    .reduce<unknown>(
      (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
      one.record,
    );
  if (one.collection === 'indicators' && field === 'value') {
    const { bound, unit } = one.record;
    return [
      ...(bound === 'exact' ? [] : [naming.words.values[bound] ?? bound]),
      String(value),
      unit,
    ].join(' ');
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .map((item) => itemText(item, field, naming))
    .filter((text) => text !== '')
    .join(', ');
}

function itemText(item: unknown, field: string, naming: Naming): string {
  const { words, named } = naming;
  if (item === undefined || item === null) return '';
  if (typeof item === 'object') {
    const { value, from } = item as { readonly value?: string; readonly from?: string };
    if (value === undefined) return '';
    const text = itemText(value, field, naming);
    return from === undefined ? text : words.period(text, from);
  }
  const text = String(item);
  if (field === 'law') {
    const found = named.laws.find(({ id }) => id === text);
    return found === undefined ? text : lawName(found, naming);
  }
  if (field === 'countries') return stateName(text, naming);
  if (instrumentFields.includes(field)) return words.instrument(text);
  // Only codes have words; a text that happens to be one of them is quoted as it is.
  const isCode = typeof item === 'boolean' || text === 'unknown' || codeFields.includes(field);
  return (isCode ? words.values[text] : undefined) ?? text;
}

const codeFields = ['action', 'category', 'inForce', 'kind', 'stage', 'status'];

const instrumentFields = [
  'amendedBy',
  'amends',
  'instruments',
  'revisedBy',
  'revises',
  'supplementedBy',
  'supplements',
];
