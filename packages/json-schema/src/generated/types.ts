// Generated from @ilo-kz/schema by packages/json-schema/build. Do not edit.

/** Code of an ILO Convention (C087) or Protocol (P029). */
export type InstrumentCode = string;
/** A law: its id in the official legal database, or kz-<number>-<year>. */
export type LawId = string;
/** The national law's own word for the act. */
export type RatificationAction = 'ratification' | 'accession';
/** A partial date, or "unknown" where no source gives one. */
export type KnownDate = PartialDate | 'unknown';
/** A date as precise as its source: YYYY-MM-DD, YYYY-MM or YYYY (EDTF level 0). */
export type PartialDate = string;
/** ratified-in-law: the national law is adopted, registration unknown; registered: not yet in force; in-force; denounced. */
export type RatificationStatus = 'ratified-in-law' | 'registered' | 'in-force' | 'denounced';
/** One piece of evidence for one value. */
export type Evidence = Citation | Derivation | Unsourced;
/** Id of a source: words joined by hyphens. */
export type SourceId = string;
/** The rule by which a derived value was computed; see docs/rules.md. */
export type Rule =
  | 'registration-plus-12-months'
  | 'registration-plus-6-months'
  | 'entry-into-force-minus-12-months'
  | 'no-denunciation-seen'
  | 'same-sitting-of-the-conference';
/** All evidence for one value. */
export type EvidenceList = readonly Evidence[];
/** A day of the calendar, YYYY-MM-DD. */
export type CalendarDate = string;
/** The ILO's class of an instrument. */
export type Category = 'fundamental' | 'governance' | 'technical';
/** The ILO's judgement of an instrument. */
export type InstrumentStatus =
  | 'up-to-date'
  | 'interim'
  | 'to-be-revised'
  | 'outdated'
  | 'no-conclusions'
  | 'abrogated'
  | 'withdrawn'
  | 'unknown';
/** Number of a law: digits and, where printed, the convocation in Roman numerals. */
export type LawNumber = string;
/** official: published by the ILO or a State; secondary: everything else. */
export type Tier = 'official' | 'secondary';
/** ISO 639-1 code of a language; mul: several. */
export type Language =
  | 'en'
  | 'fr'
  | 'es'
  | 'ru'
  | 'kk'
  | 'de'
  | 'ja'
  | 'nl'
  | 'sv'
  | 'pt'
  | 'pl'
  | 'bg'
  | 'zh'
  | 'uz'
  | 'mul';

