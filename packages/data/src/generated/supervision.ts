// Generated from packages/data/records by packages/data/generator. Do not edit.

export { supervision } from './statements.js';
