import { idFieldOf, idOf } from '@ilo-kz/schema';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const fileNameIsId: Rule = {
  id: 'file-name-is-id',
  level: 'error',
  scope: 'record',
  demand: 'A record stands in a file that is named after its id.',
  check: ({ name, record, file }) => {
    const id = idOf(name, record);
    if (id === file.name) return [];
    const message = `is "${id}", but the file is named ${file.name}.yaml: make them the same`;
    return [problemAt(file, [idFieldOf(name)], 'file-name-is-id', message)];
  },
};
