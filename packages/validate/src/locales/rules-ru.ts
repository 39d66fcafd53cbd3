import type { DateField } from '../cells/fields.js';
import type { Message } from '../rules/rule.js';
import { listed } from './listed.js';
import type { RulesInWords } from './locale.js';
import { guillemets } from './quoted.js';
import { counted } from './ru/counted.js';
import { dateNamed, fields } from './ru/fields.js';

export const rulesRu: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Строка без единого значения',
    say: () => ({
      message: 'В строке нет ни одного значения; она пропущена.',
      hint: 'Удалите эту строку.',
    }),
  },

  // The columns of the table

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
  },

  'map.ambiguous-date': {
    title: 'День и месяц могут быть переставлены',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» может означать ${one} или ${other}; из столбца не видно, что именно. Используется только год.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.serial-date': {
    title: 'Дата записана числом электронной таблицы',
    say: ({ stated, value }) => ({
      message: `«${stated}» — день по счёту электронных таблиц; читается как ${value}.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.two-digit-year': {
    title: 'Год записан двумя цифрами',
    say: ({ stated }) => ({
      message: `В «${stated}» год из двух цифр: столетие не угадывается, дата не проверяется.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.note-reading': {
    title: 'Дата стоит в примечании',
    say: ({ field, date }) => ({
      message: `Из примечания взята ${fields[field]}: ${date}.`,
      hint: 'Дайте этой дате отдельный столбец.',
    }),
  },
  'schema.date': {
    title: 'Дату не удалось понять',
    say: ({ field, value }) => notUnderstood(value, fields[field], writtenDates[field]),
  },
  'sense.impossible-date': {
    title: 'Такого дня нет в календаре',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» — не дата: ${
        why.kind === 'no-such-month'
          ? `${why.month}-го месяца не бывает`
          : `в ${why.month}-м месяце ${why.year} года ${counted(why.days, 'день', 'дня', 'дней')}`
      }.`,
      hint:
        why.exchanged === undefined
          ? `Найдите ${dateNamed(field, 'у')}.`
          : `Может быть, ${why.exchanged}: день и месяц переставлены?`,
    }),
  },
  'sense.stand-in-date': {
    title: 'Вместо даты стоит заполнитель',
    say: ({ stated }) => ({
      message: `«${stated}» — так программы обозначают, что даты нет; за дату это не принято.`,
      hint: 'Найдите дату или оставьте ячейку пустой.',
    }),
  },
  'map.status-spelling': { title: 'Статус указан не кодом', say: readAs },
  'map.status-with-date': {
    title: 'В статусе стоит и дата',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} читается как статус ${status} и ${fields.denounced} ${date}.`,
      hint: 'Дайте денонсации отдельный столбец.',
    }),
  },
  'map.ambiguous-status': {
    title: 'Статус можно понять двояко',
    say: ({ text, saysRatified }) =>
      saysRatified
        ? {
            message: `${guillemets(text)} говорит лишь о том, что государство ратифицировало конвенцию: она может быть в силе или ещё нет.`,
            hint: 'Пишите in-force, registered или ratified-in-law.',
          }
        : {
            message: `${guillemets(text)} говорит лишь о том, что конвенция не обязывает государство: она денонсирована или ещё не вступила в силу.`,
            hint: 'Пишите registered или denounced.',
          },
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
  'map.law-spelling': {
    title: 'Закон указан не номером и датой',
    say: ({ number, date, misread }) => ({
      message: `Прочитано: номер закона ${number}${date === undefined ? '' : `, дата закона ${date}`}.`,
      ...(misread && {
        hint: 'Напишите номер и дату в двух столбцах; о самом номере есть отдельное замечание.',
      }),
    }),
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

  // Instruments and States

  'map.several-instruments': {
    title: 'В ячейке несколько конвенций или протоколов',
    say: ({ read, others }) => ({
      message: `Здесь прочитано только ${read}; в ячейке есть ещё ${listed(others, 'и')}.`,
      hint: 'Дайте каждой конвенции и каждому протоколу свою строку.',
    }),
  },
  'map.instrument-spelling': { title: 'Конвенция указана не кодом', say: readAs },
  'schema.instrument': {
    title: 'Конвенцию не удалось понять',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 или Конвенция № 87'),
      ...(near.length > 0 && { hint: `Может быть, ${listed(near, 'или')}?` }),
    }),
  },
  'map.country-spelling': { title: 'Страна указана не кодом', say: readAs },
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
            message: `${named} нет среди ${counted(states, 'известного государства', 'известных государств', 'известных государств')}; с нашими записями строка не сравнивается.`,
            hint:
              near.length > 0
                ? `Может быть, ${listed(meant, 'или')}?`
                : 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — государство, которого нет с ${notice.until} года; с нашими записями строка не сравнивается.`,
            hint: 'То, что оно ратифицировало, не является ратификацией государств, возникших после него.',
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

  // Any cell

  'map.unused-text': {
    title: 'Часть ячейки не использована',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} не использовано; прочитана только остальная часть ячейки.`,
      hint: 'Дайте этому отдельный столбец.',
    }),
  },
  'map.hidden-characters': {
    title: 'Невидимые символы',
    say: ({ plain, names, hasMore, turnsText }) => ({
      message: `В ячейке есть невидимые символы: ${names.join(', ')}${hasMore ? ', …' : ''}. Без них ${plain.trim() === '' ? 'она пуста' : `в ней ${guillemets(plain)}`}.`,
      hint: turnsText
        ? 'Они меняют направление письма, и люди могут прочесть не то, что программы: проверьте, что имелось в виду.'
        : 'Удалите их.',
    }),
  },
  'schema.statement': {
    title: 'Ячейку матрицы нельзя понять',
    say: ({ text }) => ({
      message: `Из ${guillemets(text)} непонятно, что государство сделало с конвенцией.`,
      hint: 'Пишите дату регистрации, денонсацию — как «1958 den.:1990», «x», если дата неизвестна, или ничего.',
      expected: 'дата, дата с денонсацией, x или ничего',
    }),
  },

  // Values together

  // Against our records

  // Records of a dataset
};

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  registered: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  inForce: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  denounced: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
};

/** How a text was understood as a code. */
function readAs({ text, value }: { readonly text: string; readonly value: string }): Message {
  return {
    message:
      text.trim() === value
        ? `Пробелы вокруг ${value} отброшены.`
        : `${guillemets(text)} читается как ${value}.`,
  };
}

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} не удалось понять; здесь должно быть: ${wanted}.`,
    hint: `Пишите ${expected}.`,
    expected,
  };
}
