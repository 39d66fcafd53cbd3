import { problemAt } from '../corpus.js';
import type { Rule } from './rule.js';

export const namesResolve: Rule = {
  id: 'names-resolve',
  demand: 'A ratification and its law name each other, and both name an instrument that exists.',
  check: (corpus) => {
    const laws = new Map(corpus.laws.map(({ record }) => [record.id, record]));
    const instruments = new Set(corpus.instruments.map(({ record }) => record.code));
    return [
      ...corpus.ratifications.flatMap(({ record, file }) => {
        const law = laws.get(record.law);
        if (!law) {
          const message = `is "${record.law}", which is no record under records/laws: add it`;
          return [problemAt(file, ['law'], 'names-resolve', message)];
        }
        if (law.instruments.includes(record.instrument)) return [];
        const message = `is ${record.law}, but that law names ${law.instruments.join(', ')}: correct one of them`;
        return [problemAt(file, ['law'], 'names-resolve', message)];
      }),
      ...[...corpus.ratifications, ...corpus.laws].flatMap(({ record, file }) => {
        const named = 'instrument' in record ? [record.instrument] : record.instruments;
        const field = 'instrument' in record ? 'instrument' : 'instruments';
        return named
          .filter((code) => !instruments.has(code))
          .map((code) => {
            const message = `names ${code}, which is no record under records/instruments: add it`;
            return problemAt(file, [field], 'names-resolve', message);
          });
      }),
    ];
  },
};
