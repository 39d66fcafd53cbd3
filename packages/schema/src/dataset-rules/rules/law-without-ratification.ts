import { law, ratification } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly law: string;
  readonly instrument: string;
};

export const lawWithoutRatification = defineDatasetRule({
  code: 'dataset.law-without-ratification',
  severity: 'warning',
  title: 'A law ratifies an instrument, but there is no ratification by this law',
  why: 'Once such a law is adopted, the ratification must have a record, at least with the status "ratified-in-law".',
  bad: { ratifications: [ratification()], laws: [law({ instruments: ['C087', 'C098'] })] },
  good: { ratifications: [ratification()], laws: [law({ instruments: ['C087'] })] },
  scope: 'dataset',
  needs: ['ratifications', 'laws'],
  *check(dataset) {
    if (!dataset.isWhole || !dataset.isValid) return;
    const ratified = new Set(
      dataset.valid('ratifications').map(({ value }) => `${value.law} ${value.instrument}`),
    );
    for (const record of dataset.valid('laws')) {
      const { id: law, kind, stage, instruments = [] } = record.value;
      if (stage !== 'adopted' || (kind !== 'ratification' && kind !== 'accession')) continue;
      for (const [index, instrument] of instruments.entries()) {
        if (ratified.has(`${law} ${instrument}`)) continue;
        yield { record, path: ['instruments', index], facts: { law, instrument } };
      }
    }
  },
  say: ({ law, instrument }: Facts) => ({
    message: `The law "${law}" ratifies ${instrument}, but there is no ratification of ${instrument} by this law.`,
    hint: 'Add the ratification, or correct the instruments of the law.',
  }),
});
