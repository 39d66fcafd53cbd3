import type { DateField } from '../../../cells/fields.js';
import type { CellNotice } from '../../../cells/notice.js';
import { hasMonthInWords } from '../../../rules/cause-keys.js';
import { listed } from '../../../rules/english.js';
import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed, fields } from '../fields.js';
import { counted } from '../phrases.js';
import { systemsInWords } from './phrases.js';

const monthsRead =
  'Пишите ГГГГ-ММ-ДД. Названия месяцев читаются на английском, русском, казахском, французском, испанском и немецком языках.';

export const schemaRules: RulesInWords = {
  'schema.date': {
    title: 'Дату не удалось понять',
    say: sayUnreadableDate,
    sayCause: (notice) =>
      notice.kind === 'unreadable-date' && hasMonthInWords(notice.value)
        ? {
            message: `Месяцы записаны словами, которые не читаются, например ${guillemets(notice.value)}; даты не проверяются.`,
            hint: monthsRead,
          }
        : sayUnreadableDate(notice),
  },

  'schema.status': {
    title: 'Такого статуса нет',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.status,
        'ratified-in-law (ратифицирована законом), registered (зарегистрирована в МОТ), in-force (в силе) или denounced (денонсирована)',
      ),
  },

  'schema.law-number': {
    title: 'Номер закона не удалось понять',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.lawNumber,
        'цифры и, если он напечатан, созыв римскими цифрами, например 29-II',
      ),
  },

  'schema.instrument': {
    title: 'Конвенцию не удалось понять',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 или Конвенция № 87'),
      ...(near.length > 0 && { hint: `Может быть, ${listed(near, 'или')}?` }),
    }),
  },

  'schema.country': {
    title: 'Государство не удалось понять',
    say: (notice) => {
      const expected = 'государство — член МОТ, например KAZ';
      const named = guillemets(notice.value);
      switch (notice.kind) {
        case 'unknown-country': {
          const { states, near } = notice;
          const meant = near.map(({ code, name }) => `${name.ru} (${code})`);
          return {
            message: `${named} нет среди ${counted('известного государства', 'известных государств', 'известных государств')(states)}; с нашими записями строка не сравнивается.`,
            hint:
              near.length > 0
                ? `Может быть, ${listed(meant, 'или')}?`
                : 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
            expected,
          };
        }
        case 'misspelt-country': {
          const { code, name } = notice.meant;
          return {
            message: `${named} нет среди известных государств; строка читается по государству, которое названо в ней ещё раз: ${name.ru} (${code}).`,
            hint: `Пишите ${code}.`,
            expected,
          };
        }
        case 'code-of-other-system': {
          const meant = notice.meanings.map(
            ({ code, name, systems }) =>
              `${name ? `${name.ru} (${code})` : code}: ${systemsInWords(systems)}`,
          );
          return {
            message: `${named} — не код ISO 3166-1 alpha-3. Возможные значения: ${meant.join('; ')}. С нашими записями строка не сравнивается.`,
            hint: 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — государство, которое не существует с ${notice.until} года; с нашими записями строка не сравнивается.`,
            hint: 'Его ратификации не переходят автоматически к государствам-преемникам.',
            expected,
          };
        case 'country-outside':
          return {
            message: `${named} (${notice.iso}) не является членом МОТ; с нашими записями строка не сравнивается.`,
            hint: 'Для территории укажите государство, которое за неё отвечает, а территорию — в примечании.',
            expected,
          };
      }
    },
  },

  'schema.statement': {
    title: 'Ячейку матрицы нельзя понять',
    say: ({ text }) => ({
      message: `Запись ${guillemets(text)} нельзя прочитать как ратификацию или денонсацию.`,
      hint: 'Пишите дату регистрации, денонсацию — как «1958 den.:1990», «x», если дата неизвестна, или ничего.',
      expected: 'дата, дата с денонсацией, x или ничего',
    }),
  },

  'schema.required': {
    title: 'Нет значения',
    say: () => ({
      message: 'Не указана конвенция (протокол).',
      hint: 'Укажите её или удалите строку.',
    }),
  },
};

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  registered: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  inForce: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  denounced: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
};

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} не удалось понять; здесь должно быть: ${wanted}.`,
    hint: `Пишите ${expected}.`,
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
        message: `В ${guillemets(value)} несколько дат или период; ничего из этого не использовано.`,
        hint: `Оставьте только ${dateNamed(field, 'у')}: ${writtenDates[field]}.`,
        expected: writtenDates[field],
      }
    : {
        ...notUnderstood(value, fields[field], writtenDates[field]),
        ...(hasMonthInWords(value) && { hint: monthsRead }),
      };
}
