import { evidenceIn } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly field: string;
  readonly source: string;
  readonly language: string;
};

export const titleLanguage = defineRecordRule({
  code: 'records.title-language',
  severity: 'error',
  title: 'A title is cited from a document in another language',
  why: 'A document in one language rarely gives a title in another. Where it does, the citation says how it has it.',
  bad: {
    'laws/Z990000029_.yaml': exampleOf.law,
    'sources/ilo-page.yaml': exampleOf.source.replace('language: en', 'language: fr'),
  },
  good: { 'laws/Z990000029_.yaml': exampleOf.law, 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    for (const record of dataset.allValid()) {
      for (const { evidence, path } of evidenceIn(record.value)) {
        const [, field = ''] = path.map(String);
        const [, wanted] = /^title\.(\w\w)$/.exec(field) ?? [];
        if (wanted === undefined || evidence.grade === 'unverified') continue;
        if (evidence.says !== undefined || evidence.note !== undefined) continue;
        const { source } = evidence;
        const language = dataset.find('sources', source)?.language ?? wanted;
        if (language === wanted || language === 'mul') continue;
        yield { record, path, facts: { field, source, language } };
      }
    }
  },
  say: ({ field, source, language }: Facts) => ({
    message: `"${field}" is cited from "${source}", whose language is ${language}.`,
    hint: 'Add "says": the title as the document has it; or correct the language of the source.',
  }),
});
