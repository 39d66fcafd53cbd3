import type { FieldPath, RecordFile } from '../record-file.js';
import { remembered } from '../remembered.js';

/** A text of a record, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of a record but what a source says, which is quoted as it stands there. */
export const textsOf = remembered((file: RecordFile): readonly PlacedText[] =>
  textsWithin(file.value, []),
);

function textsWithin(value: unknown, path: FieldPath): readonly PlacedText[] {
  if (path.at(-1) === 'says') return [];
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([key, inner]) => textsWithin(inner, [...path, key]));
}