/** One State's ratifications with all that they name. */
export interface Dataset {
  /** Ratifications, by instrument. */
  readonly ratifications: readonly Ratification[];
  /** Instruments, by code. */
  readonly instruments: readonly Instrument[];
  /** Laws, by id. */
  readonly laws: readonly Law[];
  /** Sources, by id. */
  readonly sources: readonly Source[];
}
/** One State's ratification of one instrument. */
export interface Ratification {
  /** The instrument; the name of the file. */
  readonly instrument: InstrumentCode;
  /** The national law of ratification. */
  readonly law: LawId;
  /** The law's own word for the act. */
  readonly action: RatificationAction;
  /** Registration with the ILO. */
  readonly registered: KnownDate;
  /** Entry into force for the State. */
  readonly inForce: KnownDate;
  /** Where the ratification stands. */
  readonly status: RatificationStatus;
  /** Amendments in force for the State. */
  readonly amendments?: readonly Amendment[];
  /** Why a value is unknown. */
  readonly unknown?: RatificationUnknown;
  /** Evidence for each value. */
  readonly evidence: RatificationEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** An amendment in force for the State. */
export interface Amendment {
  /** What was amended, and when. */
  readonly title: string;
  /** Entry into force for the State. */
  readonly inForce: KnownDate;
}
/** Why a value is unknown, by field. */
export interface RatificationUnknown {
  /** Why the registration is unknown. */
  readonly registered?: string;
  /** Why the entry into force is unknown. */
  readonly inForce?: string;
}
/** Evidence by field of a ratification. */
export interface RatificationEvidence {
  readonly law: EvidenceList;
  readonly action: EvidenceList;
  readonly registered?: EvidenceList;
  readonly inForce?: EvidenceList;
  readonly status: EvidenceList;
  readonly amendments?: EvidenceList;
}
/** A document that states the value, or contradicts it. */
export interface Citation {
  /** How far the document carries the value. */
  readonly grade: 'official' | 'secondary';
  /** The document. */
  readonly source: SourceId;
  /** Where in the document: "paragraph 7", "table row 5". */
  readonly locator?: string;
  /** The value as the document gives it, where that differs from ours; null: it gives none where one is expected. */
  readonly says?: string | null;
  /** false: a discrepancy. The document contradicts the published value. */
  readonly agrees?: boolean;
  /** Why we publish another value than this document gives. */
  readonly why?: string;
  /** What a reader of the citation must know. */
  readonly note?: string;
}
/** A value computed by a named rule from what a document states. */
export interface Derivation {
  readonly grade: 'derived';
  /** How it was computed. */
  readonly rule: Rule;
  /** The document. */
  readonly source: SourceId;
  /** Where in the document: "paragraph 7", "table row 5". */
  readonly locator?: string;
  /** The value as the document gives it, where that differs from ours; null: it gives none where one is expected. */
  readonly says?: string | null;
  /** false: a discrepancy. The document contradicts the published value. */
  readonly agrees?: boolean;
  /** Why we publish another value than this document gives. */
  readonly why?: string;
  /** What a reader of the citation must know. */
  readonly note?: string;
}
/** No document was seen that states the value. */
export interface Unsourced {
  readonly grade: 'unverified';
  /** A document that was looked at in vain, if any. */
  readonly source?: SourceId;
  /** What a reader must know. */
  readonly note?: string;
}
/** An ILO Convention or Protocol. */
export interface Instrument {
  /** Code of the instrument; the name of its file. */
  readonly code: InstrumentCode;
  /** Convention or Protocol. */
  readonly type: 'convention' | 'protocol';
  /** Number, as in "Convention No. 87". */
  readonly number: number;
  /** Other codes in use, such as MLC. */
  readonly aliases?: readonly string[];
  /** Title by language. */
  readonly title: Title;
  /** Day of adoption by the International Labour Conference. */
  readonly adopted: CalendarDate;
  /** Session of the Conference that adopted it. */
  readonly session: number;
  /** Day on which the instrument itself entered into force. */
  readonly inForce: KnownDate;
  /** Class over time, oldest first. */
  readonly category: readonly CategoryPeriod[];
  /** The ILO's judgement over time, oldest first. */
  readonly status: readonly StatusPeriod[];
  /** Subject in the ILO's classification. */
  readonly subject: string;
  /** Instruments that this one revises. */
  readonly revises?: readonly InstrumentCode[];
  /** Instruments that revise this one. */
  readonly revisedBy?: readonly InstrumentCode[];
  /** Evidence for each value. */
  readonly evidence: InstrumentEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** A title by language; other than English where seen. */
export interface Title {
  /** English. */
  readonly en: string;
  /** French. */
  readonly fr?: string;
  /** Spanish. */
  readonly es?: string;
  /** Russian. */
  readonly ru?: string;
  /** Kazakh. */
  readonly kk?: string;
}
/** A class and the time from which it held. */
export interface CategoryPeriod {
  readonly value: Category;
  /** First day of the period; absent: no earlier value is known. */
  readonly from?: PartialDate;
  readonly evidence: EvidenceList;
}
/** A judgement and the time from which it held. */
export interface StatusPeriod {
  readonly value: InstrumentStatus;
  /** First day of the period; absent: no earlier value is known. */
  readonly from?: PartialDate;
  /** Date of the page that it was read from. */
  readonly asOf: KnownDate;
  readonly evidence: EvidenceList;
}
/** Evidence by field of an instrument. */
export interface InstrumentEvidence {
  readonly 'title.en': EvidenceList;
  readonly 'title.fr'?: EvidenceList;
  readonly 'title.es'?: EvidenceList;
  readonly 'title.ru'?: EvidenceList;
  readonly 'title.kk'?: EvidenceList;
  readonly adopted: EvidenceList;
  readonly session: EvidenceList;
  readonly inForce: EvidenceList;
  readonly subject: EvidenceList;
  readonly revises?: EvidenceList;
  readonly revisedBy?: EvidenceList;
}
/** A law of Kazakhstan. */
export interface Law {
  /** Id of the law; the name of its file. */
  readonly id: LawId;
  /** Number of the law. */
  readonly number: LawNumber;
  /** Day on which the law was signed. */
  readonly date: CalendarDate;
  /** What the law does. */
  readonly kind: 'ratification' | 'accession';
  /** Title by language. */
  readonly title: LawTitle;
  /** Instruments that the law names. */
  readonly instruments: readonly InstrumentCode[];
  /** Evidence for each value. */
  readonly evidence: LawEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Title of a law by language, where seen. */
export interface LawTitle {
  /** Russian. */
  readonly ru?: string;
  /** Kazakh. */
  readonly kk?: string;
  /** English; a translation. */
  readonly en?: string;
}
/** Evidence by field of a law. */
export interface LawEvidence {
  readonly number: EvidenceList;
  readonly date: EvidenceList;
  readonly instruments: EvidenceList;
  readonly 'title.ru'?: EvidenceList;
  readonly 'title.kk'?: EvidenceList;
  readonly 'title.en'?: EvidenceList;
}
/** A document that records cite. */
export interface Source {
  /** Id of the source; the name of its file. */
  readonly id: SourceId;
  readonly tier: Tier;
  /** Who published it. */
  readonly publisher: string;
  /** Title in the language of the document. */
  readonly title: string;
  /** Language of the document. */
  readonly language: Language;
  /** Date that the document bears. */
  readonly date: KnownDate;
  /** Where it stands, if known. */
  readonly url?: string;
  /** When the copy was looked at. */
  readonly retrieved: PartialDate;
  /** What a reader must know. */
  readonly note?: string;
}
