import type { ListExtent } from '../../reference/reference-index.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  impossibleDate: ({ field, stated, why }) => ({
    message: `«${stated}» деген күн жоқ: ${
      why.kind === 'no-such-month'
        ? `нөмірі ${why.month} ай болмайды`
        : `${why.year} жылғы ${why.month}-айда ${why.days} күн бар`
    }.`,
    hint: `${capital(dateNamed(field, 'н'))} анықтаңыз.`,
  }),
  unknownInstrument: ({ code, known, extent, near }) => ({
    message: `${code} анықтамалық деректердегі ${known} конвенция мен хаттаманың арасында жоқ. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Мүмкін, ${near.join(' немесе ')}?` : 'Нөмірді тексеріңіз.',
  }),
  misreadRoman: ({ stated, value, confirmed }) => ({
    message: confirmed
      ? `Заңның ${stated} нөмірі — қате оқылған ${value}, біздің жазбадағы нөмір.`
      : `Заңның ${stated} нөмірі қате оқылған ${value} сияқты.`,
    hint: 'Дефистен кейінгі Парламент шақырылымы рим цифрларымен жазылады.',
  }),
  missingLawDate: ({ number, ours }) => ({
    message:
      ours === undefined
        ? `${number} заңның күні көрсетілмеген.`
        : `${number} заңның күні мұнда көрсетілмеген; біздің жазбада — ${ours}.`,
    hint: 'Күнін қосыңыз: Парламенттің әр шақырылымында заңдардың нөмірлері қайта басталады.',
  }),
  adoptionYear: ({ code, year, stated, why }) => ({
    message: `${code}: қабылданған жылы ${year}, ${stated} емес.`,
    hint: why ?? `${code} нөмірін де тексеріңіз.`,
  }),
  duplicate: ({ code, line }) => ({
    message: `${code} ${line}-жолда бұрыннан бар.`,
    hint: 'Екі жолдың бірін қалдырыңыз.',
  }),
  dateOrder: ({ later, earlier }) => ({
    message: `${capital(dateNamed(later.field))} (${later.date}) ${dateNamed(earlier.field, 'нен')} (${earlier.date}) ерте.`,
    hint: 'Екі күнді де, бағандардың ауысып кетпегенін де тексеріңіз.',
  }),
  beforeAdoption: ({ field, date, code, adopted }) => ({
    message: `${capital(dateNamed(field))} (${date}) ${code} қабылданған күннен (${adopted}) ерте.`,
    hint: 'Күнді және конвенцияның нөмірін тексеріңіз.',
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'Оларда конвенциялар жоқ.'
      : `Олардағы соңғы конвенция — ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'Оларда хаттамалар жоқ.';
  return `Олардағы хаттамалар: ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}
