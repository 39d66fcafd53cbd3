import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type Expression, literalsIn } from './literals.js';

/**
 * Every regular expression that a user's input can meet: the literals in the sources of the public
 * packages, and the patterns of the JSON Schemas. One that is written twice is listed once.
 */
export function expressionsIn(root: string): readonly Expression[] {
  const sources = globSync('packages/{cli,data,json-schema,query,schema,validate}/src/**/*.ts', {
    cwd: root,
  });
  const schemas = globSync(['packages/json-schema/schema/**/*.json', 'packages/*/*.schema.json'], {
    cwd: root,
  });
  const all = [
    ...sources.toSorted().flatMap((file) => literalsIn(file, readFileSync(root + file, 'utf8'))),
    ...schemas.toSorted().flatMap((file) => patternsIn(file, readFileSync(root + file, 'utf8'))),
  ];
  const byKey = new Map(all.toReversed().map((one) => [keyOf(one), one]));
  return [...byKey.values()].toReversed();
}

/** An expression as it is written. */
export function keyOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

function patternsIn(file: string, text: string): readonly Expression[] {
  const found: Expression[] = [];
  JSON.parse(text, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') {
      found.push({ source: value, flags: 'u', at: file });
    }
    if (key === 'patternProperties' && value !== null && typeof value === 'object') {
      for (const source of Object.keys(value)) found.push({ source, flags: 'u', at: file });
    }
    return value;
  });
  return found;
}
