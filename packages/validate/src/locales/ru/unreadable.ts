import type { NotTextReason } from '../../input/sniff.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

const notText: Readonly<Record<NotTextReason, string>> = {
  zip: '— архив ZIP или книга Excel (XLSX), а не текстовый файл',
  xls: '— старый документ Office (XLS), а не текстовый файл',
  pdf: '— документ PDF, а не текстовый файл',
  'damaged-gzip': '— файл, сжатый gzip, но он повреждён или оборван до первой строки',
  'large-yaml': '— файл YAML длиннее 16 миллионов символов, такие не читаются',
  'large-workbook': '— книга, которая в распакованном виде больше 128 мегабайт, такие не читаются',
  'damaged-workbook': '— книга Excel (XLSX), но она повреждена',
  'no-workbook-reader':
    '— книга Excel (XLSX), а пакет «read-excel-file», который их читает, не установлен («npm install read-excel-file»)',
  'no-such-sheet': '— книга Excel (XLSX), в которой нет указанного листа',
  html: '— не текстовая таблица, а веб-страница (HTML) или XML',
  'unknown-encoding':
    'нельзя прочитать: указанная кодировка неизвестна; известны UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 и windows-1252',
  gzip: '— файл, сжатый gzip, а не текстовый файл',
  png: '— изображение PNG, а не текстовый файл',
  jpeg: '— изображение JPEG, а не текстовый файл',
  'utf-32': '— файл в кодировке UTF-32, которая не читается',
  nul: 'содержит нулевые байты, это не текстовый файл',
};

export const unreadable: Words['unreadable'] = {
  empty: '— пустой файл. Проверьте, тот ли это файл.',
  noTable:
    'не содержит таблицы: ни одна строка не может быть заголовком. Проверьте, тот ли это файл.',
  noRecords:
    '— файл без записей: в нём нет ни списка объектов, ни объекта из них. Проверьте, тот ли это файл.',
  brokenRecords: (fault) =>
    `— файл без записей, которые удалось бы прочитать. Строка ${fault.line}, столбец ${fault.column}: ${fault.said}`,
  notText: (reason) => `${notText[reason]}. Сохраните таблицу как CSV в UTF-8.`,
  directory: '— каталог, а не файл. Укажите файл CSV в нём.',
  missing: 'не существует. Проверьте написание и рабочий каталог.',
  throughFile: 'не существует: часть пути не является каталогом.',
  forbidden: 'недоступен для чтения этому пользователю. Проверьте права доступа.',
  loop: '— символическая ссылка, которая ведёт на саму себя.',
  longName: '— слишком длинное имя для файловой системы.',
  invalidPath: '— недопустимый путь.',
  unfitOptions: (unfit) => {
    switch (unfit.kind) {
      case 'unknown-mapped':
        return `не содержит столбца ${guillemets(unfit.name)}, названного в параметре «map».${unfit.nearest === undefined ? '' : ` Может быть, ${guillemets(unfit.nearest)}?`}`;
      case 'unknown-target':
        return `не читается: параметр «map» не знает поля ${guillemets(unfit.target)}.${unfit.nearest === undefined ? '' : ` Может быть, «${unfit.nearest}»?`} Поля: ${unfit.known.join(', ')} или конвенция, например C087.`;
      case 'unknown-instrument':
        return `не читается: параметр «instrument» не называет известной конвенции: ${guillemets(unfit.text)}. Пишите код, например C087.`;
    }
  },
  refused: ({ said, code }) =>
    `не читается: система сообщает «${said}»${code === undefined ? '' : ` (${code})`}.`,
};
