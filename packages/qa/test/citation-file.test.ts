import { join } from 'node:path';
import { validateCFFFile } from 'cffjs';
import { expect, test } from 'vitest';
import { manifestOf, root } from '../src/workspace.js';

test('CITATION.cff holds its schema, and names the version and the licences of the data', () => {
  const cited = validateCFFFile(join(root, 'CITATION.cff'));
  const { version, license } = manifestOf(join(root, 'packages/data'));
  expect(cited.version).toBe(version);
  expect(`(${[cited.license].flat().join(' AND ')})`).toBe(license);
});
