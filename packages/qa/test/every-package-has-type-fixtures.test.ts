import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedErrors } from '../src/expectations.js';
import { publicPackages, root } from '../src/workspace.js';

const fixtures = join(root, 'packages/qa/fixtures/types');
const typed = publicPackages().filter(({ manifest }) => '.' in (manifest.exports ?? {}));

describe.each(typed)('$manifest.name', ({ shortName }) => {
  const file = join(fixtures, `${shortName}.ts`);

  test('has a type fixture with code that must not compile', () => {
    expect(existsSync(file), `write ${file}`).toBe(true);
    expect(expectedErrors(readFileSync(file, 'utf8')).length).toBeGreaterThan(3);
  });
});
