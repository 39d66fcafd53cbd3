import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

const hint = (schemaPath: string): string => `Смотрите ${guillemets(schemaPath)} в вашей схеме.`;

export const userSchema: Words['userSchema'] = {
  required: ({ name, at, schemaPath }) => ({
    message: `Ваша схема требует ${guillemets(name)}${at === '' ? '' : ` в ${guillemets(at)}`}, а значения нет.`,
    hint: hint(schemaPath),
  }),
  additional: ({ name, schemaPath }) => ({
    message: `В вашей схеме нет места для ${guillemets(name)}.`,
    hint: hint(schemaPath),
  }),
  value: ({ keyword, asked, schemaPath }) => ({
    message: `Значение не соответствует ${guillemets(`${keyword}: ${asked}`)} вашей схемы.`,
    hint: hint(schemaPath),
  }),
};
