// Generated from @ilo-kz/json-schema and packages/data/records by packages/data/generator. Do not edit.
type Evidenced<Always extends string,Sometimes extends string=never>=Readonly<Record<Always,EvidenceList>&Partial<Record<Sometimes,EvidenceList>>>;
type Rec<Fields,Plain extends keyof Fields,Maybe extends keyof Fields=never>=Readonly<Fields&{evidence:Readonly<{[K in keyof Fields as Exclude<K,Plain|Maybe|'unknown'>]:EvidenceList}&{[K in Maybe]?:EvidenceList}>;checked:CalendarDate}>;
type Reasons<Field extends string>=Readonly<Partial<Record<Field,string>>>;
export type PartialDate=`${number}`|`${number}-${number}`|`${number}-${number}-${number}`;
export type InstrumentCode=`C${`0${`0${'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`|`${'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`}`|`1${`${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'}${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`|'90'|'91'|'92'|'93'}`}`|'P029'|'P081'|'P089'|'P110'|'P147'|'P155';
export type CalendarDate=`${number}-${number}-${number}`;
export type InstrumentInForce=CalendarDate|('never'|'unknown');
export type Category='fundamental'|'governance'|'technical';
export type Evidence=Citation|Derivation|Unsourced;
export type SourceId=`adilet-${string}-${"ru"|"kk"|"en"}`|`normlex-${"comment"|"ratifications"|"reports"}-${number}`|`${string}-${InstrumentCode}`|`zakonpravo-${RatifiedCode}-${"ru"|"kk"|"en"}`|'antislavery-KGZ'|'ar-laws'|'astanatimes-2024-09'|'azh-119399'|'baq-200021014'|'baq-300022027'|'bizmedia-2024-07-26'|`c${'ampaign-50forfreedom-TJK'|'aravan-2014'|'aravan-info-244744'|'arrotsandsticks-labour-code'|'h-fedlex'|`is-legislation-${'16750'|'80710'}`|'ldr-48'|'omparemela-tkm'}`|'darakchi-51573'|`e${'colex-social-code'|`eas-20${'19-06-18'|'21-06-12'|'24-06-12'}`|'nbek-2015'|'nbek-2018'|'nread'}`|'fcdo-72765'|'gb337-lils1'|'hrw-2016-06-09'|`i${'ea-database'|'knigi-mavrin'|`lo${`-${`20${'00'|'17-fr'|'17'|'18'}`|'C102-campaign'|'C158-note'|'actrav-WCMS_699022'|'fundamental-2026'|`g${`b3${'28'|'31'|'34'|'37'|'43-srm'|'43-stc'|'46-ins'}`|'s2001'}`|'kazakhstan-page'|'leaflet-WCMS_850673'|'live-2024-06-11'|'mlc-mirror'|'mlc'|`news-${'2024-06-12'|`WCMS_${'143133'|'673584'|'719392'|'828496'|'886369'|'912343'}`}`|'srm7'|'srm8'|'subject-labadmin'|'subject-vocational'|'tokyo-C029-copy'|'tokyo-C152-text'|'travail-wt'}`|'stat-standards'}`|`n${'dia-statement-2021-06-12'|`for${'lex-dzu-1994-103-502'|`m-${'2024-cc3c27'|'846731'|'a3916580'|'senate-2025'}`}`}`|'oe-srm5'|'so-3166-package'}`|'jitan'|`k${`a${`sipodaq-${`20${'19-03-12'|`2${'1-10-27'|'2-03-31'|`4-06-${'06'|'09'|'10'}`|'6-01-29'}`}`|'labour-code'}`|'z-inform-4becc4'}`|'rguo-ilolex'|'t-2007-06-19'}`|`l${'awnet-c96'|'awsdocbox-list'|`e${'adership-2018-06-06'|`x-dzu-19${'59-66-411'|'62-3-11'|'71-1-8'|'97-72-455'}`}`|`i${`bguides-${'conference'|'en'|'fr'}`|'ca-200818'}`|'u-law-1990'}`|`m${`any${'environ-ieadb'|'health-huggo'|`treaties-${'ggo'|'huggo'}`}`|`fa-${'geneva'|'ilo'|'tm-1587'}`}`|`n${'atlex-kaz'|'ewsline-1112406'|`l-tr${'b-2009-57'|'b-2025-85'|`eaties${'-cited'|''}`}`|`ormlex-${'11110-GEO'|'11200-blr'|'11210-prt'|'12030-es'|'12030-osh'|'13203-TJK'|'C002-fr'|'C088-fr'|'C131-es'|'C170-rat-fr'|`com${`ment${'-4056546-es'|'-4411782-es'|`s-${'2249379'|'4062996'|'4360023'|'kaz'}`}`|`plaint-${'2506916'|'2907080'|'3950243'}`}`|'guide'|'list-copy'|'ratifications-312242-fr'}`|'z-journals-1946'}`|'olympus'|'opsm-2025-04'|'oshindia-abrogation'|'perc-2017'|'prawo-dzu-1997-72-451'|'premioensayo'|'qazinform-2025-09'|'qz-inform-9b7dad'|'rrmu-ru'|'ru-list'|`s${'ilkwaytv-social-code'|'parkthread-c47'|'rm3-tn7'|'rm5-tn1'|'rm5-tn2'|'teamship-mlc'|'v-wiki-c5'|'vgtimes-2022-06'}`|'tem-fi'|'tengrinews-labour-code'|'uchet-Z000000117_-kk'|'uk-parliament-9949'|'uk-treaties'|'usdol-2008-KAZ'|'uztag-2017'|'vkp-2010-06-28'|'vkp-2014-10'|'vlex-C108-es'|'whwb-2022'|'wiki-wages-sea'|'wikipedia-infoboxes'|`z${`ak${'i-57275'|'i-57352'|`on${'-kz-6498059'|'-kz-6506692'|'kz-2014'|'kz-6490352'}`}`|'h-list'}`;
export type Rule='registration-plus-12-months'|'registration-plus-6-months'|'entry-into-force-minus-12-months'|'no-denunciation-seen'|'same-sitting-of-the-conference'|'same-item-of-the-conference'|'abrogation-on-the-agenda'|'neither-fundamental-nor-governance';
export type EvidenceList=readonly Evidence[];
export type InstrumentStatus='up-to-date'|'interim'|'to-be-revised'|'outdated'|'no-conclusions'|'abrogated'|'withdrawn'|'unknown';
/** A partial date, or "unknown" where no source gives one. */
export type KnownDate=PartialDate|'unknown';
export type LawId=`Z${`0${`000001${'15_'|'16_'|'17_'|'18_'|'19_'|'20_'}`|`1000019${'4_'|'5_'}`|'20000367_'}`|`1${'00000254_'|'100000388'|`200000${'050'|'554'}`|`400000${'183'|'184'|'243'}`}`|'2200000115'|'2500000224'|`9${'80000286_'|`90000${'012_'|'013_'|'029_'|'444_'}`}`}`|`kz-${'10-I-1996'|'129-II-2000'|'211-V-2014'|'251-III-2007'|'263-2007'|'7-I-1996'|'bill-labour-code-2025'|'bill-safe-working-conditions-2026'|'labour-code'|'law-on-social-partnership'|'social-code'}`;
export type RatificationAction='ratification'|'accession';
export type RatificationStatus='ratified-in-law'|'registered'|'in-force'|'denounced';
export type LawNumber=string;
export type CountryCode=`A${'FG'|'GO'|'LB'|'RE'|'RG'|'RM'|'TG'|'US'|'UT'|'ZE'}`|`B${'DI'|'EL'|'EN'|'FA'|'GD'|'GR'|'HR'|'HS'|'IH'|'LR'|'LZ'|'OL'|'RA'|'RB'|'RN'|'WA'}`|`C${'AF'|'AN'|'HE'|'HL'|'HN'|'IV'|'MR'|'OD'|'OG'|'OK'|'OL'|'OM'|'PV'|'RI'|'UB'|'YP'|'ZE'}`|'DEU'|'DJI'|'DMA'|'DNK'|'DOM'|'DZA'|'ECU'|'EGY'|'ERI'|'ESP'|'EST'|'ETH'|'FIN'|'FJI'|'FRA'|`G${'AB'|'BR'|'EO'|'HA'|'IN'|'MB'|'NB'|'NQ'|'RC'|'RD'|'TM'|'UY'}`|'HND'|'HRV'|'HTI'|'HUN'|`I${'DN'|'ND'|'RL'|'RN'|'RQ'|'SL'|'SR'|'TA'}`|'JAM'|'JOR'|'JPN'|`K${'AZ'|'EN'|'GZ'|'HM'|'IR'|'NA'|'OR'|'WT'}`|`L${'AO'|'BN'|'BR'|'BY'|'CA'|'KA'|'SO'|'TU'|'UX'|'VA'}`|`M${'AR'|'DA'|'DG'|'DV'|'EX'|'HL'|'KD'|'LI'|'LT'|'MR'|'NE'|'NG'|'OZ'|'RT'|'US'|'WI'|'YS'}`|`N${'AM'|'ER'|'GA'|'IC'|'LD'|'OR'|'PL'|'ZL'}`|'OMN'|`P${'AK'|'AN'|'ER'|'HL'|'LW'|'NG'|'OL'|'RT'|'RY'}`|'QAT'|'ROU'|'RUS'|'RWA'|`S${'AU'|'DN'|'EN'|'GP'|'LB'|'LE'|'LV'|'MR'|'OM'|'RB'|'SD'|'TP'|'UR'|'VK'|'VN'|'WE'|'WZ'|'YC'|'YR'}`|`T${'CD'|'GO'|'HA'|'JK'|'KM'|'LS'|'ON'|'TO'|'UN'|'UR'|'UV'|'ZA'}`|'UGA'|'UKR'|'URY'|'USA'|'UZB'|'VCT'|'VEN'|'VNM'|'VUT'|'WSM'|'YEM'|'ZAF'|'ZMB'|'ZWE';
export type CountryAlpha2=string;
export type CountryM49=string;
export type RecordId=string;
export type EventId=string;
export type Tier='official'|'secondary';
export type Language='en'|'fr'|'es'|'ru'|'kk'|'de'|'ja'|'nl'|'sv'|'pt'|'pl'|'bg'|'zh'|'uz'|'ky'|'ar'|'mul';
export interface DatasetMeta extends Readonly<{version?:string;asOf?:PartialDate;licence?:string;completeness?:readonly CollectionCompleteness[]}>{}
export interface CollectionCompleteness extends Readonly<{collection:string;to:PartialDate|'not-claimed'}>{}
export interface Instrument extends Readonly<{code:InstrumentCode;type:'convention'|'protocol';number:number;aliases?:readonly string[];title:Title;adopted:CalendarDate;session:number;inForce:InstrumentInForce;category:readonly CategoryPeriod[];status:readonly StatusPeriod[];subject:string;normlex?:number;revises?:readonly InstrumentCode[];revisedBy?:readonly InstrumentCode[];amends?:readonly InstrumentCode[];amendedBy?:readonly InstrumentCode[];supplements?:InstrumentCode;supplementedBy?:readonly InstrumentCode[];unknown?:Reasons<'inForce'>;evidence:Evidenced<'title.en'|'adopted'|'session'|'subject',`title.${'fr'|'es'|'ru'|'kk'}`|'inForce'|'normlex'|`revise${'s'|'dBy'}`|'amends'|'amendedBy'|`supplement${'s'|'edBy'}`>;checked:CalendarDate}>{}
export interface Title extends Readonly<{en:string;fr?:string;es?:string;ru?:string;kk?:string}>{}
export interface CategoryPeriod extends Readonly<{value:Category;from?:PartialDate;evidence:EvidenceList}>{}
export interface Citation extends Readonly<{grade:'official'|'secondary';source:SourceId;locator?:string;says?:string|null;agrees?:boolean;why?:string;note?:string}>{}
export interface Derivation extends Readonly<{grade:'derived';rule:Rule;source:SourceId;locator?:string;says?:string|null;agrees?:boolean;why?:string;note?:string}>{}
export interface Unsourced extends Readonly<{grade:'unverified';source?:SourceId;note?:string}>{}
export interface StatusPeriod extends Readonly<{value:InstrumentStatus;from?:PartialDate;asOf:KnownDate;evidence:EvidenceList}>{}
/** One State's ratification of one instrument. */
export interface Ratification extends Rec<{
/** The instrument; the name of the file. */
instrument:RatifiedCode;
/** The national law of ratification. */
law:LawId;
/** The law's own word for the act. */
action:RatificationAction;
/** Date of registration with the ILO. */
registered:KnownDate;
/** Date of entry into force for the State. */
inForce:KnownDate;
/** Stage that the ratification has reached. */
status:RatificationStatus;
/** Amendments in force for the State. */
amendments?:readonly Amendment[];
/** Why a value is unknown. */
unknown?:Reasons<'registered'|'inForce'>},'instrument','registered'|'inForce'>{}
export interface Amendment extends Readonly<{title:string;inForce:KnownDate}>{}
export interface Law extends Readonly<{id:LawId;number:LawNumber|'unknown';date:KnownDate;inForce?:KnownDate;kind:'ratification'|'accession'|'code'|'law';stage:'adopted'|'planned';title:LawTitle;instruments?:readonly InstrumentCode[];provisions?:readonly string[];unknown?:Reasons<'number'|'date'>;evidence:Evidenced<'stage','number'|'date'|'inForce'|'instruments'|'provisions'|`title.${'ru'|'kk'|'en'}`>;checked:CalendarDate}>{}
export interface LawTitle extends Readonly<{ru?:string;kk?:string;en?:string}>{}
export interface Country extends Rec<{code:CountryCode;alpha2?:CountryAlpha2;m49?:CountryM49;name:CountryName;iloName:string;coordinatedBy?:RecordId;memberSince:KnownDate;ratifications:readonly CountryRatification[]},'code','memberSince'>{}
export interface CountryName extends Readonly<{en:string;ru:string;kk:string}>{}
export interface CountryRatification extends Readonly<{instrument:InstrumentCode;registered:KnownDate;inForce?:PartialDate;denounced?:PartialDate;evidence?:EvidenceList}>{}
export interface Organization extends Rec<{id:RecordId;name:Title;kind:'intergovernmental'|'office'|'government'|'workers'|'employers'|'coalition'|'company'|'body'|'parliament';parent?:RecordId;founded?:KnownDate;since?:KnownDate;status?:string;origin?:string;structure?:string;objectives?:readonly string[];activities?:readonly string[];contributions?:readonly string[];seat?:string;formerName?:string;renamed?:KnownDate;countries?:readonly CountryCode[]},'id'|'kind'|'parent'>{}
export interface Programme extends Rec<{id:RecordId;title:Title;kind:'country-programme'|'national-programme'|'project';status:'running'|'planned'|'ended'|'unknown';asOf:KnownDate;from?:PartialDate;until?:PartialDate;objectives?:readonly string[];priorities?:readonly string[];results?:readonly string[];partners?:readonly RecordId[];funder?:RecordId;countries:readonly CountryCode[];instruments?:readonly InstrumentCode[];unknown?:Reasons<'asOf'>},'id'|'kind'|'asOf'>{}
export interface Roadmap extends Rec<{id:RecordId;title:Title;agreed:KnownDate;from?:PartialDate;until?:PartialDate;place?:string;instruments:readonly InstrumentCode[];areas:readonly RoadmapArea[];developedBy?:readonly Party[];signatories?:readonly Party[];unknown?:Reasons<'agreed'>},'id','agreed'>{}
export interface RoadmapArea extends Readonly<{title:string;commitments:readonly Commitment[]}>{}
export interface Commitment extends Readonly<{measure:string;kind:'compliance-analysis'|'ratification-consultation'|'ratification-considered'|'legislative-change'|'capacity'|'expert-assessment'|'proposal'|'supervision-follow-up';instruments?:readonly InstrumentCode[];laws?:readonly LawId[];evidence:EvidenceList}>{}
export interface Party extends Readonly<{name?:string;role:string;organization?:RecordId}>{}
export interface Event extends Rec<{id:EventId;title:Title;kind:'mission'|'meeting'|'conference'|'signing'|'visit'|'adoption'|'accession'|'decision'|'founding'|'draft';date:KnownDate;until?:PartialDate;days?:number;reported?:PartialDate;place?:string;organizer?:RecordId;participants?:readonly Party[];outcomes?:readonly string[];instruments?:readonly InstrumentCode[];laws?:readonly LawId[];related?:readonly RecordId[];unknown?:Reasons<'date'>},'id'|'kind'|'related','date'>{}
export interface Publication extends Rec<{id:RecordId;title:Title;kind:'report'|'review'|'video';publisher:RecordId;date:KnownDate;topics?:readonly string[];recommendations?:readonly string[];countries:readonly CountryCode[];unknown?:Reasons<'date'>},'id'|'kind','date'>{}
export interface Indicator extends Rec<{id:RecordId;title:Title;country:CountryCode;value:number;bound:'exact'|'almost'|'about'|'more-than';unit:string;date:KnownDate;stated:KnownDate;organization?:RecordId;unknown?:Reasons<'date'>},'id'|'title'|'country'|'bound'|'unit'|'organization','date'>{}
export interface Claim extends Rec<{id:RecordId;country:CountryCode;stated:KnownDate;statedBy?:Party;total?:number;fundamental?:number;governance?:number;technical?:number;outOf?:ClaimOutOf;allFundamental?:boolean;memberSince?:PartialDate;unknown?:Reasons<'stated'>},'id'|'country'|'statedBy'>{}
export interface ClaimOutOf extends Readonly<{fundamental?:number;governance?:number;technical?:number}>{}
export interface Supervision extends Rec<{id:RecordId;kind:'ceacr-observation'|'ceacr-direct-request'|'conference-committee-case'|'freedom-of-association-case'|'direct-contacts-mission'|'high-level-tripartite-mission'|'visit';instruments?:readonly InstrumentCode[];adopted?:PartialDate;session?:number;published?:KnownDate;comment?:number;seen?:'text'|'list';dates?:readonly PartialDate[];until?:PartialDate;caseNumber?:number;status?:'open'|'follow-up'|'closed';complainant?:string;report?:string;requestedBy?:string;outcomes?:readonly string[];related?:readonly RecordId[];unknown?:Reasons<'published'|'dates'>},'id'|'seen'|'related'>{}
export interface Source extends Readonly<{id:SourceId;tier:Tier;publisher:string;title:string;language:Language;date:KnownDate;url?:string;copyOf?:string;retrieved:PartialDate;note?:string}>{}
/** Ratified by Kazakhstan, at least by national law. */
export type RatifiedCode=`C${`0${'26'|'29'|'81'|'87'|'88'|'95'|'98'}`|`1${'00'|'05'|'11'|'22'|'29'|'31'|'35'|'38'|'44'|'48'|'55'|'56'|'62'|'67'|'75'|'82'|'83'|'85'|'87'}`}`;
/** Fundamental, as classified today. */
export type FundamentalCode=`C${'029'|'087'|'098'|`1${'00'|'05'|'11'|'38'|'55'|'82'|'87'}`}`|'P029';
/** Governance, as classified today. */
export type GovernanceCode='C081'|'C122'|'C129'|'C144';
