import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

const hint = (schemaPath: string): string =>
  `Схемаңыздағы ${guillemets(schemaPath)} бөлігін қараңыз.`;

export const userSchema: Words['userSchema'] = {
  required: ({ name, at, schemaPath }) => ({
    message: `Схемаңыз ${guillemets(name)} мәнін${at === '' ? '' : ` (${guillemets(at)})`} талап етеді, бірақ ол жоқ.`,
    hint: hint(schemaPath),
  }),
  additional: ({ name, schemaPath }) => ({
    message: `Схемаңызда ${guillemets(name)} үшін орын жоқ.`,
    hint: hint(schemaPath),
  }),
  value: ({ keyword, asked, schemaPath }) => ({
    message: `Мән схемаңыздағы ${guillemets(`${keyword}: ${asked}`)} талабына сәйкес емес.`,
    hint: hint(schemaPath),
  }),
};
