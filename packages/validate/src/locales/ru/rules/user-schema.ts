import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const userSchemaRules: RulesInWords = {
  'user-schema.required': {
    title: 'Нет значения, которого требует ваша схема',
    say: ({ name, inside, schemaPath }) => ({
      message: `Ваша схема требует поле ${guillemets(name)}${inside === '' ? '' : ` внутри ${guillemets(inside)}`}, но его нет.`,
      hint: hintTo(schemaPath),
    }),
  },

  'user-schema.additional': {
    title: 'Поля нет в вашей схеме',
    say: ({ name, schemaPath }) => ({
      message: `Ваша схема не допускает поле ${guillemets(name)}.`,
      hint: hintTo(schemaPath),
    }),
  },

  'user-schema.value': {
    title: 'Значение не соответствует вашей схеме',
    say: ({ keyword, asked, schemaPath }) => ({
      message: `Значение не соответствует ключевому слову ${guillemets(keyword)} вашей схемы: ${guillemets(asked)}.`,
      hint: hintTo(schemaPath),
    }),
  },
};

function hintTo(schemaPath: string): string {
  return `Место в вашей схеме: ${guillemets(schemaPath)}.`;
}
