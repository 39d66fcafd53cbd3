// Generated from packages/data/records by packages/data/generator. Do not edit.

export { organizations } from './statements.js';
