// Generated from @ilo-kz/json-schema and packages/data/records by packages/data/generator. Do not edit.
type Evidenced<Always extends string,Sometimes extends string=never>=Readonly<Record<Always,EvidenceList>&Partial<Record<Sometimes,EvidenceList>>>;
type Rec<Fields,Plain extends keyof Fields,Maybe extends keyof Fields=never>=Readonly<Fields&{
/** For each field: the documents that state the value, and those that contradict it. */
evidence:Readonly<{[K in keyof Fields as Exclude<K,Plain|Maybe|'unknown'>]:EvidenceList}&{[K in Maybe]?:EvidenceList}>;
/** Day of the last comparison with the sources. */
checked:CalendarDate}>;
type Reasons<Field extends string>=Readonly<Partial<Record<Field,string>>>;
export type PartialDate=`${number}`|`${number}-${number}`|`${number}-${number}-${number}`;
export type InstrumentCode=`C${`0${`0${'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`|`${'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`}`|`1${`${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'}${'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'}`|'90'|'91'|'92'|'93'}`}`|'P029'|'P081'|'P089'|'P110'|'P147'|'P155';
export type CalendarDate=`${number}-${number}-${number}`;
export type InstrumentInForce=CalendarDate|('never'|'unknown');
export type Category='fundamental'|'governance'|'technical';
export type Evidence=Citation|Derivation|Unsourced;
export type SourceId=`adilet-${string}-${"ru"|"kk"|"en"}`|`normlex-${"comment"|"ratifications"|"reports"}-${number}`|`${string}-${InstrumentCode}`|`zakonpravo-${RatifiedCode}-${"ru"|"kk"|"en"}`|'antislavery-KGZ'|'ar-laws'|'astanatimes-2024-09'|'azh-119399'|'baq-200021014'|'baq-300022027'|'bizmedia-2024-07-26'|`c${'ampaign-50forfreedom-TJK'|'aravan-2014'|'aravan-info-244744'|'arrotsandsticks-labour-code'|'h-fedlex'|`is-legislation-${'16750'|'80710'}`|'ldr-48'|'omparemela-tkm'}`|'darakchi-51573'|`e${'colex-social-code'|`eas-20${'19-06-18'|'21-06-12'|'24-06-12'}`|'nbek-2015'|'nbek-2018'|'nread'}`|'fcdo-72765'|'gb337-lils1'|'hrw-2016-06-09'|`i${'ea-database'|'knigi-mavrin'|`lo${`-${`20${'00'|'17-fr'|'17'|'18'}`|'C102-campaign'|'C158-note'|'actrav-WCMS_699022'|'fundamental-2026'|`g${`b3${'28'|'31'|'34'|'37'|'43-srm'|'43-stc'|'46-ins'}`|'s2001'}`|'kazakhstan-page'|'leaflet-WCMS_850673'|'live-2024-06-11'|'mlc-mirror'|'mlc'|`news-${'2024-06-12'|`WCMS_${'143133'|'673584'|'719392'|'828496'|'886369'|'912343'}`}`|'srm7'|'srm8'|'subject-labadmin'|'subject-vocational'|'tokyo-C029-copy'|'tokyo-C152-text'|'travail-wt'}`|'stat-standards'}`|`n${'dia-statement-2021-06-12'|`for${'lex-dzu-1994-103-502'|`m-${'2024-cc3c27'|'846731'|'a3916580'|'senate-2025'}`}`}`|'oe-srm5'|'so-3166-package'}`|'jitan'|`k${`a${`sipodaq-${`20${'19-03-12'|`2${'1-10-27'|'2-03-31'|`4-06-${'06'|'09'|'10'}`|'6-01-29'}`}`|'labour-code'}`|'z-inform-4becc4'}`|'rguo-ilolex'|'t-2007-06-19'}`|`l${'awnet-c96'|'awsdocbox-list'|`e${'adership-2018-06-06'|`x-dzu-19${'59-66-411'|'62-3-11'|'71-1-8'|'97-72-455'}`}`|`i${`bguides-${'conference'|'en'|'fr'}`|'ca-200818'}`|'u-law-1990'}`|`m${`any${'environ-ieadb'|'health-huggo'|`treaties-${'ggo'|'huggo'}`}`|`fa-${'geneva'|'ilo'|'tm-1587'}`}`|`n${'atlex-kaz'|'ewsline-1112406'|`l-tr${'b-2009-57'|'b-2025-85'|`eaties${'-cited'|''}`}`|`ormlex-${'11110-GEO'|'11200-blr'|'11210-prt'|'12030-es'|'12030-osh'|'13203-TJK'|'C002-fr'|'C088-fr'|'C131-es'|'C170-rat-fr'|`com${`ment${'-4056546-es'|'-4411782-es'|`s-${'2249379'|'4062996'|'4360023'|'kaz'}`}`|`plaint-${'2506916'|'2907080'|'3950243'}`}`|'guide'|'list-copy'|'ratifications-312242-fr'}`|'z-journals-1946'}`|'olympus'|'opsm-2025-04'|'oshindia-abrogation'|'perc-2017'|'prawo-dzu-1997-72-451'|'premioensayo'|'qazinform-2025-09'|'qz-inform-9b7dad'|'rrmu-ru'|'ru-list'|`s${'ilkwaytv-social-code'|'parkthread-c47'|'rm3-tn7'|'rm5-tn1'|'rm5-tn2'|'teamship-mlc'|'v-wiki-c5'|'vgtimes-2022-06'}`|'tem-fi'|'tengrinews-labour-code'|'uchet-Z000000117_-kk'|'uk-parliament-9949'|'uk-treaties'|'usdol-2008-KAZ'|'uztag-2017'|'vkp-2010-06-28'|'vkp-2014-10'|'vlex-C108-es'|'whwb-2022'|'wiki-wages-sea'|'wikipedia-infoboxes'|`z${`ak${'i-57275'|'i-57352'|`on${'-kz-6498059'|'-kz-6506692'|'kz-2014'|'kz-6490352'}`}`|'h-list'}`;
export type Rule='registration-plus-12-months'|'registration-plus-6-months'|'entry-into-force-minus-12-months'|'no-denunciation-seen'|'same-sitting-of-the-conference'|'same-item-of-the-conference'|'abrogation-on-the-agenda'|'same-year-of-the-experts'|'neither-fundamental-nor-governance';
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
/** An ILO Convention or Protocol. */
export interface Instrument extends Readonly<{
/** Code of the instrument; the name of its file. */
code:InstrumentCode;
/** Convention or Protocol. */
type:'convention'|'protocol';
/** Number, as in "Convention No. 87". */
number:number;
/** Other codes in use, such as MLC. */
aliases?:readonly string[];
/** Title by language. */
title:Title;
/** Day of adoption by the International Labour Conference. */
adopted:CalendarDate;
/** Session of the Conference that adopted it. */
session:number;
/** When the instrument itself entered into force. */
inForce:InstrumentInForce;
/** Class over time, oldest first. */
category:readonly CategoryPeriod[];
/** The ILO's judgement over time, oldest first. */
status:readonly StatusPeriod[];
/** Subject in the ILO's classification. */
subject:string;
/** Number in NORMLEX, the database of the ILO, where an address was seen that has it. */
normlex?:number;
/** Instruments that this one revises. */
revises?:readonly InstrumentCode[];
/** Instruments that revise this one. */
revisedBy?:readonly InstrumentCode[];
/** Instruments that this one amends. */
amends?:readonly InstrumentCode[];
/** Instruments that amend this one. */
amendedBy?:readonly InstrumentCode[];
/** Convention that this Protocol supplements. */
supplements?:InstrumentCode;
/** Protocols that supplement this Convention. */
supplementedBy?:readonly InstrumentCode[];
/** Why a value is unknown. */
unknown?:Reasons<'inForce'>;
/** For each field: the documents that state the value, and those that contradict it. */
evidence:Evidenced<'title.en'|'adopted'|'session'|'subject',`title.${'fr'|'es'|'ru'|'kk'}`|'inForce'|'normlex'|`revise${'s'|'dBy'}`|'amends'|'amendedBy'|`supplement${'s'|'edBy'}`>;
/** Day of the last comparison with the sources. */
checked:CalendarDate}>{}
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
/** A national law: a law of ratification, or another law that a document names. */
export interface Law extends Readonly<{
/** Id of the law; the name of its file. */
id:LawId;
/** Number of the law. */
number:LawNumber|'unknown';
/** When the law was signed. */
date:KnownDate;
/** When the law itself entered into force. */
inForce?:KnownDate;
/** Kind of law. ratification, accession: approves an instrument; code, law: any other. */
kind:'ratification'|'accession'|'code'|'law';
/** Whether it was adopted, or only planned at the time of the document. */
stage:'adopted'|'planned';
/** Title by language. */
title:LawTitle;
/** Instruments that it ratifies. */
instruments?:readonly InstrumentCode[];
/** What it provides, as far as a source states it. */
provisions?:readonly string[];
/** Why a value is unknown. */
unknown?:Reasons<'number'|'date'>;
/** For each field: the documents that state the value, and those that contradict it. */
evidence:Evidenced<'stage','number'|'date'|'inForce'|'instruments'|'provisions'|`title.${'ru'|'kk'|'en'}`>;
/** Day of the last comparison with the sources. */
checked:CalendarDate}>{}
export interface LawTitle extends Readonly<{ru?:string;kk?:string;en?:string}>{}
/** A member State of the ILO. */
export interface Country extends Rec<{
/** Code of the State by ISO 3166-1 alpha-3. */
code:CountryCode;
/** A State by ISO 3166-1 alpha-2. */
alpha2?:CountryAlpha2;
/** A State by UN M49: three digits, also the numeric code of ISO 3166-1. */
m49?:CountryM49;
/** Name of a State in three languages. */
name:CountryName;
/** Name in the ILO's table. */
iloName:string;
/** ILO office that coordinates the work there. */
coordinatedBy?:RecordId;
/** Date from which it has been a member of the ILO. */
memberSince:KnownDate;
/** Fundamental instruments, to the date of the table; others where seen. */
ratifications:readonly CountryRatification[]},'code','memberSince'>{}
export interface CountryName extends Readonly<{en:string;ru:string;kk:string}>{}
export interface CountryRatification extends Readonly<{instrument:InstrumentCode;registered:KnownDate;inForce?:PartialDate;denounced?:PartialDate;evidence?:EvidenceList}>{}
/** An organization that is relevant to labour relations in the State. */
export interface Organization extends Rec<{
/** Id of the organization; the name of its file. */
id:RecordId;
/** Name by language. */
name:Title;
/** Kind of organization. */
kind:'intergovernmental'|'office'|'government'|'workers'|'employers'|'coalition'|'company'|'body'|'parliament';
/** Organization that it belongs to. */
parent?:RecordId;
/** When it was founded. */
founded?:KnownDate;
/** Date from which it has had its present place or status. */
since?:KnownDate;
/** Its status, such as specialized agency of the United Nations. */
status?:string;
/** How it came about. */
origin?:string;
/** Its members or units. */
structure?:string;
/** Its objectives. */
objectives?:readonly string[];
/** Its activities. */
activities?:readonly string[];
/** Its contributions in the State. */
contributions?:readonly string[];
/** Town of its seat. */
seat?:string;
/** Former name. */
formerName?:string;
/** When it took its present name. */
renamed?:KnownDate;
/** States that it coordinates or that belong to it. */
countries?:readonly CountryCode[]},'id'|'kind'|'parent'>{}
/** A programme or project. */
export interface Programme extends Rec<{
/** Id of the programme; the name of its file. */
id:RecordId;
/** Title by language. */
title:Title;
/** Kind of programme. */
kind:'country-programme'|'national-programme'|'project';
/** Status on the date of the statement. */
status:'running'|'planned'|'ended'|'unknown';
/** Date of the statement from which the status is known. */
asOf:KnownDate;
/** When it begins. */
from?:PartialDate;
/** When it ends. */
until?:PartialDate;
/** Strategic objectives. */
objectives?:readonly string[];
/** Priorities. */
priorities?:readonly string[];
/** Results. */
results?:readonly string[];
/** Organizations that run it. */
partners?:readonly RecordId[];
/** Organization that funds it. */
funder?:RecordId;
/** States where it runs. */
countries:readonly CountryCode[];
/** Instruments that it names. */
instruments?:readonly InstrumentCode[];
/** Why a value is unknown, by field. */
unknown?:Reasons<'asOf'>},'id'|'kind'|'asOf'>{}
/** A road map agreed with the ILO. */
export interface Roadmap extends Rec<{
/** Id of the road map; the name of its file. */
id:RecordId;
/** Title by language. */
title:Title;
/** When it was signed or agreed. */
agreed:KnownDate;
/** When its measures begin. */
from?:PartialDate;
/** When its measures end. */
until?:PartialDate;
/** Where it was signed. */
place?:string;
/** Instruments that it names. */
instruments:readonly InstrumentCode[];
/** Its areas and commitments. */
areas:readonly RoadmapArea[];
/** Parties that developed it. */
developedBy?:readonly Party[];
/** Parties that signed it. */
signatories?:readonly Party[];
/** Why a value is unknown, by field. */
unknown?:Reasons<'agreed'>},'id','agreed'>{}
export interface RoadmapArea extends Readonly<{title:string;commitments:readonly Commitment[]}>{}
export interface Commitment extends Readonly<{measure:string;kind:'compliance-analysis'|'ratification-consultation'|'ratification-considered'|'legislative-change'|'capacity'|'expert-assessment'|'proposal'|'supervision-follow-up';instruments?:readonly InstrumentCode[];laws?:readonly LawId[];evidence:EvidenceList}>{}
export interface Party extends Readonly<{name?:string;role:string;organization?:RecordId}>{}
/** Something that happened on a date. */
export interface Event extends Rec<{
/** Date and slug; the name of the file. */
id:EventId;
/** What happened, in a few words. */
title:Title;
/** Kind of event. */
kind:'mission'|'meeting'|'conference'|'signing'|'visit'|'adoption'|'accession'|'decision'|'founding'|'draft';
/** When it took place; the first day, where it took several. */
date:KnownDate;
/** Last day, where it took several. */
until?:PartialDate;
/** How many days it took, where the document says so and gives no last day. */
days?:number;
/** Date of the news about it. */
reported?:PartialDate;
/** Town where it took place. */
place?:string;
/** Organization that held it. */
organizer?:RecordId;
/** Participants. */
participants?:readonly Party[];
/** Statements, agreements and decisions. */
outcomes?:readonly string[];
/** Instruments that it was about. */
instruments?:readonly InstrumentCode[];
/** Laws that it was about. */
laws?:readonly LawId[];
/** Ids of related organizations, programmes, road maps, supervision, events. */
related?:readonly RecordId[];
/** Why a value is unknown, by field. */
unknown?:Reasons<'date'>},'id'|'kind'|'related','date'>{}
/** A report, review or film. */
export interface Publication extends Rec<{
/** Id of the publication; the name of its file. */
id:RecordId;
/** Title by language. */
title:Title;
/** Kind of publication. */
kind:'report'|'review'|'video';
/** Organization that published it. */
publisher:RecordId;
/** When it was published. */
date:KnownDate;
/** What it covers. */
topics?:readonly string[];
/** What it recommends. */
recommendations?:readonly string[];
/** States that it is about. */
countries:readonly CountryCode[];
/** Why a value is unknown, by field. */
unknown?:Reasons<'date'>},'id'|'kind','date'>{}
/** A number that a document states. */
export interface Indicator extends Rec<{
/** Id of the indicator; the name of its file. */
id:RecordId;
/** The quantity that is counted. */
title:Title;
/** State that it is about. */
country:CountryCode;
/** The number. */
value:number;
/** How the document gives the number: exactly, almost, about, or more than it. */
bound:'exact'|'almost'|'about'|'more-than';
/** Unit: members, unions, per cent of salaried workers. */
unit:string;
/** Date to which the number applies. */
date:KnownDate;
/** Date of the statement. */
stated:KnownDate;
/** Organization that it is about. */
organization?:RecordId;
/** Why a value is unknown, by field. */
unknown?:Reasons<'date'>},'id'|'title'|'country'|'bound'|'unit'|'organization','date'>{}
/** Totals as a document states them, whether right or wrong. */
export interface Claim extends Rec<{
/** Id of the claim; the name of its file. */
id:RecordId;
/** State that it is about. */
country:CountryCode;
/** Date of the statement. */
stated:KnownDate;
/** Party that stated it. */
statedBy?:Party;
/** Total number of ratified Conventions. */
total?:number;
/** Of which fundamental. */
fundamental?:number;
/** Of which governance (also: priority, policy). */
governance?:number;
/** Of which technical. */
technical?:number;
/** Of how many, as the document says. */
outOf?:ClaimOutOf;
/** Whether the document says that all fundamental Conventions are included. */
allFundamental?:boolean;
/** Date from which the document says that the State is a member of the ILO. */
memberSince?:PartialDate;
/** Why a value is unknown, by field. */
unknown?:Reasons<'stated'>},'id'|'country'|'statedBy'>{}
export interface ClaimOutOf extends Readonly<{total?:number;fundamental?:number;governance?:number;technical?:number}>{}
/** An act of the ILO's supervisory bodies. */
export interface Supervision extends Rec<{
/** Id of the act; the name of its file. */
id:RecordId;
/** Kind of act. */
kind:'ceacr-observation'|'ceacr-direct-request'|'conference-committee-case'|'freedom-of-association-case'|'direct-contacts-mission'|'high-level-tripartite-mission'|'visit';
/** Instruments that it is about. */
instruments?:readonly InstrumentCode[];
/** When the Committee of Experts (CEACR) adopted its comment. */
adopted?:PartialDate;
/** Session of the International Labour Conference for which it was published. */
session?:number;
/** When it was published: the year of that session. */
published?:KnownDate;
/** Number of the comment in NORMLEX. */
comment?:number;
/** What was seen of a comment or a case. text: the page of its text; list: only its year, in the list of other comments next to a text. */
seen?:'text'|'list';
/** When it took place. A case before the Conference: the year of its discussion; a complaint: its day. */
dates?:readonly PartialDate[];
/** Last day, where it took several. */
until?:PartialDate;
/** Number of the case. */
caseNumber?:number;
/** Whether the case is open, closed, or followed up after its examination, where a document says so. */
status?:'open'|'follow-up'|'closed';
/** Complainant. */
complainant?:string;
/** Report that deals with the case. */
report?:string;
/** Body that asked for it. */
requestedBy?:string;
/** Conclusions and decisions. */
outcomes?:readonly string[];
/** Ids of related organizations, events, road maps, supervision. */
related?:readonly RecordId[];
/** Why a value is unknown, by field. */
unknown?:Reasons<'published'|'dates'>},'id'|'seen'|'related'>{}
/** A document that records cite. */
export interface Source extends Readonly<{
/** Id of the source; the name of its file. */
id:SourceId;
/** official: published by the ILO or a State; secondary: everything else. */
tier:Tier;
/** Publisher, by name. */
publisher:string;
/** Title in the language of the document. */
title:string;
/** Language of the document. */
language:Language;
/** Date of the document. */
date:KnownDate;
/** Address of the document. Without one, the note says why. */
url?:string;
/** The original, if this document is a copy or translation that somebody other than its publisher put online. It is the id of the source of the original. If no record cites the original, it is its name, written the same in every copy. A copy is never official, and all copies of a document count as one. */
copyOf?:string;
/** When the document, or a copy of it, was read; only a year where the day was not written down. */
retrieved:PartialDate;
/** Anything else that a reader must know. */
note?:string}>{}
/** Ratified by Kazakhstan, at least by national law. */
export type RatifiedCode=`C${`0${'26'|'29'|'81'|'87'|'88'|'95'|'98'}`|`1${'00'|'05'|'11'|'22'|'29'|'31'|'35'|'38'|'44'|'48'|'55'|'56'|'62'|'67'|'75'|'82'|'83'|'85'|'87'}`}`;
/** Fundamental, as classified today. */
export type FundamentalCode=`C${'029'|'087'|'098'|`1${'00'|'05'|'11'|'38'|'55'|'82'|'87'}`}`|'P029';
/** Governance, as classified today. */
export type GovernanceCode='C081'|'C122'|'C129'|'C144';
/** Technical, as classified today. */
export type TechnicalCode=Exclude<InstrumentCode,FundamentalCode|GovernanceCode>;
