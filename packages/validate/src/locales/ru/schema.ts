import type { Words } from '../words.js';

export const schema: Words['schema'] = {
  missingInstrument: {
    message: 'Не указана конвенция (протокол).',
    hint: 'Укажите её или удалите строку.',
  },
};
