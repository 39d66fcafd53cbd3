import type { ColumnKind } from '../../cells/fields.js';
import type { AsideKind, StatedOutside } from '../en/shape.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { fields } from './fields.js';

export const shape: Words['shape'] = {
  headerBelow: ({ lines, line, first }) => ({
    message: `Заголовок таблицы — строка ${line}; строки перед ним (${lines}), начиная с ${guillemets(first)}, в таблицу не входят.`,
    hint: 'Начните файл с заголовка.',
  }),
  noHeader: ({ kinds }) => ({
    message: `Ни одна строка не называет столбцы; по содержанию ячеек они читаются так: ${kinds.map((kind) => (kind === undefined ? '(пропущен)' : columnWords(kind))).join(', ')}.`,
    hint: 'Поставьте первой строку с названиями столбцов.',
  }),
  columnByContent: ({ header, kind }) => ({
    message: `Название столбца ${guillemets(header)} неизвестно; по содержанию ячеек он читается как ${columnWords(kind)}.`,
    hint: `Назовите столбец «${kind}».`,
  }),
  ambiguousHeader: ({ header, kind }) => ({
    message: `Столбец ${guillemets(header)} читается как ${fields[kind]}; название может означать и другое: ${kind === 'registered' ? fields.lawDate : 'другую дату'}.`,
    hint: `Назовите столбец «${kind}» или укажите в параметре «map», что в нём стоит.`,
  }),
  aside: ({ kind, text }) => ({
    message: `${guillemets(text)} — ${asides[kind]}, а не запись; эта и подобные строки пропускаются.`,
    hint: 'Не ставьте такие строки в таблицу.',
  }),
  joinedLines: ({ text }) => ({
    message: `Записи разбиты на несколько строк, первая начинается с ${guillemets(text)}. Они собраны заново.`,
    hint: 'Пишите каждую запись в одной строке.',
  }),
  statedOutside: ({ field, code, where, text }) => ({
    message: `Столбца «${fields[field]}» нет; ${places[where]} ${guillemets(text)}, и все записи читаются как записи о ${code}.`,
    hint: 'Дайте этому отдельный столбец.',
  }),
  matrix: ({ by, columns }) => ({
    message:
      by === 'country'
        ? `Каждая строка — о государстве, столбцов о конвенциях: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`
        : `Каждая строка — о конвенции, столбцов о государствах: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`,
    hint: 'Если известно и вступление в силу, пишите по строке на ратификацию.',
  }),
  publishedTable: ({ name }) => ({
    message: `Это столбцы нашей таблицы «${name}», строки которой — не ратификации. Проверяется только её структура.`,
    hint: 'Сами записи, с их основаниями, проверяются по своей схеме.',
  }),
  repeatedColumn: ({ code, header }) => ({
    message: `Столбец ${guillemets(header)} — о ${code}, как и один из предыдущих; он пропускается.`,
    hint: 'Оставьте один из двух столбцов.',
  }),
  cellMark: ({ text, ratified }) => ({
    message: `${guillemets(text)} читается как ${ratified ? '«ратифицировано, дата не указана»' : '«не ратифицировано»'} здесь и везде, где стоит.`,
    hint: 'Где дата известна, пишите её; где ратификации нет, оставьте ячейку пустой.',
  }),
  unknownMapped: ({ name, nearest }) =>
    `не содержит столбца ${guillemets(name)}, названного в параметре «map».${nearest === undefined ? '' : ` Может быть, ${guillemets(nearest)}?`}`,
  unknownTarget: ({ target, nearest, known }) =>
    `не читается: параметр «map» не знает поля ${guillemets(target)}.${nearest === undefined ? '' : ` Может быть, «${nearest}»?`} Поля: ${known.join(', ')} или конвенция, например C087.`,
  unknownInstrumentOption: (text) =>
    `не читается: параметр «instrument» не называет известной конвенции: ${guillemets(text)}. Пишите код, например C087.`,
};

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

function columnWords(kind: ColumnKind): string {
  if (kind === 'statement') return 'отношение государства к конвенции';
  return kind === 'law' ? 'номер и дата закона' : fields[kind];
}
