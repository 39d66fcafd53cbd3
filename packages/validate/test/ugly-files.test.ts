import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prettyReport } from '../src/index.js';
import { validateFile } from '../src/node/index.js';
import { fileOf } from './check.js';

const folder = fileOf('examples/ugly');
const files = readdirSync(folder).filter((name) => name.includes('.'));

test.each(files)('%s gives its golden report', async (name) => {
  const outcome = await validateFile(`${folder}/${name}`, {
    path: `examples/ugly/${name}`,
    asOf: '2026-11-22',
  });
  const report = prettyReport(outcome, { maxPerCode: 5 }).replaceAll(/\b0\.\d+\.\d+\b/g, 'VERSION');
  await expect(report).toMatchFileSnapshot(`${folder}/expected/${name}.txt`);
});

test('every file of the corpus is explained in its README', () => {
  const readme = readFileSync(fileOf('examples/README.md'), 'utf8');
  for (const name of files) expect(readme).toContain(`\`${name}\``);
});
