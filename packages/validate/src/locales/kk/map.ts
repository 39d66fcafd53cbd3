import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

export const map: Words['map'] = {
  severalInstruments: ({ read, others }) => ({
    message: `Мұнда ${read} ғана оқылды; ұяшықтағы басқалары: ${others.join(', ')}.`,
    hint: 'Әр конвенция мен әр хаттамаға жеке жол беріңіз.',
  }),
  readAs: ({ text, value }) => ({
    message:
      text.trim() === value
        ? `${value} айналасындағы бос орындар ескерілмеді.`
        : `${guillemets(text)} — ${value} деп оқылады.`,
  }),
  lawSpelling: ({ number, date, misread }) => ({
    message: `Оқылғаны: заңның нөмірі ${number}${date === undefined ? '' : `, заңның күні ${date}`}.`,
    ...(misread && {
      hint: 'Нөмір мен күнді екі бағанда жазыңыз; нөмірдің өзі туралы бөлек ескертпе бар.',
    }),
  }),
  unusedText: (rest) => ({
    message: `${guillemets(rest)} пайдаланылмады; ұяшықтың қалған бөлігі ғана оқылды.`,
    hint: 'Оған бөлек баған беріңіз.',
  }),
};
