import type { Claim } from '../claim.js';
import type { Event } from '../event.js';
import type { Citation, Evidence } from '../evidence.js';
import type { Instrument } from '../instrument.js';
import type { Law } from '../law.js';
import type { Ratification } from '../ratification.js';
import type { Roadmap } from '../roadmap.js';
import type { Source } from '../source.js';
import { fieldValue } from './field.js';

/*
 * Small valid records for the examples of rules. An example gives only the values that matter to it.
 */

const checked = '2026-01-15';

/** A document that states a value; `says` is the value as the document has it. */
export function stated(says?: string): Citation {
  return { source: 'ilo-page', grade: 'official', ...(says !== undefined && { says }) };
}

/** A document that contradicts a value. */
export function contradicted(says: string, why?: string): Citation {
  const citation = { source: 'newspaper', grade: 'secondary', says, agrees: false } as const;
  return { ...citation, ...(why !== undefined && { why }) };
}

/** Evidence for those of the fields that have a value in the record. */
function cited(record: object, fields: readonly string[]): Readonly<Record<string, Evidence[]>> {
  const given = fields.filter((field) => (fieldValue(record, field) ?? 'unknown') !== 'unknown');
  return Object.fromEntries(given.map((field) => [field, [stated()]]));
}

export function source(values: Partial<Source> = {}): Source {
  return {
    id: 'ilo-page',
    tier: 'official',
    publisher: 'International Labour Organization',
    title: 'Ratifications',
    language: 'en',
    date: '2026',
    retrieved: '2026-01-15',
    ...values,
  };
}

/** Convention No. 87, changed by the values of the example. */
export function instrument({ evidence, ...values }: Partial<Instrument> = {}): Instrument {
  const record: Omit<Instrument, 'evidence'> = {
    code: 'C087',
    type: 'convention',
    number: 87,
    title: { en: 'Freedom of Association Convention, 1948' },
    adopted: '1948-07-09',
    session: 31,
    inForce: '1950-07-04',
    category: [{ value: 'fundamental', evidence: [stated()] }],
    status: [{ value: 'up-to-date', asOf: '2025', evidence: [stated()] }],
    subject: 'Freedom of association',
    checked,
    ...values,
  };
  return {
    ...record,
    evidence: {
      'title.en': [stated()],
      adopted: [stated()],
      session: [stated()],
      subject: [stated()],
      ...cited(record, ['inForce', 'revises', 'revisedBy', 'supplements', 'supplementedBy']),
      ...evidence,
    },
  };
}

/** A ratification of Convention No. 87; the evidence for its dates says the same dates. */
export function ratification({ evidence, ...values }: Partial<Ratification> = {}): Ratification {
  const record: Omit<Ratification, 'evidence'> = {
    instrument: 'C087',
    law: 'law-12-1999',
    action: 'ratification',
    registered: '2000-12-13',
    inForce: '2001-12-13',
    status: 'in-force',
    checked,
    ...values,
  };
  const { registered, inForce } = record;
  return {
    ...record,
    evidence: {
      law: [stated()],
      action: [stated()],
      status: [stated()],
      ...(registered !== 'unknown' && { registered: [stated(registered)] }),
      ...(inForce !== 'unknown' && { inForce: [stated(inForce)] }),
      ...evidence,
    },
  };
}

/** The law by which Convention No. 87 was ratified. */
export function law({ evidence, ...values }: Partial<Law> = {}): Law {
  const record: Omit<Law, 'evidence'> = {
    id: 'law-12-1999',
    number: '12',
    date: '1999-12-30',
    kind: 'ratification',
    stage: 'adopted',
    title: { en: 'Act to ratify Convention No. 87' },
    instruments: ['C087'],
    checked,
    ...values,
  };
  return {
    ...record,
    evidence: {
      stage: [stated()],
      ...cited(record, ['title.en', 'number', 'date', 'inForce', 'instruments']),
      ...evidence,
    },
  };
}

export function event({ evidence, ...values }: Partial<Event> = {}): Event {
  const record: Omit<Event, 'evidence'> = {
    id: '2024-09-05-meeting',
    title: { en: 'Meeting with the social partners' },
    kind: 'meeting',
    date: '2024-09-05',
    checked,
    ...values,
  };
  const fields = ['date', 'until', 'place', 'organizer', 'participants'];
  return { ...record, evidence: { title: [stated()], ...cited(record, fields), ...evidence } };
}

export function claim({ evidence, ...values }: Partial<Claim> = {}): Claim {
  const record: Omit<Claim, 'evidence'> = {
    id: 'ratified-24',
    country: 'NOR',
    stated: '2018',
    checked,
    ...values,
  };
  const figures = ['total', 'fundamental', 'governance', 'technical'];
  return { ...record, evidence: { stated: [stated()], ...cited(record, figures), ...evidence } };
}

/** A road map with one commitment, which names Convention No. 131. */
export function roadmap({ evidence, ...values }: Partial<Roadmap> = {}): Roadmap {
  return {
    id: 'decent-work',
    title: { en: 'Road map for decent work' },
    agreed: '2024-06',
    instruments: ['C131'],
    areas: [
      {
        title: 'Wages',
        commitments: [
          {
            measure: 'Consider the ratification of the Minimum Wage Fixing Convention.',
            kind: 'ratification-considered',
            instruments: ['C131'],
            evidence: [stated()],
          },
        ],
      },
    ],
    checked,
    ...values,
    evidence: {
      title: [stated()],
      instruments: [stated()],
      areas: [stated()],
      agreed: [stated()],
      ...evidence,
    },
  };
}
