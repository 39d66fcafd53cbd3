import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import { kazakhDate } from './kazakh-date.js';
import type { ClaimVerdict, Figure } from './reconcile.js';
import { russianDate } from './russian-date.js';
import type { Reason } from './status.js';

/** A language of explanations. */
export type ExplainLanguage = 'en' | 'ru' | 'kk';

/** The words of one language. */
export interface Phrases {
  readonly answer: Readonly<Record<Answer, string>>;
  readonly heading: Readonly<Record<Basis, string>>;
  readonly figure: Readonly<Record<Figure['name'], string>>;
  readonly claim: (figures: string, stated: string) => string;
  /** @param classification The date of the classes, if it is not that of the claim. */
  readonly verdict: (
    verdict: ClaimVerdict,
    basis: Basis,
    classification: string | undefined,
  ) => string;
  readonly leftOver: (difference: number) => string;
  readonly known: (codes: string) => string;
  readonly notComplete: string;
  readonly reason: (reason: Reason) => string;
}

/**
 * The words of a language.
 *
 * @throws RangeError for any other language.
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
      throw new RangeError(`There are no explanations in "${String(never)}": write en, ru or kk.`);
    }
  }
}

/** A day is only undecided if it is within the period of the question. */
function isDay(date: string): boolean {
  return date.length === 10;
}

/** The preposition of a date in English: on a day, in a month or a year. */
function onOrIn(date: string): string {
  return isDay(date) ? 'on' : 'in';
}

const english: Phrases = {
  answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
  heading: { law: 'Law', registration: 'Registration', 'entry-into-force': 'Entry into force' },
  figure: {
    total: 'total',
    fundamental: 'fundamental',
    governance: 'governance',
    technical: 'technical',
  },
  claim: (figures, stated) => `Claimed ${onOrIn(stated)} ${stated}: ${figures}.`,
  verdict: (verdict, basis, classification) => {
    const verdicts: Readonly<Record<ClaimVerdict, string>> = {
      reproduced: 'The records reproduce the claim',
      possible: 'The records are compatible with the claim',
      unexplained: 'The records do not explain the claim',
      contradicted: 'The records contradict the claim',
    };
    const bases: Readonly<Record<Basis, string>> = {
      law: 'by the date of the national law',
      registration: 'by registration with the ILO',
      'entry-into-force': 'by entry into force',
    };
    const classes = classification === undefined ? '' : `, with the classes of ${classification}`;
    return `${verdicts[verdict]} when counted ${bases[basis]}${classes}`;
  },
  leftOver: (difference) => `${difference} of the claimed Conventions cannot be accounted for.`,
  known: (codes) => `Known: ${codes}.`,
  notComplete: 'The register is not known to be complete on that date; there may be more.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'date unknown, but a later step had been completed'
          : `since ${reason.date}`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'the law is later' : `only from ${reason.date}`;
      case 'denounced':
        return `denounced ${onOrIn(reason.date)} ${reason.date}`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `since ${reason.date}, within the period in question`
          : `known only as ${reason.date}, which is not precise enough`;
      case 'unknown-date':
        return reason.why.replace(/\.$/, '');
      case 'not-recorded':
        return `not recorded, and the register is complete to ${reason.completeTo}`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'not recorded, and the register is not claimed to be complete'
          : `not recorded, but the register is complete only to ${reason.completeTo}`;
      default:
        return reason satisfies never;
    }
  },
};

