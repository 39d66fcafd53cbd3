import type { Instrument } from '../instrument.js';
import type { Path } from './rule.js';

/** The relations between instruments, each with its inverse. */
export const relations = [
  ['revises', 'revisedBy'],
  ['revisedBy', 'revises'],
  ['amends', 'amendedBy'],
  ['amendedBy', 'amends'],
  ['supplements', 'supplementedBy'],
  ['supplementedBy', 'supplements'],
] as const;

export type Relation = (typeof relations)[number][0];

/** The instruments that an instrument names in the field of a relation, with their paths. */
export function relatedBy(
  instrument: Instrument,
  relation: Relation,
): readonly (readonly [code: string, path: Path])[] {
  const codes = instrument[relation];
  if (typeof codes === 'string') return [[codes, [relation]]];
  return codes?.map((code, index) => [code, [relation, index]] as const) ?? [];
}
