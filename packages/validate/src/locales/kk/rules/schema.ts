import type { DateField } from '../../../cells/fields.js';
import type { CellNotice } from '../../../cells/notice.js';
import { hasMonthInWords } from '../../../rules/cause-keys.js';
import { listed } from '../../../rules/english.js';
import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed, fields } from '../fields.js';
import { capital, systemsInWords } from './phrases.js';

const monthsRead =
  'ЖЖЖЖ-АА-КК түрінде жазыңыз. Ай атаулары ағылшын, орыс, қазақ, француз, испан және неміс тілдерінде оқылады.';

export const schemaRules: RulesInWords = {
  'schema.date': {
    title: 'Күн түсініксіз',
    say: sayUnreadableDate,
    sayCause: (notice) =>
      notice.kind === 'unreadable-date' && hasMonthInWords(notice.value)
        ? {
            message: `Айлар оқылмайтын сөздермен жазылған, мысалы ${guillemets(notice.value)}; күндер тексерілмейді.`,
            hint: monthsRead,
          }
        : sayUnreadableDate(notice),
  },

  'schema.status': {
    title: 'Мұндай мәртебе жоқ',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.status,
        'ratified-in-law (заңмен ратификацияланған), registered (ХЕҰ-да тіркелген), in-force (күшінде) немесе denounced (денонсацияланған)',
      ),
  },

  'schema.law-number': {
    title: 'Заңның нөмірі түсініксіз',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.lawNumber,
        'цифрлар және, басылған болса, рим цифрларымен шақырылым, мысалы 29-II',
      ),
  },

  'schema.instrument': {
    title: 'Конвенция түсініксіз',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 немесе 87-конвенция'),
      ...(near.length > 0 && { hint: `Мүмкін, ${listed(near, 'немесе')}?` }),
    }),
  },

  'schema.country': {
    title: 'Мемлекет түсініксіз',
    say: (notice) => {
      const expected = 'ХЕҰ-ға мүше мемлекет, мысалы KAZ';
      const named = guillemets(notice.value);
      switch (notice.kind) {
        case 'unknown-country': {
          const { states, near } = notice;
          const meant = near.map(({ code, name }) => `${name.kk} (${code})`);
          return {
            message: `${named} белгілі ${states} мемлекеттің арасында жоқ; жол біздің жазбалармен салыстырылмайды.`,
            hint:
              near.length > 0
                ? `Мүмкін, ${listed(meant, 'немесе')}?`
                : 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
            expected,
          };
        }
        case 'misspelt-country': {
          const { code, name } = notice.meant;
          return {
            message: `${named} белгілі мемлекеттердің арасында жоқ; жол онда тағы аталған мемлекет бойынша оқылады: ${name.kk} (${code}).`,
            hint: `${code} деп жазыңыз.`,
            expected,
          };
        }
        case 'code-of-other-system': {
          const meant = notice.meanings.map(
            ({ code, name, systems }) =>
              `${name ? `${name.kk} (${code})` : code}: ${systemsInWords(systems)}`,
          );
          return {
            message: `${named} — ISO 3166-1 alpha-3 коды емес. Мүмкін мағыналары: ${meant.join('; ')}. Жол біздің жазбалармен салыстырылмайды.`,
            hint: 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — ${notice.until} жылдан бері жоқ мемлекет; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Оның ратификациялары мирасқор мемлекеттерге автоматты түрде көшпейді.',
            expected,
          };
        case 'country-outside':
          return {
            message: `${named} (${notice.iso}) ХЕҰ-ға мүше мемлекет емес; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Аумақ үшін оған жауапты мемлекетті, ал аумақтың өзін ескертуде жазыңыз.',
            expected,
          };
      }
    },
  },

  'schema.statement': {
    title: 'Матрица ұяшығын түсіну мүмкін емес',
    say: ({ text }) => ({
      message: `${guillemets(text)} дегенді ратификация немесе денонсация деп оқу мүмкін емес.`,
      hint: 'Тіркелген күнін, денонсацияны «1958 den.:1990» түрінде, күні белгісіз болса «x» жазыңыз немесе бос қалдырыңыз.',
      expected: 'күн, денонсациясы бар күн, x немесе бос ұяшық',
    }),
  },

  'schema.required': {
    title: 'Мән жоқ',
    say: () => ({
      message: 'Конвенция (хаттама) көрсетілмеген.',
      hint: 'Оны көрсетіңіз немесе жолды алып тастаңыз.',
    }),
  },
};

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  registered: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  inForce: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  denounced: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
};

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} түсініксіз; мұнда мынау болуға тиіс: ${wanted}.`,
    hint: `Былай жазыңыз: ${expected}.`,
    expected,
  };
}

function sayUnreadableDate({
  kind,
  field,
  value,
}: Extract<CellNotice, { readonly kind: 'unreadable-date' | 'several-dates' }>): Message {
  return kind === 'several-dates'
    ? {
        message: `${guillemets(value)} ішінде бірнеше күн немесе кезең бар; ешқайсысы пайдаланылмады.`,
        hint: `${capital(dateNamed(field, 'н'))} ғана қалдырыңыз: ${writtenDates[field]}.`,
        expected: writtenDates[field],
      }
    : {
        ...notUnderstood(value, fields[field], writtenDates[field]),
        ...(hasMonthInWords(value) && { hint: monthsRead }),
      };
}
