// Generated from packages/data/records by packages/data/build. Do not edit.

export { type Clocks, clocks, completeTo } from './register.js';
