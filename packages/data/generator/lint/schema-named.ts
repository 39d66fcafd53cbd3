import { collections } from '../collections.js';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const schemaNamed: Rule = {
  id: 'schema-named',
  level: 'error',
  scope: 'file',
  demand: 'The first line of a record names its JSON Schema, so that an editor checks it.',
  check: (file) => {
    if (file.head === undefined) return [];
    const document = collections[file.collection].type.toLowerCase();
    const line = `# yaml-language-server: $schema=../../../json-schema/schema/2020-12/${document}.json`;
    if (file.head === line) return [];
    const problem = problemAt(
      file,
      [],
      'schema-named',
      `the file must begin with the line ${line}`,
    );
    return [problem];
  },
};
