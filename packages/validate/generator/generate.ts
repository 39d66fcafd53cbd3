import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportDifferences, writeOrCheck } from '../../json-schema/generator/generated-files.js';
import { generatedFiles } from './generated.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');
const dataPackage = readFileSync(`${root}packages/data/dist/datapackage.json`, 'utf8');
reportDifferences(writeOrCheck(root, [], generatedFiles(dataPackage), { check }), { check });
