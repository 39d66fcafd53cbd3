import type { Evidence } from '@ilo-kz/data';
import { checkName } from '../did-you-mean.js';
import type { ExplainLanguage } from '../phrases.js';

type Rule = Extract<Evidence, { grade: 'derived' }>['rule'];

/** The words of a citation in one language. */
export interface CitationWords {
  /** Names of fields; a field without one is named as in the record. */
  readonly fields: Readonly<Record<string, string>>;
  readonly undated: string;
  readonly seen: (day: string) => string;
  /** What a document of this grade is. */
  readonly official: string;
  readonly secondary: string;
  readonly states: (value: string) => string;
  readonly noValue: string;
  readonly contradicts: (value: string | undefined, why: string) => string;
  /** How a value follows from another, with the reason why the rule holds. */
  readonly derived: (rule: Rule, from: string | undefined) => string;
  readonly unverified: string;
}

/** The languages of citations. */
export const citationLanguages: readonly ExplainLanguage[] = ['en', 'ru', 'kk'];

/**
 * The words of a language.
 *
 * @throws RangeError for any other language.
 */
export function citationWords(lang: ExplainLanguage): CitationWords {
  checkName(lang, citationLanguages, 'language of citations');
  switch (lang) {
    case 'en':
      return english;
    case 'ru':
      return russian;
    case 'kk':
      return kazakh;
    default:
      return lang satisfies never;
  }
}

const english: CitationWords = {
  fields: {
    law: 'national law',
    action: 'act of consent',
    registered: 'registration with the ILO',
    inForce: 'entry into force',
    status: 'status',
    number: 'number of the law',
    date: 'date',
    adopted: 'adoption',
    category: 'class',
    published: 'publication',
    session: 'session of the Conference',
    comment: 'number in NORMLEX',
  },
  undated: 'undated',
  seen: (day) => `seen ${day}`,
  official: 'published by the ILO or a State',
  secondary: 'another publication',
  states: (value) => `states ${value}`,
  noValue: 'states no value',
  contradicts: (value, why) =>
    `contradicts it${value === undefined ? '' : `: ${value}`}${why && `; not followed: ${why}`}`,
  derived: (rule, from = 'what the document states') => {
    switch (rule) {
      case 'registration-plus-12-months':
        return `computed from the registration, ${from}: a Convention enters into force for a State twelve months after its ratification was registered, unless it says otherwise`;
      case 'registration-plus-6-months':
        return `computed from the registration, ${from}: Convention No. 185 enters into force for a State six months after its ratification was registered`;
      case 'entry-into-force-minus-12-months':
        return `computed from the entry into force, ${from}, which is twelve months after the registration`;
      case 'no-denunciation-seen':
        return 'concluded: the ILO supervises the Convention as ratified, and no denunciation was seen';
      case 'neither-fundamental-nor-governance':
        return 'concluded: the document lists the fundamental and the governance instruments; every other instrument is technical';
      case 'same-sitting-of-the-conference':
        return 'concluded: another Convention of these days has this session in the document';
      case 'same-item-of-the-conference':
        return 'concluded: the document gives this day for another instrument on the same item of the agenda of the Conference';
      case 'abrogation-on-the-agenda':
        return 'concluded: the document plans the abrogation or withdrawal, which is proposed only for outdated instruments';
      case 'same-year-of-the-experts':
        return 'concluded: the document gives this for another comment that the Committee of Experts adopted in the same year';
      default:
        return rule satisfies never;
    }
  },
  unverified: 'no document was seen',
};

