import { collections } from '../collections.js';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

export const schemaLine = defineRecordRule({
  code: 'records.schema-line',
  severity: 'error',
  title: 'The first line of a file does not name the JSON Schema of its record',
  why: 'Editors read it there and check the record while you type.',
  bad: { 'organizations/ilo.yaml': exampleOf.organization.replace(/^#.*\n/, '') },
  good: { 'organizations/ilo.yaml': exampleOf.organization },
  scope: 'raw',
  *check({ collection, origin: { head } }) {
    const document = collections[collection].type.toLowerCase();
    const line = `# yaml-language-server: $schema=../../../json-schema/schema/2020-12/${document}.json`;
    // A row of a table has no first line.
    if (head !== undefined && head !== line) yield { path: [], facts: line };
  },
  say: (line: string) => ({
    message: 'The first line of the file does not name the schema of the record.',
    hint: `Begin the file with the line ${line}`,
  }),
});
