// Generated from packages/data/records by packages/data/generator. Do not edit.

export { roadmaps } from './statements.js';
