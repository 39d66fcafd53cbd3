import { describe, expect, test } from 'vitest';
import {
  contradicted,
  event,
  instrument,
  law,
  ratification,
  stated,
} from '../../src/dataset-rules/examples.js';
import {
  checkDataset,
  type DatasetExample,
  messageOf,
  recordsOf,
} from '../../src/dataset-rules/index.js';
import type { Country, Evidence, Organization, Supervision } from '../../src/index.js';

/** The findings of a dataset, as `code severity: message`. */
function found(dataset: DatasetExample): readonly string[] {
  const records = recordsOf(dataset);
  expect(records.every(({ isValid }) => isValid)).toBe(true);
  return [...checkDataset(records)].map(
    (finding) =>
      `${finding.rule.code.slice('dataset.'.length)} ${finding.severity}: ${messageOf(finding).message}`,
  );
}

const registeredBy = (...registered: readonly Evidence[]) =>
  ratification({ evidence: { ...ratification().evidence, registered: [...registered] } });

const comment: Supervision = {
  id: 'observation',
  kind: 'ceacr-observation',
  instruments: ['C087'],
  adopted: '2005',
  published: '2004',
  evidence: {
    kind: [stated()],
    instruments: [stated()],
    adopted: [stated()],
    published: [stated()],
  },
  checked: '2026-11-22',
};

const office = (id: string, parent: string): Organization => ({
  id,
  name: { en: `Office ${id}` },
  kind: 'office',
  parent,
  evidence: { name: [stated()] },
  checked: '2026-01-15',
});

const inForceBy = (...inForce: readonly Evidence[]) =>
  ratification({ evidence: { ...ratification().evidence, inForce: [...inForce] } });

const derived = (rule: string, says?: string) =>
  ({
    source: 'ilo-page',
    grade: 'derived',
    rule,
    ...(says !== undefined && { says }),
  }) as Evidence;

const country = (ratifications: Country['ratifications']): Country => ({
  code: 'NOR',
  name: { en: 'Norway', ru: 'Норвегия', kk: 'Норвегия' },
  iloName: 'Norway',
  memberSince: '1919',
  ratifications,
  checked: '2026-01-15',
  evidence: {
    name: [stated()],
    iloName: [stated()],
    memberSince: [stated()],
    ratifications: [stated()],
  },
});

const statusOf = (from: string | undefined, asOf: string) => ({
  value: 'outdated' as const,
  asOf,
  evidence: [stated()],
  ...(from !== undefined && { from }),
});

