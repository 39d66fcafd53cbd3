import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The test files of all packages that generate values with fast-check. */
export function propertyTests(root: string): readonly string[] {
  const files = globSync('packages/*/test/**/*.test.ts', { cwd: root });
  return files
    .filter((file) => /from 'fast-check'/.test(readFileSync(`${root}${file}`, 'utf8')))
    .toSorted();
}
