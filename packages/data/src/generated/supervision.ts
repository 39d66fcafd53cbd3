// Generated from packages/data/records by packages/data/build. Do not edit.

export { supervision } from './statements.js';
