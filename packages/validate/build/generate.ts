import { fileURLToPath } from 'node:url';
import {
  type GeneratedFiles,
  reportDifferences,
  writeOrCheck,
} from '../../json-schema/build/generated-files.js';
import { findingsDocument } from './findings-document.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');
const files: GeneratedFiles = new Map([['docs/findings.md', findingsDocument()]]);
reportDifferences(writeOrCheck(root, [], files, { check }), { check });
