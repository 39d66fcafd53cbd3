import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as ofJsonSchema from '../../json-schema/generator/generated.js';
import { writeOrCheck } from '../../json-schema/generator/generated-files.js';
import * as ofValidate from '../../validate/generator/generated.js';
import { packagedDescriptor } from '../generator/formats/files.js';
import { published } from '../generator/formats/published.js';
import { generatedFiles } from '../generator/generated.js';
import { built, packageRoot } from './records.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const check = { check: true };

/* A build checks the same. These tests need no build, so that `npm test` needs none either. */

test('the generated files of this package are those of its records', () => {
  expect(writeOrCheck(packageRoot, ['src/generated'], generatedFiles(built), check)).toEqual([]);
});

test('the JSON Schema documents are those of the schemas', async () => {
  const { generatedFiles, generatedFolders } = ofJsonSchema;
  const root = folder('../../json-schema/');
  expect(writeOrCheck(root, generatedFolders, await generatedFiles(), check)).toEqual([]);
});

test('the generated files of @ilo-kz/validate are those of its rules and of the records', () => {
  const manifest = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8'));
  const files = ofValidate.generatedFiles(packagedDescriptor(published, manifest));
  expect(writeOrCheck(folder('../../../'), [], files, check)).toEqual([]);
});
