// Generated from packages/data/records by packages/data/build. Do not edit.

export { programmes } from './statements.js';
