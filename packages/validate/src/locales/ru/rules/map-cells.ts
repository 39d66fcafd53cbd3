import { listed } from '../../../rules/english.js';
import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { fields } from '../fields.js';
import { systemsInWords } from './phrases.js';

export const mapCellRules: RulesInWords = {
  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
    sayCause: ({ stated, value }) => ({
      message: `Даты записаны как «${stated}», что читается как ${value}.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },

  'map.ambiguous-date': {
    title: 'День и месяц могут быть переставлены',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» может означать ${one} или ${other}; из столбца не видно, что именно. Используется только год.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `День и месяц могут быть переставлены: «${stated}» — это ${one} или ${other}, и ни одна дата столбца этого не показывает. Используются только годы.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },

  'map.serial-date': {
    title: 'Дата записана числом электронной таблицы',
    say: ({ stated, value }) => ({
      message: `«${stated}» — день по счёту электронных таблиц; читается как ${value}.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, value }) => ({
      message: `Вместо дат стоят номера дней электронной таблицы: «${stated}» читается как ${value}.`,
      hint: 'Задайте столбцу формат даты и сохраните файл заново или пишите ГГГГ-ММ-ДД.',
    }),
  },

  'map.two-digit-year': {
    title: 'Год записан двумя цифрами',
    say: ({ stated }) => ({
      message: `В «${stated}» год из двух цифр: столетие не угадывается, дата не проверяется.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated }) => ({
      message: `Годы записаны двумя цифрами, например «${stated}». Век неизвестен, поэтому даты не проверяются.`,
      hint: 'Задайте столбцу в электронной таблице формат ГГГГ-ММ-ДД и сохраните её снова.',
    }),
  },

  'map.note-reading': {
    title: 'Дата стоит в примечании',
    say: ({ field, date }) => ({
      message: `Из примечания взята ${fields[field]}: ${date}.`,
      hint: 'Вынесите эту дату в отдельный столбец.',
    }),
  },

  'map.zoned-date': {
    title: 'Часовой пояс может сдвинуть дату на день',
    say: ({ stated, one, other, used }) => ({
      message: `«${stated}» — это ${one} или, в часовом поясе восточнее, ${other}. ${
        used === undefined ? 'Не использовано ни то, ни другое.' : `Использовано только ${used}.`
      }`,
      hint: 'Пишите только день: ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Часовой пояс мог сдвинуть даты на день: «${stated}» — это ${one} или, восточнее, ${other}. Используется только то, что у них общее.`,
      hint: 'Пишите только день: ГГГГ-ММ-ДД.',
    }),
  },

  'map.part-of-year': {
    title: 'Вместо даты указана часть года',
    say: ({ stated, value }) => ({
      message: `«${stated}» — часть года; использован только ${value} год.`,
      hint: 'Пишите ГГГГ-ММ-ДД или ГГГГ-ММ.',
    }),
  },

  'map.status-spelling': { title: 'Статус указан не кодом', say: readAs },

  'map.status-with-date': {
    title: 'В статусе стоит и дата',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} читается как статус ${status} и ${fields.denounced} ${date}.`,
      hint: 'Вынесите денонсацию в отдельный столбец.',
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

  'map.law-spelling': {
    title: 'Закон указан не номером и датой',
    say: ({ number, date, misread }) => ({
      message: `Прочитано: номер закона ${number}${date === undefined ? '' : `, дата закона ${date}`}.`,
      ...(misread && {
        hint: 'Напишите номер и дату в двух столбцах; о самом номере есть отдельное замечание.',
      }),
    }),
    sayCause: ({ number, date }) => ({
      message:
        date === undefined
          ? `В ячейках не только номера законов; первый читается как ${number}.`
          : `Номер и дата законов стоят в одном столбце; первый закон читается как ${number} от ${date}.`,
      hint: 'Пишите их в двух столбцах: номер — как напечатан, дату — ГГГГ-ММ-ДД.',
    }),
  },

  'map.several-instruments': {
    title: 'В ячейке несколько конвенций или протоколов',
    say: ({ read, others }) => ({
      message: `Здесь прочитано только ${read}; в ячейке есть ещё ${listed(others, 'и')}.`,
      hint: 'Запишите каждую конвенцию и каждый протокол в отдельной строке.',
    }),
  },

  'map.instrument-spelling': {
    title: 'Конвенция указана не кодом',
    say: readAs,
    sayCause: (notice) =>
      notice.text.trim() === notice.value
        ? readAs(notice)
        : {
            message: `Акты записаны как ${guillemets(notice.text)}, что читается как ${notice.value}.`,
            hint: 'Пишите код: C и три цифры, для протокола P.',
          },
  },

  'map.another-instrument': {
    title: 'В ячейке не конвенция и не протокол МОТ',
    say: ({ text }) => ({
      message: `${guillemets(text)} — не конвенция и не протокол МОТ.`,
      hint: 'Строка не сравнивается.',
    }),
    sayCause: ({ text }) => ({
      message: `В ячейках указаны не конвенции и не протоколы МОТ, например ${guillemets(text)}.`,
      hint: 'Эти строки не сравниваются.',
    }),
  },

  'map.country-spelling': {
    title: 'Страна указана не кодом',
    say: (notice) =>
      notice.kind === 'country-spelling'
        ? readAs(notice)
        : {
            message: `${guillemets(notice.text)} читается как ${notice.value}: ${systemsInWords(notice.systems)}.`,
            hint: 'Пишите три буквы ISO 3166-1.',
          },
    sayCause: ({ text, value }) => ({
      message: `Государства записаны не своими кодами: ${guillemets(text)} читается как ${value}.`,
      hint: 'Пишите три буквы по ISO 3166-1.',
    }),
  },

  'map.unused-text': {
    title: 'Часть ячейки не использована',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} не использовано; прочитана только остальная часть ячейки.`,
      hint: 'Вынесите это в отдельный столбец.',
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
