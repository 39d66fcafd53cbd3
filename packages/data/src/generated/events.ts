// Generated from packages/data/records by packages/data/generator. Do not edit.

export { events } from './statements.js';
