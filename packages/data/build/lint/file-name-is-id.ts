import { type CollectionName, collections } from '../collections.js';
import { problemAt } from '../corpus.js';
import type { Rule } from './rule.js';

export const fileNameIsId: Rule = {
  id: 'file-name-is-id',
  demand: 'A record stands in a file that is named after its id.',
  check: (corpus) =>
    (Object.keys(collections) as CollectionName[]).flatMap((name) => {
      const idField = collections[name].id;
      return corpus[name].flatMap(({ record, file }) => {
        const id = String((record as unknown as Record<string, unknown>)[idField]);
        if (id === file.name) return [];
        const message = `is "${id}", but the file is named ${file.name}.yaml: make them the same`;
        return [problemAt(file, [idField], 'file-name-is-id', message)];
      });
    }),
};
