// Generated from @ilo-kz/schema by packages/json-schema/generator. Do not edit.

/** A date as precise as its source: YYYY-MM-DD, YYYY-MM or YYYY (EDTF level 0). */
export type PartialDate = string;
/** Code of an ILO Convention (C087) or Protocol (P029). */
export type InstrumentCode = string;
/** A day of the calendar, YYYY-MM-DD. */
export type CalendarDate = string;
/** A day, "never" for an instrument that never entered into force, or "unknown". */
export type InstrumentInForce = CalendarDate | ('never' | 'unknown');
/** The ILO's class of an instrument: fundamental, governance (also called priority) or technical. */
export type Category = 'fundamental' | 'governance' | 'technical';
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
  | 'same-sitting-of-the-conference'
  | 'same-item-of-the-conference'
  | 'abrogation-on-the-agenda'
  | 'same-year-of-the-experts'
  | 'neither-fundamental-nor-governance';
/** All evidence for one value. */
export type EvidenceList = readonly Evidence[];
/** The ILO's judgement of an instrument; unknown: no document that was seen gives it. */
export type InstrumentStatus =
  | 'up-to-date'
  | 'interim'
  | 'to-be-revised'
  | 'outdated'
  | 'no-conclusions'
  | 'abrogated'
  | 'withdrawn'
  | 'unknown';
/** A partial date, or "unknown" where no source gives one. */
export type KnownDate = PartialDate | 'unknown';
/** A law: its id in an official legal database, or words that name it. */
export type LawId = string;
/** The national law's own word for the act. */
export type RatificationAction = 'ratification' | 'accession';
/** ratified-in-law: the national law is adopted, registration unknown; registered: not yet in force; in-force; denounced. */
export type RatificationStatus = 'ratified-in-law' | 'registered' | 'in-force' | 'denounced';
/** Number of a law as its State writes it, without spaces. */
export type LawNumber = string;
/** A State by ISO 3166-1 alpha-3. */
export type CountryCode = string;
/** A State by ISO 3166-1 alpha-2. */
export type CountryAlpha2 = string;
/** A State by UN M49: three digits, also the numeric code of ISO 3166-1. */
export type CountryM49 = string;
/** Id of a record: words in lower case joined by hyphens. */
export type RecordId = string;
/** Id of an event: its date, or undated, and a slug. */
export type EventId = string;
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
  | 'ky'
  | 'ar'
  | 'mul';

