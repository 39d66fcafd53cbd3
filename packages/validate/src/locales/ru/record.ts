import type { ValueKind } from '../../formats/document-fault.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

const values: Readonly<Record<ValueKind, string>> = {
  text: 'текст',
  number: 'число',
  boolean: 'логическое значение',
  null: 'пустое значение',
  list: 'список',
  object: 'объект',
};

export const record: Words['record'] = {
  duplicateKey: (key) => ({
    message: `Ключ ${guillemets(key)} стоит в одном объекте дважды; взято последнее значение.`,
    hint: 'Оставьте один из двух.',
  }),
  tooDeep: {
    message: 'Объекты и списки вложены друг в друга глубже 100 раз; запись пропущена.',
    hint: 'Проверьте, файл ли это с записями.',
  },
  tooLong: {
    message: 'В записи больше двух миллионов символов; она пропущена.',
    hint: 'Проверьте, файл ли это с записями.',
  },
  notAnObject: (value) => ({
    message: `Вместо записи здесь стоит ${values[value]}; это пропущено.`,
    hint: 'Пишите каждую запись как объект с ключами, как остальные.',
  }),
  lateKey: (key) => ({
    message: `Ключ ${guillemets(key)} впервые появляется здесь, после первых 100 записей, поэтому он не читается.`,
    hint: 'Укажите в первой записи все ключи, без значения — пустыми.',
  }),
  nestedValue: (key) => ({
    message: `Под ключом ${guillemets(key)} стоит список или объект; он читается как текст. Указано только первое такое место.`,
    hint: 'Пишите под каждым ключом один текст, одно число или одну дату.',
  }),
  valueAsText: ({ key, value }) => ({
    message: `Под ключом ${guillemets(key)} стоит ${values[value]}; оно читается как текст. Указано только первое такое место.`,
    hint: 'Заключите его в кавычки, если другие программы не должны менять запись.',
  }),
  leftAlone: (key) => ({
    message: `Под ключом ${guillemets(key)} стоит не список записей, поэтому это не читается.`,
    hint: 'Если это нужно проверить, запишите его как список объектов.',
  }),
};
