export { fieldNames as fields } from '../../rules/english.js';
