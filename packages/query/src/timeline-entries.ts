import type { PartialDate } from '@ilo-kz/data';
import type { TimelineEntry } from './timeline.js';

/** The parts of a dataset that this question needs. */
export interface TimelineDataset {
  readonly instruments: readonly {
    readonly code: string;
    readonly title: { readonly en: string };
  }[];
  readonly laws: readonly {
    readonly id: string;
    readonly date: string;
    readonly inForce?: string;
    readonly number: string;
    readonly title: { readonly en?: string; readonly ru?: string; readonly kk?: string };
    readonly instruments?: readonly string[];
  }[];
  readonly ratifications: readonly {
    readonly instrument: string;
    readonly registered: string;
    readonly inForce: string;
    readonly denounced?: string;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: { readonly en: string };
    readonly date: string;
    readonly until?: PartialDate;
    readonly instruments?: readonly string[];
  }[];
  readonly roadmaps: readonly {
    readonly id: string;
    readonly title: { readonly en: string };
    readonly agreed: string;
    readonly instruments: readonly string[];
  }[];
  readonly supervision: readonly {
    readonly id: string;
    readonly kind: string;
    readonly adopted?: string;
    readonly dates?: readonly string[];
    readonly until?: PartialDate;
    readonly instruments?: readonly string[];
  }[];
  readonly publications: readonly {
    readonly id: string;
    readonly title: { readonly en: string };
    readonly date: string;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly stated: string;
    readonly country: string;
  }[];
}

/** An entry whose date may be unknown. */
type UndatedEntry = Omit<TimelineEntry, 'date' | 'precision'> & { readonly date: string };

/** All dated or undated entries of a dataset, in the order of its records. */
export function entriesOf(dataset: TimelineDataset): readonly UndatedEntry[] {
  const titles = new Map(dataset.instruments.map(({ code, title }) => [code, title.en]));
  return [
    ...dataset.laws.flatMap(({ id, date, inForce, number, title, instruments: named = [] }) => {
      const text = title.en ?? title.ru ?? title.kk ?? id;
      const name = number === 'unknown' ? text : `Law No. ${number}: ${text}`;
      const base = { collection: 'laws' as const, id, title: name, instruments: named };
      return [
        { ...base, kind: 'law' as const, date },
        ...(inForce === undefined
          ? []
          : [{ ...base, kind: 'law-in-force' as const, date: inForce }]),
      ];
    }),
    ...dataset.ratifications.flatMap(({ instrument, registered, inForce, denounced }) => {
      const title = titles.get(instrument) ?? instrument;
      const base = {
        collection: 'ratifications' as const,
        id: instrument,
        title,
        instruments: [instrument],
      };
      return [
        { ...base, kind: 'registration' as const, date: registered },
        { ...base, kind: 'entry-into-force' as const, date: inForce },
        ...(denounced === undefined
          ? []
          : [{ ...base, kind: 'denunciation' as const, date: denounced }]),
      ];
    }),
    ...dataset.events.map(({ id, title, date, until, instruments: named = [] }) => ({
      collection: 'events' as const,
      kind: 'event' as const,
      id,
      title: title.en,
      date,
      ...(until === undefined ? {} : { until }),
      instruments: named,
    })),
    ...dataset.roadmaps.map(({ id, title, agreed, instruments: named }) => ({
      collection: 'roadmaps' as const,
      kind: 'roadmap' as const,
      id,
      title: title.en,
      date: agreed,
      instruments: named,
    })),
    ...dataset.supervision.flatMap(
      ({ id, kind, adopted = 'unknown', dates = [adopted], until, instruments: named = [] }) =>
        dates.map((date) => ({
          collection: 'supervision' as const,
          kind: 'supervision' as const,
          id,
          title: `${kind.replaceAll('-', ' ')}${named.length > 0 ? ` on ${named.join(', ')}` : ''}`,
          date,
          ...(until === undefined ? {} : { until }),
          instruments: named,
        })),
    ),
    ...dataset.publications.map(({ id, title, date }) => ({
      collection: 'publications' as const,
      kind: 'publication' as const,
      id,
      title: title.en,
      date,
      instruments: [],
    })),
    ...dataset.claims.map(({ id, stated, country }) => ({
      collection: 'claims' as const,
      kind: 'claim' as const,
      id,
      title: `Claim about ${country}: ${id.replaceAll('-', ' ')}`,
      date: stated,
      instruments: [],
    })),
  ];
}
