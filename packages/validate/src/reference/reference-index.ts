import type {
  ReferenceData,
  ReferenceInstrument,
  ReferenceLaw,
  ReferenceRatification,
} from './reference-data.js';

/** A ratification with its law. */
export interface KnownRatification {
  readonly ratification: ReferenceRatification;
  readonly law: ReferenceLaw | undefined;
}

/** The reference data by what it is asked for. */
export interface ReferenceIndex {
  readonly instruments: ReadonlyMap<string, ReferenceInstrument>;
  readonly ratifications: ReadonlyMap<string, KnownRatification>;
  readonly publishers: ReadonlyMap<string, string>;
  /** Codes by their other names, such as `MLC`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** How far the list of instruments goes, in words, by the letter of their codes. */
  readonly extent: Readonly<Record<'C' | 'P', string>>;
  /** The date to which the ratifications are said to be complete. */
  readonly completeTo: string | undefined;
}

export function indexReference(data: ReferenceData): ReferenceIndex {
  const laws = new Map(data.laws.map((law) => [law.id, law]));
  return {
    instruments: new Map(data.instruments.map((instrument) => [instrument.code, instrument])),
    ratifications: new Map(
      data.ratifications.map((ratification) => [
        ratification.instrument,
        { ratification, law: laws.get(ratification.law) },
      ]),
    ),
    publishers: new Map(data.sources.map(({ id, publisher }) => [id, publisher])),
    aliases: new Map(
      data.instruments.flatMap(({ code, aliases }) =>
        (aliases ?? []).map((alias): [string, string] => [alias, code]),
      ),
    ),
    extent: extentOf(data.instruments.map(({ code }) => code)),
    completeTo: data.meta?.completeness?.find(({ collection }) => collection === 'ratifications')
      ?.to,
  };
}

/** The Conventions by their last number, the Protocols, which have no numbers of their own, by code. */
function extentOf(codes: readonly string[]): ReferenceIndex['extent'] {
  const last = codes.filter((code) => code.startsWith('C')).reduce(later, '');
  const protocols = codes.filter((code) => code.startsWith('P'));
  const named = protocols.length > mostNamed ? [...protocols.slice(0, mostNamed), '…'] : protocols;
  return {
    C: last === '' ? 'It holds no Conventions.' : `Its Conventions go to ${last}.`,
    P: named.length === 0 ? 'It holds no Protocols.' : `Its Protocols are ${named.join(', ')}.`,
  };
}

const mostNamed = 20;

function later(one: string, other: string): string {
  return other > one ? other : one;
}
