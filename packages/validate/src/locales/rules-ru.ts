import type { AsideKind, GivenByColumn, StatedOutside } from '../table/notice.js';
import type { RulesInWords } from './locale.js';
import { guillemets } from './quoted.js';
import { counted } from './ru/counted.js';
import { columnInWords, dateNamed, fields } from './ru/fields.js';

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

  'csv.ragged-row': {
    title: 'В строке больше или меньше ячеек, чем в заголовке',
    say: ({ cells, headers, isChecked }) => {
      const hasSurplus = cells > headers;
      const harmless = hasSurplus ? 'Лишние ячейки пусты.' : 'Недостающее и не проверялось бы.';
      return {
        message: `В строке ${cellsInWords(cells)}, в заголовке ${cellsInWords(headers)}. ${isChecked ? harmless : 'Дальше строка не проверяется.'}`,
        hint: hasSurplus
          ? 'Заключите в кавычки ячейку, в которой стоит разделитель, или удалите лишнее.'
          : 'Добавьте недостающие ячейки или найдите незакрытую кавычку.',
      };
    },
  },

  'csv.duplicate-header': {
    title: 'Два столбца названы одинаково',
    say: ({ first, cell, name }) => ({
      message: `Столбцы ${first + 1} и ${cell + 1} называются одинаково: ${guillemets(name)}.`,
      hint: 'Дайте каждому столбцу своё название.',
    }),
  },

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  'csv.hostile-header': {
    title: 'Название столбца имеет в программах особое значение',
    say: ({ name }) => ({
      message: `Название столбца ${guillemets(name)} ломает программы, которые делают из строк объекты.`,
      hint: 'Переименуйте столбец.',
    }),
  },

  'map.no-instrument-column': {
    title: 'Ни в одном столбце не указана конвенция',
    say: ({ headers, hasMore }) => ({
      message: `Ни в одном столбце не указана конвенция; столбцы: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Проверено только строение строк.`,
      hint: 'Назовите «Конвенция» тот столбец, где стоит C087, № 87 и тому подобное.',
    }),
  },

  'map.unknown-column': {
    title: 'Столбец не читается',
    say: ({ header, nearest }) => ({
      message: `Столбец ${guillemets(header)} неизвестен, его ячейки не проверяются.`,
      hint:
        nearest === undefined
          ? 'Если в нём есть то, что нужно проверить, дайте ему известное название.'
          : `Может быть, «${nearest}»?`,
    }),
  },

  'map.repeated-field': {
    title: 'Два столбца противоречат друг другу',
    say: ({ first, other }) => ({
      message: `В столбце ${says(first)}, в столбце ${says(other)}.`,
      hint: 'Оставьте один из двух столбцов или согласуйте их.',
    }),
  },

  'map.law-in-date-column': {
    title: 'В столбце дат стоят национальные законы',
    say: ({ header, field, law }) => ({
      message: `Столбец ${guillemets(header)} обещает ${dateNamed(field, 'у')}, но в его ячейках стоят номера и даты национальных законов, например ${guillemets(law)}. Они читаются как номер и дата закона.`,
      hint: `Назовите этот столбец «Закон», а ${dateNamed(field, 'у')} дайте в отдельном столбце.`,
    }),
  },

  'map.header-below': {
    title: 'Заголовок таблицы — не первая строка',
    say: ({ lines, line, first }) => ({
      message: `Заголовок таблицы — строка ${line}; строки перед ним (${lines}), начиная с ${guillemets(first)}, в таблицу не входят.`,
      hint: 'Начните файл с заголовка.',
    }),
  },

  'map.no-header': {
    title: 'У таблицы нет заголовка',
    say: ({ columns }) => ({
      message: `Ни одна строка не называет столбцы; по содержанию ячеек они читаются так: ${columns.map((kind) => (kind === undefined ? '(пропущен)' : columnInWords(kind))).join(', ')}.`,
      hint: 'Поставьте первой строку с названиями столбцов.',
    }),
  },

  'map.column-by-content': {
    title: 'Столбец понят по содержанию',
    say: ({ header, readAs }) => ({
      message: `Название столбца ${guillemets(header)} неизвестно; по содержанию ячеек он читается как ${columnInWords(readAs)}.`,
      hint: `Назовите столбец «${readAs}».`,
    }),
  },

  'map.ambiguous-header': {
    title: 'Название столбца можно понять двояко',
    say: ({ header, field }) => ({
      message: `Столбец ${guillemets(header)} читается как ${fields[field]}; название может означать и другое: ${field === 'registered' ? fields.lawDate : 'другую дату'}.`,
      hint: `Назовите столбец «${field}» или укажите в параметре «map», что в нём стоит.`,
    }),
  },

  'map.line-aside': {
    title: 'Строка между записями — не запись',
    say: ({ aside, text }) => ({
      message: `${guillemets(text)} — ${asides[aside]}, а не запись; эта и подобные строки пропускаются.`,
      hint: 'Не ставьте такие строки в таблицу.',
    }),
  },

  'map.joined-lines': {
    title: 'Записи разбиты на несколько строк',
    say: ({ text }) => ({
      message: `Записи разбиты на несколько строк, первая начинается с ${guillemets(text)}. Они собраны заново.`,
      hint: 'Пишите каждую запись в одной строке.',
    }),
  },

  'map.stated-outside': {
    title: 'Общее для всех записей стоит вне столбцов',
    say: ({ field, about, where, text }) => ({
      message: `Столбца «${fields[field]}» нет; ${places[where]} ${guillemets(text)}, и все записи читаются как записи о ${about}.`,
      hint: 'Дайте этому отдельный столбец.',
    }),
  },

  'map.matrix': {
    title: 'Строки — государства, столбцы — конвенции',
    say: ({ by, columns }) => ({
      message:
        by === 'country'
          ? `Каждая строка — о государстве, столбцов о конвенциях: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`
          : `Каждая строка — о конвенции, столбцов о государствах: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`,
      hint: 'Если известно и вступление в силу, пишите по строке на ратификацию.',
    }),
  },

  'map.repeated-column': {
    title: 'Два столбца об одном и том же',
    say: ({ about, header }) => ({
      message: `Столбец ${guillemets(header)} — о ${about}, как и один из предыдущих; он пропускается.`,
      hint: 'Оставьте один из двух столбцов.',
    }),
  },

  'map.cell-mark': {
    title: 'Вместо даты стоит знак',
    say: ({ text, isRatified }) => ({
      message: `${guillemets(text)} читается как ${isRatified ? '«ратифицировано, дата не указана»' : '«не ратифицировано»'} здесь и везде, где стоит.`,
      hint: 'Где дата известна, пишите её; где ратификации нет, оставьте ячейку пустой.',
    }),
  },

  'map.published-table': {
    title: 'Опубликованная таблица без ратификаций',
    say: ({ name }) => ({
      message: `Это столбцы нашей таблицы «${name}», строки которой — не ратификации. Проверяется только её структура.`,
      hint: 'Сами записи, с их основаниями, проверяются по своей схеме.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
  },

  // Instruments and States

  // Values together

  // Against our records

  // Records of a dataset
};

function cellsInWords(count: number): string {
  return counted(count, 'ячейка', 'ячейки', 'ячеек');
}

function says({ header, value, isUnderstood }: GivenByColumn): string {
  return `${guillemets(header)} стоит ${isUnderstood ? value : guillemets(value)}`;
}

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'заголовок группы строк',
  header: 'повторённый заголовок',
  numbering: 'нумерация столбцов',
  rule: 'черта под заголовком',
  total: 'итог',
  footnote: 'примечание',
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'в параметре указано',
  title: 'в названии таблицы стоит',
  'file-name': 'файл назван',
};
