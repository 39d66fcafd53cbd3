export { fieldNames as fields } from '../../rules/field-names.js';
