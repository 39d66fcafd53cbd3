import type {
  ReferenceCountry,
  ReferenceData,
  ReferenceInstrument,
  ReferenceLaw,
  ReferenceRatification,
} from './reference-data.js';
import { createTitleOwner, type TitleOwner } from './title-owner.js';

/** A ratification with its law. */
export interface KnownRatification {
  readonly ratification: ReferenceRatification;
  readonly law: ReferenceLaw | undefined;
}

/** The extent of the list of instruments: the last number of Conventions, or the codes of Protocols. */
export type ListExtent =
  | { readonly kind: 'conventions'; readonly last: string | undefined }
  | { readonly kind: 'protocols'; readonly codes: readonly string[]; readonly more: boolean };

/** The reference data in maps for fast access. */
export interface ReferenceIndex {
  readonly instruments: ReadonlyMap<string, ReferenceInstrument>;
  readonly ratifications: ReadonlyMap<string, KnownRatification>;
  readonly laws: ReadonlyMap<string, ReferenceLaw>;
  readonly countries: ReadonlyMap<string, ReferenceCountry>;
  readonly publishers: ReadonlyMap<string, string>;
  /** Codes by other names, such as `MLC`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Finds the instrument of an official title. */
  readonly titleOwner: TitleOwner;
  /** The extent of the list of instruments, by the letter of their codes. */
  readonly extent: Readonly<Record<'C' | 'P', ListExtent>>;
  /** The date to which the ratifications are claimed to be complete. */
  readonly completeTo: string | undefined;
  /** Instruments for which the ratifications of all States are recorded. */
  readonly fundamental: ReadonlySet<string>;
  /** The date to which these are claimed to be complete. */
  readonly countriesCompleteTo: string | undefined;
}

const indexes = new WeakMap<ReferenceData, ReferenceIndex>();

/** The index of reference data, made once however many files are compared with them. */
export function indexReference(data: ReferenceData): ReferenceIndex {
  const index = indexes.get(data) ?? makeIndex(data);
  indexes.set(data, index);
  return index;
}

function makeIndex(data: ReferenceData): ReferenceIndex {
  const completeTo = (name: string): string | undefined =>
    data.meta?.completeness?.find(({ collection }) => collection === name)?.to;
  const countriesCompleteTo = completeTo('countries');
  const laws = new Map(data.laws.map((law) => [law.id, law]));
  return {
    instruments: new Map(data.instruments.map((instrument) => [instrument.code, instrument])),
    ratifications: new Map(
      data.ratifications.map((ratification) => [
        ratification.instrument,
        { ratification, law: laws.get(ratification.law) },
      ]),
    ),
    laws,
    countries: new Map((data.countries ?? []).map((country) => [country.code, country])),
    publishers: new Map(data.sources.map(({ id, publisher }) => [id, publisher])),
    aliases: new Map(
      data.instruments.flatMap(({ code, aliases }) =>
        (aliases ?? []).map((alias): [string, string] => [alias, code]),
      ),
    ),
    titleOwner: createTitleOwner(data.instruments),
    extent: extentOf(data.instruments.map(({ code }) => code)),
    completeTo: completeTo('ratifications'),
    // Without a claim to be complete, a missing ratification has no meaning.
    fundamental: new Set(
      countriesCompleteTo === undefined
        ? []
        : data.instruments
            .filter(({ category }) => category?.at(-1)?.value === 'fundamental')
            .map(({ code }) => code),
    ),
    countriesCompleteTo,
  };
}

/** Protocols are listed by code, because they have no consecutive numbers. */
function extentOf(codes: readonly string[]): ReferenceIndex['extent'] {
  const conventions = codes.filter((code) => code.startsWith('C'));
  const protocols = codes.filter((code) => code.startsWith('P'));
  return {
    C: { kind: 'conventions', last: conventions.toSorted().at(-1) },
    P: {
      kind: 'protocols',
      codes: protocols.slice(0, maxNamed),
      more: protocols.length > maxNamed,
    },
  };
}

const maxNamed = 20;
