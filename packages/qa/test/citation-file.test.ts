import { join } from 'node:path';
import { validateCFFFile } from 'cffjs';
import { expect, test } from 'vitest';
import { manifestOf, root } from '../src/workspace.js';

// That it names the version of the packages is a test of all documents.
test('CITATION.cff holds its schema, and names the licences of the data', () => {
  const cited = validateCFFFile(join(root, 'CITATION.cff'));
  const { license } = manifestOf(join(root, 'packages/data'));
  expect(`(${[cited.license].flat().join(' AND ')})`).toBe(license);
});
