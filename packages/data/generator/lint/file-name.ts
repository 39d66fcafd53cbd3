import { idFieldOf } from '@ilo-kz/schema';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly id: string;
  readonly name: string;
};

export const fileName = defineRecordRule({
  code: 'records.file-name',
  severity: 'error',
  title: 'The name of a file is not the id of its record',
  why: 'A record is found by the name of its file.',
  bad: { 'organizations/ilo-office.yaml': exampleOf.organization },
  good: { 'organizations/ilo.yaml': exampleOf.organization },
  scope: 'record',
  *check({ collection, id, origin: { name } }) {
    if (id !== name) yield { path: [idFieldOf(collection)], facts: { id, name } };
  },
  say: ({ id, name }: Facts) => ({
    message: `The id is "${id}", but the file is named ${name}.yaml.`,
    hint: 'Make them the same.',
  }),
});
