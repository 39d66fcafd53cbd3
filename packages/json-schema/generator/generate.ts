import { fileURLToPath } from 'node:url';
import { generatedFiles, generatedFolders } from './generated.js';
import { reportDifferences, writeOrCheck } from './generated-files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');
reportDifferences(writeOrCheck(root, generatedFolders, await generatedFiles(), { check }), {
  check,
  folder: 'packages/json-schema/',
});
