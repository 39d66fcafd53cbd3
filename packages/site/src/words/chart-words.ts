import type { TimelineCollection } from '@ilo-kz/query';

/** Pictures, filters and downloads of the views. */
export interface ChartWords {
  readonly filter: {
    readonly title: string;
    readonly all: string;
    /** With the numbers of rows that are shown, and of all. */
    readonly shown: (n: number | string, of: number | string) => string;
    readonly reset: string;
    readonly kinds: string;
    readonly kind: Readonly<Record<TimelineCollection, string>>;
    readonly from: string;
    readonly to: string;
    readonly said: string;
    readonly saidSome: string;
    readonly saidNothing: string;
    readonly grade: string;
  };
  readonly take: {
    readonly title: string;
    readonly data: string;
    readonly picture: string;
    readonly ready: string;
    readonly failed: string;
  };
  readonly picture: {
    readonly title: string;
    readonly about: string;
    readonly day: string;
    readonly period: string;
    readonly several: string;
    readonly list: string;
  };
  readonly tiles: {
    readonly title: string;
    readonly about: string;
    readonly regions: string;
    readonly color: string;
    readonly number: string;
    readonly add: string;
    readonly addHint: string;
    readonly chosen: string;
    readonly none: string;
    readonly near: string;
    readonly remove: (state: string) => string;
    readonly instruments: string;
    readonly matrix: string;
  };
  readonly steps: {
    readonly title: string;
    readonly about: string;
    readonly certain: string;
    readonly possible: string;
    readonly open: string;
    readonly chosen: string;
  };
  readonly graded: {
    readonly title: string;
    readonly documents: string;
  };
}
