export { validateFile } from './validate-file.js';