/** One State's ratifications and all records that they refer to. */
export interface Dataset {
  readonly meta?: DatasetMeta;
  /** Conventions and Protocols, by code. */
  readonly instruments: readonly Instrument[];
  /** Ratifications, by instrument. */
  readonly ratifications: readonly Ratification[];
  /** National laws, by id. */
  readonly laws: readonly Law[];
  /** Member States, by code. */
  readonly countries: readonly Country[];
  /** Organizations, by id. */
  readonly organizations: readonly Organization[];
  /** Programmes and projects, by id. */
  readonly programmes: readonly Programme[];
  /** Road maps, by id. */
  readonly roadmaps: readonly Roadmap[];
  /** Events, by date. */
  readonly events: readonly Event[];
  /** Publications, by id. */
  readonly publications: readonly Publication[];
  /** Stated numbers, by id. */
  readonly indicators: readonly Indicator[];
  /** Totals that documents state, by id. */
  readonly claims: readonly Claim[];
  /** Acts of the supervisory bodies, by id. */
  readonly supervision: readonly Supervision[];
  /** Cited documents, by id. */
  readonly sources: readonly Source[];
}
/** What is said of a dataset as a whole. */
export interface DatasetMeta {
  /** Version of the dataset. */
  readonly version?: string;
  /** Day of the last comparison with the sources. */
  readonly asOf?: PartialDate;
  /** Licence, as an SPDX identifier. */
  readonly licence?: string;
  /** Dates to which collections are complete. */
  readonly completeness?: readonly CollectionCompleteness[];
  [k: string]: unknown;
}
/** The date to which a collection is complete. */
export interface CollectionCompleteness {
  /** Name of the collection. */
  readonly collection: string;
  /** Date to which it is complete, or not-claimed. */
  readonly to: PartialDate | 'not-claimed';
  [k: string]: unknown;
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
  /** When the instrument itself entered into force. */
  readonly inForce: InstrumentInForce;
  /** Class over time, oldest first. */
  readonly category: readonly CategoryPeriod[];
  /** The ILO's judgement over time, oldest first. */
  readonly status: readonly StatusPeriod[];
  /** Subject in the ILO's classification. */
  readonly subject: string;
  /** Number in NORMLEX, the database of the ILO, where an address was seen that has it. */
  readonly normlex?: number;
  /** Instruments that this one revises. */
  readonly revises?: readonly InstrumentCode[];
  /** Instruments that revise this one. */
  readonly revisedBy?: readonly InstrumentCode[];
  /** Instruments that this one amends. */
  readonly amends?: readonly InstrumentCode[];
  /** Instruments that amend this one. */
  readonly amendedBy?: readonly InstrumentCode[];
  /** Convention that this Protocol supplements. */
  readonly supplements?: InstrumentCode;
  /** Protocols that supplement this Convention. */
  readonly supplementedBy?: readonly InstrumentCode[];
  /** Why a value is unknown. */
  readonly unknown?: InstrumentUnknown;
  readonly evidence: InstrumentEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** A title by language; languages other than English only where a document with it was seen. */
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
/** A class and the date from which it applied. */
export interface CategoryPeriod {
  readonly value: Category;
  /** First day of the period; absent: no earlier value is known. */
  readonly from?: PartialDate;
  readonly evidence: EvidenceList;
}
/** A document that states the value, or contradicts it. */
export interface Citation {
  /** How strong the document is as evidence. */
  readonly grade: 'official' | 'secondary';
  /** Id of the document. */
  readonly source: SourceId;
  /** Where in the document: "paragraph 7", "table row 5". */
  readonly locator?: string;
  /** The value as the document gives it, dates in ISO form: always for dates, numbers and statuses, elsewhere where it differs from ours; null: it gives none where one is expected. */
  readonly says?: string | null;
  /** false: a discrepancy. The document contradicts the published value. */
  readonly agrees?: boolean;
  /** Why we publish a different value from the one in this document. */
  readonly why?: string;
  /** Anything else that a reader of the citation must know. */
  readonly note?: string;
}
/** A value computed by a named rule from what a document states. */
export interface Derivation {
  /** Computed, not stated by a document. */
  readonly grade: 'derived';
  /** How it was computed. */
  readonly rule: Rule;
  /** Id of the document. */
  readonly source: SourceId;
  /** Where in the document: "paragraph 7", "table row 5". */
  readonly locator?: string;
  /** The value as the document gives it, dates in ISO form: always for dates, numbers and statuses, elsewhere where it differs from ours; null: it gives none where one is expected. */
  readonly says?: string | null;
  /** false: a discrepancy. The document contradicts the published value. */
  readonly agrees?: boolean;
  /** Why we publish a different value from the one in this document. */
  readonly why?: string;
  /** Anything else that a reader of the citation must know. */
  readonly note?: string;
}
/** No document was seen that states the value. */
export interface Unsourced {
  /** No document was seen that states it. */
  readonly grade: 'unverified';
  /** A document that was read and does not state it, if any. */
  readonly source?: SourceId;
  /** Anything else that a reader must know. */
  readonly note?: string;
}
/** A judgement and the date from which it applied. */
export interface StatusPeriod {
  readonly value: InstrumentStatus;
  /** First day of the period; absent: no earlier value is known. */
  readonly from?: PartialDate;
  /** Date of the page that it was read from. */
  readonly asOf: KnownDate;
  readonly evidence: EvidenceList;
}
/** Why a value is unknown, by field. */
export interface InstrumentUnknown {
  /** Why the entry into force is unknown. */
  readonly inForce?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface InstrumentEvidence {
  readonly 'title.en': EvidenceList;
  readonly adopted: EvidenceList;
  readonly session: EvidenceList;
  readonly subject: EvidenceList;
  readonly 'title.fr'?: EvidenceList;
  readonly 'title.es'?: EvidenceList;
  readonly 'title.ru'?: EvidenceList;
  readonly 'title.kk'?: EvidenceList;
  readonly inForce?: EvidenceList;
  readonly normlex?: EvidenceList;
  readonly revises?: EvidenceList;
  readonly revisedBy?: EvidenceList;
  readonly amends?: EvidenceList;
  readonly amendedBy?: EvidenceList;
  readonly supplements?: EvidenceList;
  readonly supplementedBy?: EvidenceList;
}
/** One State's ratification of one instrument. */
export interface Ratification {
  /** The instrument; the name of the file. */
  readonly instrument: InstrumentCode;
  /** The national law of ratification. */
  readonly law: LawId;
  /** The law's own word for the act. */
  readonly action: RatificationAction;
  /** Date of registration with the ILO. */
  readonly registered: KnownDate;
  /** Date of entry into force for the State. */
  readonly inForce: KnownDate;
  /** Stage that the ratification has reached. */
  readonly status: RatificationStatus;
  /** Amendments in force for the State. */
  readonly amendments?: readonly Amendment[];
  /** Why a value is unknown. */
  readonly unknown?: RatificationUnknown;
  readonly evidence: RatificationEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** An amendment in force for the State. */
export interface Amendment {
  /** What was amended, and when. */
  readonly title: string;
  /** Date of entry into force for the State. */
  readonly inForce: KnownDate;
}
/** Why a value is unknown, by field. */
export interface RatificationUnknown {
  /** Why the registration is unknown. */
  readonly registered?: string;
  /** Why the entry into force is unknown. */
  readonly inForce?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface RatificationEvidence {
  readonly law: EvidenceList;
  readonly action: EvidenceList;
  readonly status: EvidenceList;
  readonly registered?: EvidenceList;
  readonly inForce?: EvidenceList;
  readonly amendments?: EvidenceList;
}
/** A national law: a law of ratification, or another law that a document names. */
export interface Law {
  /** Id of the law; the name of its file. */
  readonly id: LawId;
  /** Number of the law. */
  readonly number: LawNumber | 'unknown';
  /** When the law was signed. */
  readonly date: KnownDate;
  /** When the law itself entered into force. */
  readonly inForce?: KnownDate;
  /** Kind of law. ratification, accession: approves an instrument; code, law: any other. */
  readonly kind: 'ratification' | 'accession' | 'code' | 'law';
  /** Whether it was adopted, or only planned at the time of the document. */
  readonly stage: 'adopted' | 'planned';
  /** Title by language. */
  readonly title: LawTitle;
  /** Instruments that it ratifies. */
  readonly instruments?: readonly InstrumentCode[];
  /** What it provides, as far as a source states it. */
  readonly provisions?: readonly string[];
  /** Why a value is unknown. */
  readonly unknown?: LawUnknown;
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
/** Why a value is unknown, by field. */
export interface LawUnknown {
  /** Why the number is unknown. */
  readonly number?: string;
  /** Why the date is unknown. */
  readonly date?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface LawEvidence {
  readonly stage: EvidenceList;
  readonly number?: EvidenceList;
  readonly date?: EvidenceList;
  readonly inForce?: EvidenceList;
  readonly instruments?: EvidenceList;
  readonly provisions?: EvidenceList;
  readonly 'title.ru'?: EvidenceList;
  readonly 'title.kk'?: EvidenceList;
  readonly 'title.en'?: EvidenceList;
}
/** A member State of the ILO. */
export interface Country {
  /** Code of the State by ISO 3166-1 alpha-3. */
  readonly code: CountryCode;
  readonly alpha2?: CountryAlpha2;
  readonly m49?: CountryM49;
  readonly name: CountryName;
  /** Name in the ILO's table. */
  readonly iloName: string;
  /** ILO office that coordinates the work there. */
  readonly coordinatedBy?: RecordId;
  /** Date from which it has been a member of the ILO. */
  readonly memberSince: KnownDate;
  /** Fundamental instruments, to the date of the table; others where seen. */
  readonly ratifications: readonly CountryRatification[];
  readonly evidence: CountryEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Name of a State in three languages. */
export interface CountryName {
  /** English. */
  readonly en: string;
  /** Russian. */
  readonly ru: string;
  /** Kazakh. */
  readonly kk: string;
}
/** One instrument that a State has ratified. */
export interface CountryRatification {
  /** The instrument. */
  readonly instrument: InstrumentCode;
  /** Date of registration with the ILO: the year, or the day where seen. */
  readonly registered: KnownDate;
  /** Date of entry into force for the State, where seen. */
  readonly inForce?: PartialDate;
  /** Date of denunciation, where it was denounced. */
  readonly denounced?: PartialDate;
  /** Evidence for values that the table of years does not give; absent: that table is the evidence. */
  readonly evidence?: EvidenceList;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface CountryEvidence {
  readonly name: EvidenceList;
  readonly iloName: EvidenceList;
  readonly ratifications: EvidenceList;
  readonly alpha2?: EvidenceList;
  readonly m49?: EvidenceList;
  readonly coordinatedBy?: EvidenceList;
  readonly memberSince?: EvidenceList;
}
/** An organization that is relevant to labour relations in the State. */
export interface Organization {
  /** Id of the organization; the name of its file. */
  readonly id: RecordId;
  /** Name by language. */
  readonly name: Title;
  /** Kind of organization. */
  readonly kind:
    | 'intergovernmental'
    | 'office'
    | 'government'
    | 'workers'
    | 'employers'
    | 'coalition'
    | 'company'
    | 'body'
    | 'parliament';
  /** Organization that it belongs to. */
  readonly parent?: RecordId;
  /** When it was founded. */
  readonly founded?: KnownDate;
  /** Date from which it has had its present place or status. */
  readonly since?: KnownDate;
  /** Its status, such as specialized agency of the United Nations. */
  readonly status?: string;
  /** How it came about. */
  readonly origin?: string;
  /** Its members or units. */
  readonly structure?: string;
  /** Its objectives. */
  readonly objectives?: readonly string[];
  /** Its activities. */
  readonly activities?: readonly string[];
  /** Its contributions in the State. */
  readonly contributions?: readonly string[];
  /** Town of its seat. */
  readonly seat?: string;
  /** Former name. */
  readonly formerName?: string;
  /** When it took its present name. */
  readonly renamed?: KnownDate;
  /** States that it coordinates or that belong to it. */
  readonly countries?: readonly CountryCode[];
  readonly evidence: OrganizationEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface OrganizationEvidence {
  readonly name: EvidenceList;
  readonly founded?: EvidenceList;
  readonly since?: EvidenceList;
  readonly status?: EvidenceList;
  readonly origin?: EvidenceList;
  readonly structure?: EvidenceList;
  readonly objectives?: EvidenceList;
  readonly activities?: EvidenceList;
  readonly contributions?: EvidenceList;
  readonly seat?: EvidenceList;
  readonly formerName?: EvidenceList;
  readonly renamed?: EvidenceList;
  readonly countries?: EvidenceList;
}
/** A programme or project. */
export interface Programme {
  /** Id of the programme; the name of its file. */
  readonly id: RecordId;
  /** Title by language. */
  readonly title: Title;
  /** Kind of programme. */
  readonly kind: 'country-programme' | 'national-programme' | 'project';
  /** Status on the date of the statement. */
  readonly status: 'running' | 'planned' | 'ended' | 'unknown';
  /** Date of the statement from which the status is known. */
  readonly asOf: KnownDate;
  /** When it begins. */
  readonly from?: PartialDate;
  /** When it ends. */
  readonly until?: PartialDate;
  /** Strategic objectives. */
  readonly objectives?: readonly string[];
  /** Priorities. */
  readonly priorities?: readonly string[];
  /** Results. */
  readonly results?: readonly string[];
  /** Organizations that run it. */
  readonly partners?: readonly RecordId[];
  /** Organization that funds it. */
  readonly funder?: RecordId;
  /** States where it runs. */
  readonly countries: readonly CountryCode[];
  /** Instruments that it names. */
  readonly instruments?: readonly InstrumentCode[];
  readonly unknown?: ProgrammeUnknown;
  readonly evidence: ProgrammeEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Why a value is unknown, by field. */
export interface ProgrammeUnknown {
  /** Why the date is unknown. */
  readonly asOf?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface ProgrammeEvidence {
  readonly title: EvidenceList;
  readonly status: EvidenceList;
  readonly countries: EvidenceList;
  readonly from?: EvidenceList;
  readonly until?: EvidenceList;
  readonly objectives?: EvidenceList;
  readonly priorities?: EvidenceList;
  readonly results?: EvidenceList;
  readonly partners?: EvidenceList;
  readonly funder?: EvidenceList;
  readonly instruments?: EvidenceList;
}
/** A road map agreed with the ILO. */
export interface Roadmap {
  /** Id of the road map; the name of its file. */
  readonly id: RecordId;
  /** Title by language. */
  readonly title: Title;
  /** When it was signed or agreed. */
  readonly agreed: KnownDate;
  /** When its measures begin. */
  readonly from?: PartialDate;
  /** When its measures end. */
  readonly until?: PartialDate;
  /** Where it was signed. */
  readonly place?: string;
  /** Instruments that it names. */
  readonly instruments: readonly InstrumentCode[];
  /** Its areas and commitments. */
  readonly areas: readonly RoadmapArea[];
  /** Parties that developed it. */
  readonly developedBy?: readonly Party[];
  /** Parties that signed it. */
  readonly signatories?: readonly Party[];
  readonly unknown?: RoadmapUnknown;
  readonly evidence: RoadmapEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** An area of a road map. */
export interface RoadmapArea {
  /** Title of the area. */
  readonly title: string;
  /** Commitments in the area. */
  readonly commitments: readonly Commitment[];
}
/** A measure to which a road map commits its parties. */
export interface Commitment {
  /** The measure. */
  readonly measure: string;
  /** Kind of measure. */
  readonly kind:
    | 'compliance-analysis'
    | 'ratification-consultation'
    | 'ratification-considered'
    | 'legislative-change'
    | 'capacity'
    | 'expert-assessment'
    | 'proposal'
    | 'supervision-follow-up';
  /** Instruments that the measure names. */
  readonly instruments?: readonly InstrumentCode[];
  /** Laws that the measure names. */
  readonly laws?: readonly LawId[];
  readonly evidence: EvidenceList;
}
/** A party to an act or a statement: a person by name and role, or a role alone. */
export interface Party {
  /** Name of the person, where the document gives it. */
  readonly name?: string;
  /** Role or office. */
  readonly role: string;
  /** Id of the organization. */
  readonly organization?: RecordId;
}
/** Why a value is unknown, by field. */
export interface RoadmapUnknown {
  /** Why the date is unknown. */
  readonly agreed?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface RoadmapEvidence {
  readonly title: EvidenceList;
  readonly instruments: EvidenceList;
  readonly areas: EvidenceList;
  readonly agreed?: EvidenceList;
  readonly from?: EvidenceList;
  readonly until?: EvidenceList;
  readonly place?: EvidenceList;
  readonly developedBy?: EvidenceList;
  readonly signatories?: EvidenceList;
}
/** Something that happened on a date. */
export interface Event {
  /** Date and slug; the name of the file. */
  readonly id: EventId;
  /** What happened, in a few words. */
  readonly title: Title;
  /** Kind of event. */
  readonly kind:
    | 'mission'
    | 'meeting'
    | 'conference'
    | 'signing'
    | 'visit'
    | 'adoption'
    | 'accession'
    | 'decision'
    | 'founding'
    | 'draft';
  /** When it took place; the first day, where it took several. */
  readonly date: KnownDate;
  /** Last day, where it took several. */
  readonly until?: PartialDate;
  /** How many days it took, where the document says so and gives no last day. */
  readonly days?: number;
  /** Date of the news about it. */
  readonly reported?: PartialDate;
  /** Town where it took place. */
  readonly place?: string;
  /** Organization that held it. */
  readonly organizer?: RecordId;
  /** Participants. */
  readonly participants?: readonly Party[];
  /** Statements, agreements and decisions. */
  readonly outcomes?: readonly string[];
  /** Instruments that it was about. */
  readonly instruments?: readonly InstrumentCode[];
  /** Laws that it was about. */
  readonly laws?: readonly LawId[];
  /** Ids of related organizations, programmes, road maps, supervision, events. */
  readonly related?: readonly RecordId[];
  readonly unknown?: EventUnknown;
  readonly evidence: EventEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Why a value is unknown, by field. */
export interface EventUnknown {
  /** Why the date is unknown. */
  readonly date?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface EventEvidence {
  readonly title: EvidenceList;
  readonly date?: EvidenceList;
  readonly until?: EvidenceList;
  readonly days?: EvidenceList;
  readonly reported?: EvidenceList;
  readonly place?: EvidenceList;
  readonly organizer?: EvidenceList;
  readonly participants?: EvidenceList;
  readonly outcomes?: EvidenceList;
  readonly instruments?: EvidenceList;
  readonly laws?: EvidenceList;
}
/** A report, review or film. */
export interface Publication {
  /** Id of the publication; the name of its file. */
  readonly id: RecordId;
  /** Title by language. */
  readonly title: Title;
  /** Kind of publication. */
  readonly kind: 'report' | 'review' | 'video';
  /** Organization that published it. */
  readonly publisher: RecordId;
  /** When it was published. */
  readonly date: KnownDate;
  /** What it covers. */
  readonly topics?: readonly string[];
  /** What it recommends. */
  readonly recommendations?: readonly string[];
  /** States that it is about. */
  readonly countries: readonly CountryCode[];
  readonly unknown?: PublicationUnknown;
  readonly evidence: PublicationEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Why a value is unknown, by field. */
export interface PublicationUnknown {
  /** Why the date is unknown. */
  readonly date?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface PublicationEvidence {
  readonly title: EvidenceList;
  readonly publisher: EvidenceList;
  readonly countries: EvidenceList;
  readonly date?: EvidenceList;
  readonly topics?: EvidenceList;
  readonly recommendations?: EvidenceList;
}
/** A number that a document states. */
export interface Indicator {
  /** Id of the indicator; the name of its file. */
  readonly id: RecordId;
  /** The quantity that is counted. */
  readonly title: Title;
  /** State that it is about. */
  readonly country: CountryCode;
  /** The number. */
  readonly value: number;
  /** How the document gives the number: exactly, almost, about, or more than it. */
  readonly bound: 'exact' | 'almost' | 'about' | 'more-than';
  /** Unit: members, unions, per cent of salaried workers. */
  readonly unit: string;
  /** Date to which the number applies. */
  readonly date: KnownDate;
  /** Date of the statement. */
  readonly stated: KnownDate;
  /** Organization that it is about. */
  readonly organization?: RecordId;
  readonly unknown?: IndicatorUnknown;
  readonly evidence: IndicatorEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Why a value is unknown, by field. */
export interface IndicatorUnknown {
  /** Why the date is unknown. */
  readonly date?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface IndicatorEvidence {
  readonly value: EvidenceList;
  readonly stated: EvidenceList;
  readonly date?: EvidenceList;
}
/** Totals as a document states them, whether right or wrong. */
export interface Claim {
  /** Id of the claim; the name of its file. */
  readonly id: RecordId;
  /** State that it is about. */
  readonly country: CountryCode;
  /** Date of the statement. */
  readonly stated: KnownDate;
  /** Party that stated it. */
  readonly statedBy?: Party;
  /** Total number of ratified Conventions. */
  readonly total?: number;
  /** Of which fundamental. */
  readonly fundamental?: number;
  /** Of which governance (also: priority, policy). */
  readonly governance?: number;
  /** Of which technical. */
  readonly technical?: number;
  readonly outOf?: ClaimOutOf;
  /** Whether the document says that all fundamental Conventions are included. */
  readonly allFundamental?: boolean;
  /** Date from which the document says that the State is a member of the ILO. */
  readonly memberSince?: PartialDate;
  readonly unknown?: ClaimUnknown;
  readonly evidence: ClaimEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Of how many, as the document says. */
export interface ClaimOutOf {
  /** Conventions that exist. */
  readonly total?: number;
  /** Fundamental Conventions that exist. */
  readonly fundamental?: number;
  /** Governance Conventions that exist. */
  readonly governance?: number;
  /** Technical Conventions that exist. */
  readonly technical?: number;
}
/** Why a value is unknown, by field. */
export interface ClaimUnknown {
  /** Why the date is unknown. */
  readonly stated?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface ClaimEvidence {
  readonly stated: EvidenceList;
  readonly total?: EvidenceList;
  readonly fundamental?: EvidenceList;
  readonly governance?: EvidenceList;
  readonly technical?: EvidenceList;
  readonly outOf?: EvidenceList;
  readonly allFundamental?: EvidenceList;
  readonly memberSince?: EvidenceList;
}
/** An act of the ILO's supervisory bodies. */
export interface Supervision {
  /** Id of the act; the name of its file. */
  readonly id: RecordId;
  /** Kind of act. */
  readonly kind:
    | 'ceacr-observation'
    | 'ceacr-direct-request'
    | 'conference-committee-case'
    | 'freedom-of-association-case'
    | 'direct-contacts-mission'
    | 'high-level-tripartite-mission'
    | 'visit';
  /** Instruments that it is about. */
  readonly instruments?: readonly InstrumentCode[];
  /** When the Committee of Experts (CEACR) adopted its comment. */
  readonly adopted?: PartialDate;
  /** Session of the International Labour Conference for which it was published. */
  readonly session?: number;
  /** When it was published: the year of that session. */
  readonly published?: KnownDate;
  /** Number of the comment in NORMLEX. */
  readonly comment?: number;
  /** What was seen of a comment or a case. text: the page of its text; list: only its year, in the list of other comments next to a text. */
  readonly seen?: 'text' | 'list';
  /** When it took place. A case before the Conference: the year of its discussion; a complaint: its day. */
  readonly dates?: readonly PartialDate[];
  /** Last day, where it took several. */
  readonly until?: PartialDate;
  /** Number of the case. */
  readonly caseNumber?: number;
  /** Whether the case is open, closed, or followed up after its examination, where a document says so. */
  readonly status?: 'open' | 'follow-up' | 'closed';
  /** Complainant. */
  readonly complainant?: string;
  /** Report that deals with the case. */
  readonly report?: string;
  /** Body that asked for it. */
  readonly requestedBy?: string;
  /** Conclusions and decisions. */
  readonly outcomes?: readonly string[];
  /** Ids of related organizations, events, road maps, supervision. */
  readonly related?: readonly RecordId[];
  readonly unknown?: SupervisionUnknown;
  readonly evidence: SupervisionEvidence;
  /** Day of the last comparison with the sources. */
  readonly checked: CalendarDate;
}
/** Why a value is unknown, by field. */
export interface SupervisionUnknown {
  /** Why it is unknown when it was published. */
  readonly published?: string;
  /** Why the date is unknown. */
  readonly dates?: string;
}
/** For each field: the documents that state the value, and those that contradict it. */
export interface SupervisionEvidence {
  readonly kind: EvidenceList;
  readonly instruments?: EvidenceList;
  readonly adopted?: EvidenceList;
  readonly session?: EvidenceList;
  readonly published?: EvidenceList;
  readonly comment?: EvidenceList;
  readonly dates?: EvidenceList;
  readonly until?: EvidenceList;
  readonly caseNumber?: EvidenceList;
  readonly status?: EvidenceList;
  readonly complainant?: EvidenceList;
  readonly report?: EvidenceList;
  readonly requestedBy?: EvidenceList;
  readonly outcomes?: EvidenceList;
}
/** A document that records cite. */
export interface Source {
  /** Id of the source; the name of its file. */
  readonly id: SourceId;
  readonly tier: Tier;
  /** Publisher, by name. */
  readonly publisher: string;
  /** Title in the language of the document. */
  readonly title: string;
  /** Language of the document. */
  readonly language: Language;
  /** Date of the document. */
  readonly date: KnownDate;
  /** Address of the document. Without one, the note says why. */
  readonly url?: string;
  /** The original, if this document is a copy or translation that somebody other than its publisher put online. It is the id of the source of the original. If no record cites the original, it is its name, written the same in every copy. A copy is never official, and all copies of a document count as one. */
  readonly copyOf?: string;
  /** When the document, or a copy of it, was read; only a year where the day was not written down. */
  readonly retrieved: PartialDate;
  /** Anything else that a reader must know. */
  readonly note?: string;
}
