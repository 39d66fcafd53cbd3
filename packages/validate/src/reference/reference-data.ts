/** A piece of evidence for one value. */
export interface ReferenceEvidence {
  readonly grade: string;
  readonly source?: string;
  readonly rule?: string;
  /** The value in the source, if it differs. */
  readonly says?: string | null;
  /** false: the source contradicts the value. */
  readonly agrees?: boolean;
  readonly why?: string;
}

type EvidenceFor<Field extends string> = Readonly<
  Partial<Record<Field, readonly ReferenceEvidence[]>>
>;

export interface ReferenceInstrument {
  readonly code: string;
  readonly aliases?: readonly string[];
  /** By language. */
  readonly title?: {
    readonly en?: string;
    readonly fr?: string;
    readonly es?: string;
    readonly ru?: string;
    readonly kk?: string;
  };
  readonly adopted: string;
  /** When the instrument itself entered into force; `unknown` or absent if it did not. */
  readonly inForce?: string;
  /** Its classes over time, the current one last: `fundamental`, `governance`, `technical`. */
  readonly category?: readonly { readonly value: string }[];
  readonly evidence: EvidenceFor<'adopted'>;
}

export interface ReferenceLaw {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly kind: string;
  readonly evidence: EvidenceFor<'number' | 'date'>;
}

export interface ReferenceRatification {
  readonly instrument: string;
  readonly law: string;
  readonly action: string;
  readonly registered: string;
  readonly inForce: string;
  readonly status: string;
  readonly evidence: EvidenceFor<'registered' | 'inForce' | 'status' | 'action'>;
}

/** A member State with its names. */
export interface ReferenceCountry {
  readonly code: string;
  readonly name: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly iloName: string;
  /** Date from which it has been a member of the ILO. */
  readonly memberSince?: string;
  /** Its known ratifications; absent: they are not compared. */
  readonly ratifications?: readonly ReferenceCountryRatification[];
  readonly evidence?: EvidenceFor<'memberSince' | 'ratifications'>;
}

/** A ratification by a member State. Without its own evidence, that of the State applies. */
export interface ReferenceCountryRatification {
  readonly instrument: string;
  readonly registered: string;
  readonly inForce?: string;
  readonly denounced?: string;
  readonly evidence?: readonly ReferenceEvidence[];
}

interface ReferenceSource {
  readonly id: string;
  readonly publisher: string;
}

/** The date to which a collection is complete. */
interface ReferenceCompleteness {
  readonly collection: string;
  /** A partial date, or `not-claimed`. */
  readonly to: string;
}

/**
 * The records with which a file is compared. `@ilo-kz/data` has this shape, as has any dataset of
 * `@ilo-kz/schema`.
 */
export interface ReferenceData {
  readonly instruments: readonly ReferenceInstrument[];
  readonly laws: readonly ReferenceLaw[];
  /** The State whose ratifications these are, ISO 3166-1 alpha-3. Default: the option `country`. */
  readonly country?: string;
  /** One State's ratifications. */
  readonly ratifications: readonly ReferenceRatification[];
  readonly sources: readonly ReferenceSource[];
  /** The known States. Default: those of `@ilo-kz/data`. */
  readonly countries?: readonly ReferenceCountry[];
  readonly meta?: {
    readonly version: string;
    readonly asOf: string;
    readonly completeness?: readonly ReferenceCompleteness[];
  };
}
