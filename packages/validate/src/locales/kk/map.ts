import type { ColumnSays } from '../en/map.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const map: Words['map'] = {
  noInstrumentColumn: ({ headers, more }) => ({
    message: `Ешбір бағанда конвенция көрсетілмеген; бағандар: ${headers.map(guillemets).join(', ')}${more ? ', …' : ''}. Жолдардың құрылымы ғана тексерілді.`,
    hint: 'C087, № 87 және сол сияқтылар тұрған бағанды «Конвенция» деп атаңыз.',
  }),
  unknownColumn: ({ header, nearest }) => ({
    message: `${guillemets(header)} бағаны белгісіз, оның ұяшықтары тексерілмейді.`,
    hint:
      nearest === undefined
        ? 'Онда тексерілуге тиіс нәрсе болса, бағанға белгілі атау беріңіз.'
        : `Мүмкін, «${nearest}»?`,
  }),
  repeatedField: (first, other) => ({
    message: `${says(first)}, ${says(other)}.`,
    hint: 'Екі бағанның бірін қалдырыңыз немесе оларды сәйкестендіріңіз.',
  }),
  lawInDateColumn: ({ header, field, law }) => ({
    message: `${guillemets(header)} бағанында ${dateNamed(field)} болуға тиіс еді, бірақ ұяшықтарында ұлттық заңдардың нөмірлері мен күндері тұр, мысалы ${guillemets(law)}. Олар заңның нөмірі мен күні ретінде оқылады.`,
    hint: `Бұл бағанды «Заң» деп атап, ${dateNamed(field, 'н')} бөлек бағанда беріңіз.`,
  }),
};

function says({ header, value, understood }: ColumnSays): string {
  return `${guillemets(header)} бағанында ${understood ? value : guillemets(value)} тұр`;
}
