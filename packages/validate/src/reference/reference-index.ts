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

/** How far a list of instruments goes: the Conventions to a number, the Protocols by their codes. */
export type ListExtent =
  | { readonly kind: 'conventions'; readonly last: string | undefined }
  | { readonly kind: 'protocols'; readonly codes: readonly string[]; readonly more: boolean };

/** The reference data by what it is asked for. */
export interface ReferenceIndex {
  readonly instruments: ReadonlyMap<string, ReferenceInstrument>;
  readonly ratifications: ReadonlyMap<string, KnownRatification>;
  readonly laws: ReadonlyMap<string, ReferenceLaw>;
  readonly countries: ReadonlyMap<string, ReferenceCountry>;
  readonly publishers: ReadonlyMap<string, string>;
  /** Codes by their other names, such as `MLC`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Whose official title a text is. */
  readonly titleOwner: TitleOwner;
  /** How far the list of instruments goes, by the letter of their codes. */
  readonly extent: Readonly<Record<'C' | 'P', ListExtent>>;
  /** The date to which the ratifications are said to be complete. */
  readonly completeTo: string | undefined;
  /** Instruments of which the ratifications by all States are on record. */
  readonly fundamental: ReadonlySet<string>;
  /** The date to which these are said to be complete. */
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
    // Where nobody says that they are complete, silence means nothing.
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

/** The Conventions by their last number, the Protocols, which have no numbers of their own, by code. */
function extentOf(codes: readonly string[]): ReferenceIndex['extent'] {
  const conventions = codes.filter((code) => code.startsWith('C'));
  const protocols = codes.filter((code) => code.startsWith('P'));
  return {
    C: { kind: 'conventions', last: conventions.toSorted().at(-1) },
    P: {
      kind: 'protocols',
      codes: protocols.slice(0, mostNamed),
      more: protocols.length > mostNamed,
    },
  };
}

const mostNamed = 20;
