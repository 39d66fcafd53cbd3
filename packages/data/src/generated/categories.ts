// Generated from packages/data/records by packages/data/generator. Do not edit.

export { type CategorySpan, categories } from './register.js';
