import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

export const map: Words['map'] = {
  severalInstruments: ({ read, others }) => ({
    message: `Здесь прочитано только ${read}; в ячейке есть ещё ${listed(others)}.`,
    hint: 'Дайте каждой конвенции и каждому протоколу свою строку.',
  }),
  readAs: ({ text, value }) => ({
    message:
      text.trim() === value
        ? `Пробелы вокруг ${value} отброшены.`
        : `${guillemets(text)} читается как ${value}.`,
  }),
  lawSpelling: ({ number, date, misread }) => ({
    message: `Прочитано: номер закона ${number}${date === undefined ? '' : `, дата закона ${date}`}.`,
    ...(misread && {
      hint: 'Напишите номер и дату в двух столбцах; о самом номере есть отдельное замечание.',
    }),
  }),
  unusedText: (rest) => ({
    message: `${guillemets(rest)} не использовано; прочитана только остальная часть ячейки.`,
    hint: 'Дайте этому отдельный столбец.',
  }),
};

function listed(codes: readonly string[]): string {
  return [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' и ');
}
