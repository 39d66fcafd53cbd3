import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bounded } from './bounded.js';
import { builtExpressions } from './built.js';
import { decide, type Verdict } from './decide.js';
import { expressionsIn, keyOf } from './expressions.js';

/*
 * Decides for each regular expression whether a long text can make it slow. That takes minutes, so
 * the verdicts are kept in verdicts.json, and a test asks whether each expression has one.
 *
 *   npm run regexes             decides what has no verdict, and drops what is gone
 *   npm run regexes -- --check  decides nothing; ends with 1 if one has no verdict
 *   npm run regexes -- --again  decides all again; ends with 1 if a verdict changed
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = fileURLToPath(new URL('verdicts.json', import.meta.url));
const { values } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const known = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Verdict>>;
const verdicts: Record<string, Verdict> = {};
const built = await builtExpressions(root);
for (const expression of [...expressionsIn(root), ...built]) {
  const key = keyOf(expression);
  const before = known[key];
  if (values.check && before === undefined) {
    console.log(`${expression.at}: no verdict: ${key}`);
    process.exitCode = 1;
    continue;
  }
  const verdict = values.again || before === undefined ? await decide(expression) : before;
  verdicts[key] = verdict;
  if (verdict !== 'linear' && bounded[key] === undefined) {
    console.log(`${expression.at}: ${verdict}: ${key}`);
    process.exitCode = 1;
  }
  if (before !== undefined && before !== verdict) {
    console.log(`${expression.at}: ${verdict}, not ${before}: ${key}`);
    process.exitCode = 1;
  }
}
const sorted = Object.fromEntries(
  Object.entries(verdicts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
if (!values.check) writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
console.log(`${Object.keys(verdicts).length} expressions have a verdict.`);