const russian: Phrases = {
  answer: { yes: 'да', no: 'нет', unknown: 'неизвестно' },
  heading: { law: 'Закон', registration: 'Регистрация', 'entry-into-force': 'Вступление в силу' },
  figure: {
    total: 'всего',
    fundamental: 'основополагающие',
    governance: 'директивные',
    technical: 'технические',
  },
  claim: (figures, stated) => `Заявлено ${russianDate(stated, 'in')}: ${figures}.`,
  verdict: (verdict, basis, classification) => {
    const verdicts: Readonly<Record<ClaimVerdict, string>> = {
      reproduced: 'записи это подтверждают',
      possible: 'записи это допускают',
      unexplained: 'записи этого не объясняют',
      contradicted: 'записи этому противоречат',
    };
    const bases: Readonly<Record<Basis, string>> = {
      law: 'По дате национального закона',
      registration: 'По регистрации в МОТ',
      'entry-into-force': 'По вступлению в силу',
    };
    const classes =
      classification === undefined ? '' : ` и категориям на ${russianDate(classification, 'to')}`;
    return `${bases[basis]}${classes} ${verdicts[verdict]}`;
  },
  leftOver: (difference) => `Из заявленных конвенций в записях не найдено: ${difference}.`,
  known: (codes) => `Известны: ${codes}.`,
  notComplete: 'Полнота реестра на эту дату не подтверждена; конвенций может быть больше.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'дата неизвестна, но следующий этап уже пройден'
          : `с ${russianDate(reason.date, 'from')}`;
      case 'not-yet':
        return reason.date === 'unknown'
          ? 'закон принят позже'
          : `только с ${russianDate(reason.date, 'from')}`;
      case 'denounced':
        return `денонсирована ${russianDate(reason.date, 'in')}`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `с ${reason.date}, то есть в пределах указанного периода`
          : `известна только неполная дата (${reason.date}), этого недостаточно`;
      case 'unknown-date':
        return `дата неизвестна (${reason.why.replace(/\.$/, '')})`;
      case 'not-recorded':
        return `записи нет, а реестр полон по ${russianDate(reason.completeTo, 'to')}`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'записи нет, и полнота реестра не заявлена'
          : `записи нет, но реестр полон лишь по ${russianDate(reason.completeTo, 'to')}`;
      default:
        return reason satisfies never;
    }
  },
};

const kazakh: Phrases = {
  answer: { yes: 'иә', no: 'жоқ', unknown: 'белгісіз' },
  heading: { law: 'Заң', registration: 'Тіркеу', 'entry-into-force': 'Күшіне енуі' },
  figure: {
    total: 'барлығы',
    fundamental: 'негізгі',
    governance: 'басқару',
    technical: 'техникалық',
  },
  claim: (figures, stated) => `${kazakhDate(stated, 'on')} мәлімделген: ${figures}.`,
  verdict: (verdict, basis, classification) => {
    const verdicts: Readonly<Record<ClaimVerdict, string>> = {
      reproduced: 'жазбалар мұны растайды',
      possible: 'жазбалар мұны жоққа шығармайды',
      unexplained: 'жазбалар мұны түсіндірмейді',
      contradicted: 'жазбалар бұған қайшы',
    };
    const bases: Readonly<Record<Basis, string>> = {
      law: 'Ұлттық заңның күні бойынша',
      registration: 'ХЕҰ-да тіркелуі бойынша',
      'entry-into-force': 'Күшіне енуі бойынша',
    };
    const classes =
      classification === undefined ? '' : `, ${kazakhDate(classification, 'of')} санаттармен`;
    return `${bases[basis]}${classes} ${verdicts[verdict]}`;
  },
  leftOver: (difference) => `Мәлімделген конвенциялардың ішінен табылмағаны: ${difference}.`,
  known: (codes) => `Белгілілері: ${codes}.`,
  notComplete: 'Бұл күнге тізілімнің толықтығы расталмаған; конвенциялар көбірек болуы мүмкін.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'күні белгісіз, бірақ келесі кезеңнен өтті'
          : `${kazakhDate(reason.date, 'from')} бастап`;
      case 'not-yet':
        return reason.date === 'unknown'
          ? 'заң кейін қабылданған'
          : `тек ${kazakhDate(reason.date, 'from')} бастап`;
      case 'denounced':
        return `${kazakhDate(reason.date, 'on')} денонсацияланған`;
      case 'imprecise-date':
        return isDay(reason.date)
          ? `${kazakhDate(reason.date, 'from')} бастап, яғни сұралған кезеңнің ішінде`
          : `толық емес күні ғана белгілі (${reason.date}), бұл жеткіліксіз`;
      case 'unknown-date':
        return `күні белгісіз (${reason.why.replace(/\.$/, '')})`;
      case 'not-recorded':
        return `жазба жоқ, ал тізілім ${kazakhDate(reason.completeTo, 'to')} дейін толық`;
      case 'beyond-the-register':
        return reason.completeTo === undefined
          ? 'жазба жоқ, тізілімнің толықтығы мәлімделмеген'
          : `жазба жоқ, бірақ тізілім тек ${kazakhDate(reason.completeTo, 'to')} дейін толық`;
      default:
        return reason satisfies never;
    }
  },
};
