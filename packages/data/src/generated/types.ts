// Generated from @ilo-kz/json-schema and packages/data/records by packages/data/build. Do not edit.

/** Code of an ILO Convention (C087) or Protocol (P029). */
export type InstrumentCode =
  | 'C026'
  | 'C029'
  | 'C081'
  | 'C087'
  | 'C088'
  | 'C095'
  | 'C098'
  | 'C100'
  | 'C105'
  | 'C111'
  | 'C122'
  | 'C129'
  | 'C131'
  | 'C135'
  | 'C138'
  | 'C144'
  | 'C148'
  | 'C155'
  | 'C156'
  | 'C162'
  | 'C167'
  | 'C175'
  | 'C182'
  | 'C183'
  | 'C185'
  | 'C187';
/** A law: its id in the official legal database, or kz-<number>-<year>. */
export type LawId =
  | 'Z000000115_'
  | 'Z000000116_'
  | 'Z000000117_'
  | 'Z000000118_'
  | 'Z000000119_'
  | 'Z000000120_'
  | 'Z010000194_'
  | 'Z010000195_'
  | 'Z020000367_'
  | 'Z100000254_'
  | 'Z1100000388'
  | 'Z1200000050'
  | 'Z1200000554'
  | 'Z1400000183'
  | 'Z1400000184'
  | 'Z1400000243'
  | 'Z2200000115'
  | 'Z2500000224'
  | 'Z980000286_'
  | 'Z990000012_'
  | 'Z990000013_'
  | 'Z990000029_'
  | 'Z990000444_'
  | 'kz-10-I-1996'
  | 'kz-263-2007'
  | 'kz-7-I-1996';
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
export type SourceId =
  | 'actrav-C122'
  | 'adilet-P1400000543-kk'
  | 'adilet-Z000000115_-kk'
  | 'adilet-Z000000116_-en'
  | 'adilet-Z000000116_-ru'
  | 'adilet-Z000000117_-en'
  | 'adilet-Z000000117_-kk'
  | 'adilet-Z000000117_-ru'
  | 'adilet-Z000000118_-kk'
  | 'adilet-Z000000118_-ru'
  | 'adilet-Z000000119_-kk'
  | 'adilet-Z000000120_-en'
  | 'adilet-Z000000120_-kk'
  | 'adilet-Z000000120_-ru'
  | 'adilet-Z010000194_-en'
  | 'adilet-Z010000194_-kk'
  | 'adilet-Z010000195_-kk'
  | 'adilet-Z010000195_-ru'
  | 'adilet-Z020000367_-en'
  | 'adilet-Z020000367_-ru'
  | 'adilet-Z100000254_-kk'
  | 'adilet-Z1100000388-ru'
  | 'adilet-Z1200000050-en'
  | 'adilet-Z1200000050-ru'
  | 'adilet-Z1200000554-ru'
  | 'adilet-Z1400000183-kk'
  | 'adilet-Z1400000184-kk'
  | 'adilet-Z1400000243-ru'
  | 'adilet-Z2200000115-ru'
  | 'adilet-Z2500000224-kk'
  | 'adilet-Z980000286_-kk'
  | 'adilet-Z980000286_-ru'
  | 'adilet-Z990000012_-kk'
  | 'adilet-Z990000012_-ru'
  | 'adilet-Z990000013_-kk'
  | 'adilet-Z990000013_-ru'
  | 'adilet-Z990000029_-en'
  | 'adilet-Z990000029_-kk'
  | 'adilet-Z990000444_-en'
  | 'adilet-Z990000444_-kk'
  | 'ar-laws'
  | 'caravan-2014'
  | 'ch-fedlex'
  | 'cryer-C185'
  | 'cwsp-C156'
  | 'dereksiz-C162'
  | 'docsbay-C183'
  | 'earthspot-C187'
  | 'ecolex-C148'
  | 'enbek-2015'
  | 'fdocuments-C129'
  | 'friendlywiki-C175'
  | 'iate-C162'
  | 'iea-database'
  | 'ilo-2010-C185'
  | 'ilo-fundamental-2026'
  | 'ilo-gb337'
  | 'ilo-leaflet-WCMS_850673'
  | 'ilo-news-2024-06-12'
  | 'ilo-tokyo-C026'
  | 'ilo-tokyo-C029-copy'
  | 'ilo-tokyo-C081'
  | 'ilo-tokyo-C087'
  | 'ilo-tokyo-C088'
  | 'ilo-tokyo-C095'
  | 'ilo-tokyo-C098'
  | 'ilo-tokyo-C100'
  | 'ilo-tokyo-C105'
  | 'ilo-tokyo-C111'
  | 'ilo-tokyo-C122'
  | 'ilo-tokyo-C131'
  | 'ilo-tokyo-C135'
  | 'ilo-tokyo-C138'
  | 'ilo-tokyo-C156'
  | 'ilo-tokyo-C182'
  | 'ilo-travail-wt'
  | 'inform-senate-2025'
  | 'ioe-srm5'
  | 'jablog-C100'
  | 'jablog-C111'
  | 'jablog-C156'
  | 'jawiki-C183'
  | 'kasipodaq-C156'
  | 'kiwix-C144'
  | 'krguo-ilolex'
  | 'kt-2007-06-19'
  | 'libguides-en'
  | 'libguides-fr'
  | 'lu-law-1990'
  | 'manytreaties-huggo'
  | 'nl-treaties-cited'
  | 'nl-treaties'
  | 'normlex-11210-prt'
  | 'normlex-12030-osh'
  | 'normlex-C167-rat'
  | 'normlex-C191'
  | 'normlex-comment-2221856'
  | 'normlex-comment-2239712'
  | 'normlex-comment-2249389'
  | 'normlex-comment-2274307'
  | 'normlex-comment-2290301'
  | 'normlex-comment-2296000'
  | 'normlex-comment-3085334'
  | 'normlex-comment-3284582'
  | 'normlex-comment-3288459'
  | 'normlex-comment-3292572'
  | 'normlex-comment-3999131'
  | 'normlex-comment-4002110'
  | 'normlex-comment-4012903'
  | 'normlex-comment-4019377'
  | 'normlex-comment-4050091'
  | 'normlex-comment-4056546'
  | 'normlex-comment-4344557'
  | 'normlex-comment-4411782'
  | 'normlex-comment-4413420'
  | 'normlex-comment-4413462'
  | 'normlex-comment-4413755'
  | 'normlex-comment-4414822'
  | 'normlex-comment-4415761'
  | 'normlex-guide'
  | 'normlex-list-copy'
  | 'normlex-ratifications-312280'
  | 'normlex-ratifications-312312'
  | 'normlex-reports-312300'
  | 'paragraf-C081'
  | 'scribd-C135'
  | 'scribd-C144'
  | 'scribd-C162'
  | 'scribd-C175'
  | 'sv-wiki-C100'
  | 'svgtimes-2022-06'
  | 'uchet-Z000000117_-kk'
  | 'uk-treaties'
  | 'usdol-2008-KAZ'
  | 'vlex-C129'
  | 'wiki-C135'
  | 'wiki-C144'
  | 'wiki-C155'
  | 'wiki-C183'
  | 'wiki-C185'
  | 'wikimili-C187'
  | 'wikipedia-C148'
  | 'wikipedia-C162'
  | 'wikipedia-C167'
  | 'wikipedia-infoboxes'
  | 'zakonkz-2014'
  | 'zakonpravo-C026-en'
  | 'zakonpravo-C081-en'
  | 'zakonpravo-C095-en'
  | 'zakonpravo-C098-en'
  | 'zakonpravo-C100-en'
  | 'zakonpravo-C111-en'
  | 'zakonpravo-C129-en'
  | 'zakonpravo-C135-en'
  | 'zakonpravo-C144-en'
  | 'zakonpravo-C148-en'
  | 'zakonpravo-C148-kk'
  | 'zakonpravo-C155-en'
  | 'zakonpravo-C155-kk'
  | 'zakonpravo-C162-en'
  | 'zakonpravo-C167-en'
  | 'zakonpravo-C175-ru'
  | 'zakonpravo-C183-en'
  | 'zakonpravo-C185-en'
  | 'zakonpravo-C187-en';
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
  readonly instrument: RatifiedCode;
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
/** An instrument that Kazakhstan has ratified, at least by national law. */
export type RatifiedCode =
  | 'C026'
  | 'C029'
  | 'C081'
  | 'C087'
  | 'C088'
  | 'C095'
  | 'C098'
  | 'C100'
  | 'C105'
  | 'C111'
  | 'C122'
  | 'C129'
  | 'C131'
  | 'C135'
  | 'C138'
  | 'C144'
  | 'C148'
  | 'C155'
  | 'C156'
  | 'C162'
  | 'C167'
  | 'C175'
  | 'C182'
  | 'C183'
  | 'C185'
  | 'C187';
/** An instrument of the class fundamental, as classified today. */
export type FundamentalCode =
  | 'C029'
  | 'C087'
  | 'C098'
  | 'C100'
  | 'C105'
  | 'C111'
  | 'C138'
  | 'C155'
  | 'C182'
  | 'C187';
/** An instrument of the class governance, as classified today. */
export type GovernanceCode =
  | 'C081'
  | 'C122'
  | 'C129'
  | 'C144';
