// Generated from packages/data/records by packages/data/build. Do not edit.

export { type CategorySpan, categories } from './register.js';
