export { type CategorySpan, categories } from './generated/categories.js';
export { type Clocks, clocks } from './generated/clocks.js';
export { instruments } from './generated/instruments.js';
export { laws } from './generated/laws.js';
export { type Meta, meta } from './generated/meta.js';
export { ratifications } from './generated/ratifications.js';
export { sources } from './generated/sources.js';
export type * from './generated/types.js';
