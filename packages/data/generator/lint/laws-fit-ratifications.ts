import type { Law, Ratification } from '@ilo-kz/schema';
import type { Corpus } from '../corpus.js';
import { type Problem, problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const lawsFitRatifications: Rule = {
  id: 'law-fits-ratification',
  level: 'error',
  scope: 'corpus',
  demand:
    'The law of a ratification is adopted, names the instrument, and is of the kind that the act says; a law that ratifies has its ratification.',
  check: (corpus) => [...ofRatifications(corpus), ...ofLaws(corpus)],
};

function ofRatifications(corpus: Corpus): readonly Problem[] {
  const laws = new Map(corpus.laws.map(({ record }) => [record.id, record]));
  return corpus.ratifications.flatMap(({ record, file }) => {
    const law = laws.get(record.law);
    const message = law && fault(record, law);
    if (!message) return [];
    return [problemAt(file, ['law'], 'law-fits-ratification', message)];
  });
}

function fault(
  { instrument, action }: Ratification,
  { id, instruments, kind, stage }: Law,
): string | undefined {
  if (!instruments?.includes(instrument)) {
    return `is ${id}, but that law names ${instruments?.join(', ') ?? 'no instrument'}: correct one of them`;
  }
  if (kind !== action) {
    return `is ${id}, of kind ${kind}, but the action here is ${action}: correct one of them`;
  }
  return stage === 'adopted'
    ? undefined
    : `is ${id}, which is only ${stage}: a ratification needs a law that is adopted`;
}

function ofLaws(corpus: Corpus): readonly Problem[] {
  const ratified = new Set(
    corpus.ratifications.map(({ record }) => `${record.law} ${record.instrument}`),
  );
  return corpus.laws.flatMap(({ record, file }) => {
    const { id, kind, stage, instruments = [] } = record;
    if (stage !== 'adopted' || (kind !== 'ratification' && kind !== 'accession')) return [];
    return instruments.flatMap((code, index) => {
      if (ratified.has(`${id} ${code}`)) return [];
      const message = `is ${code}, but records/ratifications has none of ${code} by this law: add it, or correct the code`;
      return [problemAt(file, ['instruments', index], 'law-fits-ratification', message)];
    });
  });
}
