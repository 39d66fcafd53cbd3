import type { Format } from '../formats/format.js';
import type { SourceRecord } from '../formats/record.js';
import { compileUserSchema, type OwnSchemaCheck } from './user-schema.js';

/**
 * A check of records by a user's own JSON Schema.
 *
 * @throws RangeError where it is none.
 */
export async function checkBySchema(schema: unknown, format: Format): Promise<OwnSchemaCheck> {
  const isText = format === 'csv' || format === 'xlsx';
  const compiled = await compileUserSchema(schema, { isText });
  if (compiled.kind === 'broken') throw new RangeError(compiled.message);
  const isJson = format === 'json' || format === 'ndjson';
  return (record, headers) =>
    compiled.check({ value: ownValue(record, headers, isJson), ...(headers && { headers }) });
}

/** A row is an object by its headers; an empty cell is a value that is missing. */
function ownValue(
  { value, raw, cells }: SourceRecord,
  headers: readonly string[] = [],
  isJson: boolean,
): unknown {
  if (value !== undefined) return value;
  if (isJson) return JSON.parse(raw);
  const entries = headers.flatMap((header, at): [string, string][] => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [[header, cell]];
  });
  // Of two columns with the same name the first counts.
  return Object.fromEntries(entries.toReversed());
}
