import type { Answer } from './answer.js';
import type { Basis } from './basis.js';
import type { ClaimVerdict, Figure } from './reconcile.js';
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

const english: Phrases = {
  answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
  heading: { law: 'Law', registration: 'Registration', 'entry-into-force': 'Entry into force' },
  figure: {
    total: 'total',
    fundamental: 'fundamental',
    governance: 'governance',
    technical: 'technical',
  },
  claim: (figures, stated) => `Claimed on ${stated}: ${figures}.`,
  verdict: (verdict, basis, classification) => {
    const verdicts: Readonly<Record<ClaimVerdict, string>> = {
      reproduced: 'The records reproduce it',
      possible: 'The records allow it',
      unexplained: 'The records do not explain it',
      contradicted: 'The records contradict it',
    };
    const bases: Readonly<Record<Basis, string>> = {
      law: 'by the date of the national law',
      registration: 'by registration with the ILO',
      'entry-into-force': 'by entry into force',
    };
    const classes = classification === undefined ? '' : `, with the classes of ${classification}`;
    return `${verdicts[verdict]} ${bases[basis]}${classes}`;
  },
  leftOver: (difference) => `${difference} of the claimed Conventions cannot be accounted for.`,
  known: (codes) => `Known: ${codes}.`,
  notComplete: 'The register is not known to be complete on that date; there may be more.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'on an unknown date, because a later step had been taken'
          : `since ${reason.date}`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'the law is later' : `only from ${reason.date}`;
      case 'denounced':
        return `denounced ${reason.date}`;
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
  claim: (figures, stated) => `Заявлено ${stated}: ${figures}.`,
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
    const classes = classification === undefined ? '' : ` и категориям на ${classification}`;
    return `${bases[basis]}${classes} ${verdicts[verdict]}`;
  },
  leftOver: (difference) => `Из заявленных конвенций в записях не найдено: ${difference}.`,
  known: (codes) => `Известны: ${codes}.`,
  notComplete: 'Полнота реестра на эту дату не подтверждена; конвенций может быть больше.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'дата неизвестна, но следующий шаг уже сделан'
          : `с ${reason.date}`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'закон принят позже' : `только с ${reason.date}`;
      case 'denounced':
        return `денонсирована, ${reason.date}`;
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
  heading: { law: 'Заң', registration: 'Тіркеу', 'entry-into-force': 'Күшіне енуі' },
  figure: {
    total: 'барлығы',
    fundamental: 'негізгі',
    governance: 'басқару',
    technical: 'техникалық',
  },
  claim: (figures, stated) => `${stated} мәлімделген: ${figures}.`,
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
    const classes = classification === undefined ? '' : `, ${classification} күнгі санаттармен`;
    return `${bases[basis]}${classes} ${verdicts[verdict]}`;
  },
  leftOver: (difference) => `Мәлімделген конвенциялардың ішінен табылмағаны: ${difference}.`,
  known: (codes) => `Белгілілері: ${codes}.`,
  notComplete: 'Бұл күнге тізілімнің толықтығы расталмаған; конвенциялар көбірек болуы мүмкін.',
  reason: (reason) => {
    switch (reason.kind) {
      case 'happened':
        return reason.date === 'unknown'
          ? 'күні белгісіз, бірақ келесі қадам жасалған'
          : `${reason.date} бастап`;
      case 'not-yet':
        return reason.date === 'unknown' ? 'заң кейін қабылданған' : `тек ${reason.date} бастап`;
      case 'denounced':
        return `денонсация жасалған, ${reason.date}`;
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
