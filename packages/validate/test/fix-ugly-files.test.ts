import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf } from './check.js';
import { fixed } from './rewrite.js';

const examples = fileOf('examples/');
const names = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?!.*expected).*\.(?:csv|tsv|txt|ndjson|json|gz)$/.test(name),
);

test.each(names)('%s is corrected in one pass, without new findings', async (name) => {
  const options = { path: name, asOf: '2026-11-22' };
  const { outcome, end, copy } = await fixed(readFileSync(examples + name), options);
  if (outcome.kind !== 'report' || end?.kind !== 'fixed') return;
  const again = await fixed(copy, options);
  expect(again.copy).toBe(copy);
  expect(again.end).toMatchObject({ changes: 0 });
  const before = outcome.totals.byCode;
  const after = again.outcome.kind === 'report' ? again.outcome.totals.byCode : {};
  for (const [code, count] of Object.entries(after)) {
    // The copy of a compressed file is not compressed, whatever its name.
    if (code === 'file.other-format') continue;
    expect(count, code).toBeLessThanOrEqual(before[code] ?? 0);
  }
});
