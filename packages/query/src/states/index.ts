export { type StateGroup, stateGroups, statesOf } from './groups.js';
export { questionsOf, type StateQuestions } from './questions-of.js';
export { readState, statesNamed } from './read-state.js';
