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
  };
}