const russian: CitationWords = {
  fields: {
    law: 'национальный закон',
    action: 'акт согласия',
    registered: 'регистрация в МОТ',
    inForce: 'вступление в силу',
    status: 'статус',
    number: 'номер закона',
    date: 'дата',
    adopted: 'принятие',
    category: 'класс',
    published: 'публикация',
    session: 'сессия Конференции',
    comment: 'номер в NORMLEX',
  },
  undated: 'без даты',
  seen: (day) => `просмотрено ${day}`,
  official: 'опубликовано МОТ или государством',
  secondary: 'иная публикация',
  states: (value) => `указано: ${value}`,
  noValue: 'значение не указано',
  contradicts: (value, why) =>
    `противоречит этому${value === undefined ? '' : `: ${value}`}${why && `; не принято: ${why}`}`,
  derived: (rule, from) => {
    const date = from === undefined ? '' : `, ${from}`;
    switch (rule) {
      case 'registration-plus-12-months':
        return `вычислено по дате регистрации${date}: конвенция вступает в силу для государства через двенадцать месяцев после регистрации ратификации, если в ней не сказано иное`;
      case 'registration-plus-6-months':
        return `вычислено по дате регистрации${date}: Конвенция № 185 вступает в силу для государства через шесть месяцев после регистрации ратификации`;
      case 'entry-into-force-minus-12-months':
        return `вычислено по дате вступления в силу${date}: она наступает через двенадцать месяцев после регистрации`;
      case 'no-denunciation-seen':
        return 'вывод: МОТ контролирует соблюдение Конвенции как ратифицированной, сведений о денонсации не найдено';
      case 'neither-fundamental-nor-governance':
        return 'вывод: в документе перечислены основополагающие и директивные акты; все остальные — технические';
      case 'same-sitting-of-the-conference':
        return 'вывод: эта сессия указана в документе у другой конвенции, принятой в те же дни';
      case 'same-item-of-the-conference':
        return 'вывод: этот день указан в документе для другого акта по тому же пункту повестки дня Конференции';
      case 'abrogation-on-the-agenda':
        return 'вывод: документ планирует отмену или отзыв, а их предлагают только для устаревших актов';
      case 'same-year-of-the-experts':
        return 'вывод: в документе это указано у другого комментария, принятого Комитетом экспертов в том же году';
      default:
        return rule satisfies never;
    }
  },
  unverified: 'документ не найден',
};

const kazakh: CitationWords = {
  fields: {
    law: 'ұлттық заң',
    action: 'келісім актісі',
    registered: 'ХЕҰ-да тіркелуі',
    inForce: 'күшіне енуі',
    status: 'мәртебесі',
    number: 'заңның нөмірі',
    date: 'күні',
    adopted: 'қабылдануы',
    category: 'класы',
    published: 'жариялануы',
    session: 'Конференция сессиясы',
    comment: 'NORMLEX жүйесіндегі нөмірі',
  },
  undated: 'күні көрсетілмеген',
  seen: (day) => `${day} қаралды`,
  official: 'ХЕҰ немесе мемлекет жариялаған',
  secondary: 'өзге жарияланым',
  states: (value) => `көрсетілгені: ${value}`,
  noValue: 'мәні көрсетілмеген',
  contradicts: (value, why) =>
    `бұған қайшы келеді${value === undefined ? '' : `: ${value}`}${why && `; ескерілмеді: ${why}`}`,
  derived: (rule, from) => {
    const date = from === undefined ? '' : ` (${from})`;
    switch (rule) {
      case 'registration-plus-12-months':
        return `тіркелген күні бойынша есептелді${date}: өзінде өзгеше айтылмаса, конвенция мемлекет үшін ратификациясы тіркелгеннен кейін он екі айдан соң күшіне енеді`;
      case 'registration-plus-6-months':
        return `тіркелген күні бойынша есептелді${date}: № 185 Конвенция мемлекет үшін ратификациясы тіркелгеннен кейін алты айдан соң күшіне енеді`;
      case 'entry-into-force-minus-12-months':
        return `күшіне енген күні бойынша есептелді${date}: ол тіркелгеннен кейін он екі айдан соң болады`;
      case 'no-denunciation-seen':
        return 'қорытынды: ХЕҰ Конвенцияның сақталуын ратификацияланған ретінде қадағалайды, денонсация туралы мәлімет табылмады';
      case 'neither-fundamental-nor-governance':
        return 'қорытынды: құжатта негізгі және басқару актілері тізілген; қалғандарының бәрі техникалық';
      case 'same-sitting-of-the-conference':
        return 'қорытынды: құжатта дәл осы күндері қабылданған басқа конвенцияның осы сессиясы көрсетілген';
      case 'same-item-of-the-conference':
        return 'қорытынды: құжатта бұл күн Конференция күн тәртібінің сол тармағындағы басқа актіге көрсетілген';
      case 'abrogation-on-the-agenda':
        return 'қорытынды: құжатта күшін жою немесе кері қайтарып алу жоспарланған, ал ол тек ескірген актілерге ұсынылады';
      case 'same-year-of-the-experts':
        return 'қорытынды: құжатта бұл Сарапшылар комитеті сол жылы қабылдаған басқа түсініктемеде көрсетілген';
      default:
        return rule satisfies never;
    }
  },
  unverified: 'құжат табылмады',
};
