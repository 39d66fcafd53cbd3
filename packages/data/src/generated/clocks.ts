// Generated from packages/data/records by packages/data/generator. Do not edit.

export { type Clocks, clocks, completeTo } from './register.js';
