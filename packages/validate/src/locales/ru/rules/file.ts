import { shownTables } from '../../../rules/html.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const fileRules: RulesInWords = {
  'file.guessed-encoding': {
    title: 'Кодировку пришлось угадать',
    say: (notice) => {
      switch (notice.kind) {
        case 'encoding-by-zero-bytes':
          return {
            message: `В начале файла нет метки порядка байтов; судя по нулевым байтам, он читается как ${notice.encoding.toUpperCase()}.`,
            hint: 'Сохраните файл в UTF-8.',
          };
        case 'encoding-by-letters':
          return {
            message: `Файл не в UTF-8; судя по буквам, он читается как ${notice.encoding}${
              notice.other === undefined ? '' : `, хотя это может быть и ${notice.other}`
            }.`,
            hint: 'Сохраните файл в UTF-8 или укажите его кодировку.',
          };
      }
    },
  },

  'file.unreadable-characters': {
    title: 'Символы не читаются',
    say: () => ({
      message:
        'Здесь есть символ, который не читается; скорее всего, файл не в UTF-8. Указано только первое такое место.',
      hint: 'Сохраните файл в UTF-8 в той программе, в которой он создан, или укажите его кодировку.',
    }),
  },

  'file.no-records': {
    title: 'В файле есть заголовок, но нет записей',
    say: () => ({
      message: 'В файле есть заголовок, но нет записей, поэтому проверять было нечего.',
      hint: 'Проверьте, что файл полный.',
    }),
  },

  'file.bytes-after-gzip': {
    title: 'За сжатым файлом следуют другие байты',
    say: () => ({
      message: 'Сжатый файл заканчивается здесь, за ним следуют другие байты. Они не прочитаны.',
      hint: 'Получите файл ещё раз или сожмите его заново.',
    }),
  },

  'file.damaged-gzip': {
    title: 'Сжатый файл повреждён или оборван',
    say: () => ({
      message:
        'Сжатый файл здесь повреждён или обрывается. Проверено то, что стоит раньше; последняя запись тоже может быть неполной.',
      hint: 'Получите файл ещё раз или сожмите его заново.',
    }),
  },

  'file.other-format': {
    title: 'Расширение файла не соответствует содержимому',
    say: ({ promised, found }) => ({
      message: `Расширение файла — ${promised.toUpperCase()}, а содержимое — ${found.toUpperCase()}; файл читается по содержимому.`,
      hint: 'Дайте файлу расширение его формата.',
    }),
  },

  'file.other-tables': {
    title: 'На веб-странице несколько таблиц',
    say: ({ read, others }) => ({
      message:
        others.length === 0
          ? `Таблицы страницы читаются как одна: ${tablesListed(read)}.`
          : `На странице ${read.length === 1 ? 'читается таблица' : 'читаются таблицы'} ${tablesListed(read)}; не читаются: ${tablesListed(others.map(({ name }) => name))}.`,
      ...(others.length > 0 && {
        hint: 'Чтобы проверить другую таблицу, сохраните её в отдельном файле.',
      }),
    }),
  },

  'file.stated-delimiter': {
    title: 'Первая строка указывает разделитель',
    say: ({ delimiter }) => ({
      message: `Первая строка «sep=${delimiter}» принята за указание, а не за заголовок.`,
      hint: 'Удалите эту строку: другие программы примут её за данные.',
    }),
  },
};

function tablesListed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(guillemets).join(', ');
  return names.length > shownTables ? `${shown} и другие` : shown;
}
