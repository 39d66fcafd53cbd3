import type { Words } from '../words.js';

export const schema: Words['schema'] = {
  missingInstrument: {
    message: 'Конвенция (хаттама) көрсетілмеген.',
    hint: 'Оны көрсетіңіз немесе жолды алып тастаңыз.',
  },
};
