import type { Words } from '../words.js';

export const control: Words['control'] = {
  fixFormat: (format) =>
    `— файл ${format.toUpperCase()}, исправленную копию которого сделать нельзя: только CSV, TSV, NDJSON и JSON. Ничего не записано.`,
  splitFormat: (format) =>
    `— файл ${format.toUpperCase()}, который нельзя разделить на строки: только CSV, TSV и NDJSON. Ничего не записано.`,
  lostCharacters:
    'содержит символы, которые не читаются, и в копии они пропали бы. Сохраните файл в UTF-8 или укажите --encoding. Ничего не записано.',
  fixDataset: '— набор записей, а не таблица строк: он только проверяется. Ничего не записано.',
  joinedRows:
    'содержит строки таблицы, разорванные на несколько строк текста: сначала исправьте это. Ничего не записано.',
  longLine: 'содержит слишком длинную для копирования строку. Ничего не записано.',
  encoding: (encoding) => `Файл был в кодировке ${encoding}; копия — в UTF-8.`,
  compression: (compression) => `Файл был сжат ${compression}; копия не сжата.`,
};