describe('the message of a rule with several is', () => {
  test.each<readonly [message: string, dataset: DatasetExample]>([
    [
      'event-id warning: The date of the event is unknown, but its id "2024-09-05-meeting" does not begin with "undated-".',
      { events: [event({ date: 'unknown', unknown: { date: 'The page gives no date.' } })] },
    ],
    [
      'event-id warning: The id "2024-09-05-meeting" does not begin with 2024-09, the date of the event.',
      { events: [event({ date: '2024-09' })] },
    ],
    [
      'untidy-text warning: The text has an unpaired quotation mark.',
      { events: [event({ place: 'Oslo «Arena' })] },
    ],
    [
      'untidy-text warning: The text is enclosed in quotation marks.',
      { events: [event({ place: '"Oslo"' })] },
    ],
    [
      'script-of-language warning: The Russian text has no Cyrillic letter.',
      { events: [event({ title: { en: 'Meeting', ru: 'Meeting' } })] },
    ],
    [
      'unexplained-discrepancy error: A document contradicts "category[0]", but the evidence does not give what it says.',
      {
        instruments: [
          instrument({
            category: [
              {
                value: 'fundamental',
                evidence: [stated(), { source: 'newspaper', grade: 'secondary', agrees: false }],
              },
            ],
          }),
        ],
      },
    ],
    [
      'law-mismatch error: The law "law-12-1999" ratifies C098, not C087.',
      {
        ratifications: [ratification(), ratification({ instrument: 'C098' })],
        laws: [law({ instruments: ['C098'] })],
      },
    ],
    [
      'law-mismatch error: The law "law-12-1999" is not adopted; its stage is "planned".',
      { ratifications: [ratification()], laws: [law({ stage: 'planned' })] },
    ],
    [
      'history-order error: The period begins 2020, but was read on a page of 2019 (asOf).',
      { instruments: [instrument({ status: [statusOf('2020', '2019')] })] },
    ],
    [
      'history-order error: The period begins 2017, but the period before it begins 2018.',
      {
        instruments: [
          instrument({
            status: [
              statusOf('2018', '2025'),
              { ...statusOf('2017', 'unknown'), value: 'withdrawn' },
            ],
          }),
        ],
      },
    ],
    [
      'history-order error: The period has the same value "outdated" as the one before it.',
      {
        instruments: [
          instrument({ status: [statusOf(undefined, '2025'), statusOf('2020', '2025')] }),
        ],
      },
    ],
    [
      'date-order error: The denunciation (1999) is before the entry into force (2001-12-13).',
      {
        countries: [
          country([
            {
              instrument: 'C087',
              registered: '2000-12-13',
              inForce: '2001-12-13',
              denounced: '1999',
            },
          ]),
        ],
      },
    ],
    [
      'date-order error: The end (2024-09-04) is before the beginning (2024-09-05).',
      { events: [event({ until: '2024-09-04' })] },
    ],
    [
      'date-order error: The publication of the comment (2004) is before the adoption of the comment (2005).',
      { supervision: [comment] },
    ],
    [
      'date-order error: The registration (2000-12-13) is before the adoption of the instrument (2001-07-09).',
      {
        ratifications: [ratification()],
        instruments: [
          instrument({ adopted: '2001-07-09', inForce: '2003-07-04', title: { en: 'Convention' } }),
        ],
      },
    ],
    [
      'date-order error: The registration (1940-06-01) is before the adoption of the instrument (1948-07-09).',
      {
        ratifications: [ratification({ registered: '1940-06-01' })],
        instruments: [instrument()],
        laws: [law()],
      },
    ],
    [
      'date-order warning: The entry into force (2001-03) is before the date of the law (2001-05-30).',
      {
        ratifications: [ratification({ registered: '2001', inForce: '2001-03' })],
        laws: [law({ date: '2001-05-30' })],
      },
    ],
    [
      'date-order error: The entry into force (1999-12-13) is before the registration (2000-12-13).',
      {
        ratifications: [ratification({ inForce: '1999-12-13' })],
        laws: [law({ date: '1999-12-30' })],
      },
    ],
    [
      'status-dates error: The status is "ratified-in-law", but the ratification was registered (2000-12-13).',
      { ratifications: [ratification({ status: 'ratified-in-law' })] },
    ],
    [
      'status-dates warning: The status is "in-force", but "inForce" is unknown.',
      {
        ratifications: [
          ratification({ inForce: 'unknown', unknown: { inForce: 'The page gives no date.' } }),
        ],
      },
    ],
    [
      'status-dates error: The status is "in-force", but the entry into force (2026-12-13) is after the day on which the record was checked (2026-01-15).',
      { ratifications: [ratification({ registered: '2025-12-13', inForce: '2026-12-13' })] },
    ],
    [
      'overstated-precision warning: The date is 2000-12-13, but the evidence does not say which date its documents give.',
      { ratifications: [registeredBy(stated())] },
    ],
    [
      'derived-date error: The rule "no-denunciation-seen" does not compute a date.',
      { ratifications: [inForceBy(stated('2001-12-13'), derived('no-denunciation-seen'))] },
    ],
    [
      'derived-date error: The rule "registration-plus-12-months" needs a date from which to count.',
      { ratifications: [inForceBy(stated('2001-12-13'), derived('registration-plus-12-months'))] },
    ],
    [
      'derived-date error: The rule "registration-plus-6-months" cannot be applied to the year 2000.',
      {
        ratifications: [
          {
            ...inForceBy(stated('2001-12-13'), derived('registration-plus-6-months', '2000')),
            instrument: 'C185',
          },
        ],
      },
    ],
    [
      'status-said error: The status is "outdated", but the document says "abrogated in 2030".',
      {
        instruments: [
          instrument({
            status: [{ value: 'outdated', asOf: '2025', evidence: [stated('abrogated in 2030')] }],
          }),
        ],
      },
    ],
    [
      'months-of-instrument error: The entry into force of C185 is derived by the rule "registration-plus-12-months", which does not apply to it.',
      {
        ratifications: [
          {
            ...inForceBy(derived('registration-plus-12-months', '2000-12-13')),
            instrument: 'C185',
          },
        ],
      },
    ],
    [
      'own-ancestor error: The organization is a part of itself: a in b in c in a.',
      {
        organizations: [office('b', 'c'), office('a', 'b'), office('c', 'a'), office('d', 'a')],
      },
    ],
  ])('%s', (message, dataset) => {
    expect(found(dataset)).toEqual([message]);
  });
});

describe('nothing is found', () => {
  test.each<readonly [where: string, dataset: DatasetExample]>([
    [
      'in a derived date that is marked as a discrepancy',
      {
        ratifications: [
          inForceBy(stated('2001-12-13'), {
            source: 'newspaper',
            grade: 'derived',
            rule: 'registration-plus-12-months',
            says: '1999-12-13',
            agrees: false,
            why: 'The newspaper gives the date of the law.',
          }),
        ],
      },
    ],
    [
      'in a less precise document next to a precise one',
      { ratifications: [registeredBy(stated('2000-12-13'), stated('2000'))] },
    ],
    [
      'in partial dates that can be in order',
      { ratifications: [ratification({ registered: '2001' })] },
    ],
    [
      'in two laws whose titles were not seen',
      {
        laws: [law({ title: {} }), law({ id: 'law-13-1999', number: '13', title: {} })],
      },
    ],
    [
      'in documents that do not state an unknown value',
      {
        ratifications: [
          ratification({
            registered: 'unknown',
            inForce: 'unknown',
            status: 'ratified-in-law',
            unknown: { registered: 'Not found.', inForce: 'Not found.' },
            evidence: { ...ratification().evidence, registered: [contradicted('1999', 'A year.')] },
          }),
        ],
      },
    ],
  ])('%s', (_where, dataset) => {
    expect(found(dataset)).toEqual([]);
  });
});
