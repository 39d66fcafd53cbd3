import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const userSchemaRules: RulesInWords = {
  'user-schema.required': {
    title: 'Сіздің схемаңыз талап ететін мән жоқ',
    say: ({ name, inside, schemaPath }) => ({
      message: `Сіздің схемаңыз ${inside === '' ? '' : `${guillemets(inside)} ішінде `}${guillemets(name)} өрісін талап етеді, бірақ ол жоқ.`,
      hint: hintTo(schemaPath),
    }),
  },

  'user-schema.additional': {
    title: 'Өріс сіздің схемаңызда жоқ',
    say: ({ name, schemaPath }) => ({
      message: `Сіздің схемаңыз ${guillemets(name)} өрісіне рұқсат бермейді.`,
      hint: hintTo(schemaPath),
    }),
  },

  'user-schema.value': {
    title: 'Мән сіздің схемаңызға сәйкес емес',
    say: ({ keyword, asked, schemaPath }) => ({
      message: `Мән сіздің схемаңыздағы ${guillemets(keyword)} кілт сөзіне сәйкес емес: ${guillemets(asked)}.`,
      hint: hintTo(schemaPath),
    }),
  },
};

function hintTo(schemaPath: string): string {
  return `Схемаңыздағы орны: ${guillemets(schemaPath)}.`;
}
