export type { Answer } from './answer.js';
export type { Basis } from './basis.js';
export type { Code } from './code.js';
export { type Count, count, type Interval } from './count.js';
export { type Discrepancy, discrepancies } from './discrepancies.js';
export { type EvidencedField, type EvidencedRecord, evidence } from './evidence.js';
export { isInForce, type OnDate } from './in-force.js';
export { instrument, law, ratification, source } from './lookup.js';
export { type Ratified, ratified } from './ratified.js';
