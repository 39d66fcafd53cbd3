import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import type { ClaimVerdict, Figure } from './reconcile.js';
import type { Reason } from './status.js';

/** A language that results are explained in. */
export type ExplainLanguage = 'en' | 'ru' | 'kk';

/** The words of one language. */
export interface Phrases {
  readonly answer: Readonly<Record<Answer, string>>;
  readonly clock: Readonly<Record<Basis, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly verdict: Readonly<Record<ClaimVerdict, string>>;
  readonly figure: Readonly<Record<Figure['name'], string>>;
  readonly claim: (figures: string, stated: string) => string;
  readonly counted: (basis: string, classification: string | undefined) => string;
  readonly leftOver: (difference: number) => string;
  readonly known: (codes: string) => string;
  readonly notComplete: string;
  readonly reason: (reason: Reason) => string;
}

/**
 * The words of a language.
 *
 * @throws RangeError for a language that there are no words of.
 */
export function phrases(lang: ExplainLanguage): Phrases {
  switch (lang) {
    case 'en':
      return english;
    case 'ru':
      return russian;
    case 'kk':
      return kazakh;
    default: {
      const never: never = lang;
      throw new RangeError(`There are no words in "${String(never)}": write en, ru or kk.`);
    }
  }
}

/** A day decides every date but one that it lies within. */
function isDay(date: string): boolean {
  return date.length === 10;
}

const english: Phrases = {
  answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
  clock: { law: 'Law', registration: 'Registration', 'entry-into-force': 'Entry into force' },
  basis: {
    law: 'by the date of the national law',
    registration: 'by registration with the ILO',
    'entry-into-force': 'by entry into force',
  },
  verdict: {
    reproduced: 'The records reproduce it',
    possible: 'The records leave room for it',
    unexplained: 'The records do not explain it',
    contradicted: 'The records contradict it',
  },
  figure: {
    total: 'total',
    fundamental: 'fundamental',
    governance: 'governance',
    technical: 'technical',
  },
  claim: (figures, stated) => `Claimed on ${stated}: ${figures}.`,
  counted: (basis, classification) =>
    classification === undefined ? basis : `${basis}, with the classes of ${classification}`,
  leftOver: (difference) => `${difference} of the claimed Conventions cannot be accounted for.`,
  known: (codes) => `Known: ${codes}.`,
  notComplete: 'The register is not known to be complete on that date; there may be more.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'at an unknown date, for it was in force'
          : `since ${reason.date}`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'the law is later' : `only from ${reason.date}`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `since ${reason.date}, within the time asked about`
          : `known only as ${reason.date}, which does not decide it`;
      case 'unknown-date':
        return reason.why.replace(/\.$/, '');
      case 'not-recorded':
        return `not recorded, and the register is complete to ${reason.completeTo}`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'not recorded, and no register claims to be complete'
          : `not recorded, but the register is complete only to ${reason.completeTo}`;
      default:
        return reason satisfies never;
    }
  },
};

const russian: Phrases = {
  answer: { yes: 'да', no: 'нет', unknown: 'неизвестно' },
  clock: { law: 'Закон', registration: 'Регистрация', 'entry-into-force': 'Вступление в силу' },
  basis: {
    law: 'по дате национального закона',
    registration: 'по регистрации в МОТ',
    'entry-into-force': 'по вступлению в силу',
  },
  verdict: {
    reproduced: 'Записи подтверждают это',
    possible: 'Записи это допускают',
    unexplained: 'Записи этого не объясняют',
    contradicted: 'Записи этому противоречат',
  },
  figure: {
    total: 'всего',
    fundamental: 'основополагающие',
    governance: 'директивные',
    technical: 'технические',
  },
  claim: (figures, stated) => `Заявлено ${stated}: ${figures}.`,
  counted: (basis, classification) =>
    classification === undefined ? basis : `${basis}, по категориям на ${classification}`,
  leftOver: (difference) => `Не удаётся найти заявленных конвенций: ${difference}.`,
  known: (codes) => `Известны: ${codes}.`,
  notComplete: 'Полнота реестра на эту дату не подтверждена; конвенций может быть больше.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown' ? 'дата неизвестна, но акт в силе' : `с ${reason.date}`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'закон принят позже' : `только с ${reason.date}`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `с ${reason.date}, то есть в течение указанного времени`
          : `известно лишь ${reason.date}, этого недостаточно`;
      case 'unknown-date':
        return `дата неизвестна (${reason.why.replace(/\.$/, '')})`;
      case 'not-recorded':
        return `записи нет, а реестр полон по ${reason.completeTo}`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'записи нет, и полнота реестра не заявлена'
          : `записи нет, но реестр полон лишь по ${reason.completeTo}`;
      default:
        return reason satisfies never;
    }
  },
};

const kazakh: Phrases = {
  answer: { yes: 'иә', no: 'жоқ', unknown: 'белгісіз' },
  clock: { law: 'Заң', registration: 'Тіркеу', 'entry-into-force': 'Күшіне енуі' },
  basis: {
    law: 'ұлттық заңның күні бойынша',
    registration: 'ХЕҰ-да тіркелуі бойынша',
    'entry-into-force': 'күшіне енуі бойынша',
  },
  verdict: {
    reproduced: 'Жазбалар мұны растайды',
    possible: 'Жазбалар мұны жоққа шығармайды',
    unexplained: 'Жазбалар мұны түсіндірмейді',
    contradicted: 'Жазбалар бұған қайшы',
  },
  figure: {
    total: 'барлығы',
    fundamental: 'негізгі',
    governance: 'басқару',
    technical: 'техникалық',
  },
  claim: (figures, stated) => `${stated} мәлімделген: ${figures}.`,
  counted: (basis, classification) =>
    classification === undefined ? basis : `${basis}, ${classification} күнгі санаттармен`,
  leftOver: (difference) => `Мәлімделген конвенциялардың ${difference} табылмады.`,
  known: (codes) => `Белгілілері: ${codes}.`,
  notComplete: 'Бұл күнге тізілімнің толықтығы расталмаған; конвенциялар көбірек болуы мүмкін.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'күні белгісіз, бірақ құжат күшінде'
          : `${reason.date} бастап`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'заң кейін қабылданған' : `тек ${reason.date} бастап`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `${reason.date} күнінен, яғни сұралған уақыттың ішінде`
          : `тек ${reason.date} екені белгілі, бұл жеткіліксіз`;
      case 'unknown-date':
        return `күні белгісіз (${reason.why.replace(/\.$/, '')})`;
      case 'not-recorded':
        return `жазба жоқ, ал тізілім ${reason.completeTo} дейін толық`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'жазба жоқ, тізілімнің толықтығы мәлімделмеген'
          : `жазба жоқ, бірақ тізілім тек ${reason.completeTo} дейін толық`;
      default:
        return reason satisfies never;
    }
  },
};
