import type { ColumnReading } from '../finding.js';
import { fieldName } from './field-name.js';
import { visible } from './visible.js';
import type { ReportWords } from './words/words.js';

/** What the cells of a column are taken for, and why where its name is not why; none: left alone. */
export function columnReading(
  { fields, about, by }: ColumnReading,
  words: ReportWords,
): string | undefined {
  if (fields.length === 0) return undefined;
  const what =
    about === undefined
      ? fields.map((field) => fieldName(field, words.language)).join(', ')
      : words.statementsOn(visible(about));
  return by === undefined || by === 'name' ? what : `${what} (${words.readBy[by]})`;
}
