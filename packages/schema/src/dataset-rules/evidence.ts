import type { Evidence } from '../evidence.js';
import { fieldName } from './field.js';
import type { Path } from './rule.js';

/** A piece of evidence and its place in a record. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly path: Path;
}

/** All evidence of a record: for its fields, for the periods of its histories, for its parts. */
export function evidenceIn(record: object): readonly PlacedEvidence[] {
  const found: PlacedEvidence[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('grade' in value) {
      found.push({ evidence: value as Evidence, path });
      return;
    }
    const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inner] of steps) visit(inner, [...path, key]);
  };
  visit(record, []);
  return found;
}

/** The field to which a piece of evidence belongs, by its place: `registered`, `category[1]`. */
export function fieldOf(path: Path): string {
  return path[0] === 'evidence' ? String(path[1]) : fieldName(path.slice(0, -2));
}

/** The evidence of a record by field, without that of histories and parts, which is in their items. */
export function evidenceByField(record: object): readonly (readonly [string, Evidence[]])[] {
  const { evidence = {} } = record as {
    readonly evidence?: Readonly<Record<string, Evidence[] | undefined>>;
  };
  return Object.entries(evidence).flatMap(([field, pieces]) =>
    pieces === undefined ? [] : [[field, pieces] as const],
  );
}

/** Whether a piece of evidence contradicts the value. */
export function disagrees(evidence: Evidence): boolean {
  return evidence.grade !== 'unverified' && evidence.agrees === false;
}
