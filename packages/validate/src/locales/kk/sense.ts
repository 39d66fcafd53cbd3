import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  unknownInstrument: ({ code, known, extent, near }) => ({
    message: `${code} анықтамалық деректердегі ${known} конвенция мен хаттаманың арасында жоқ. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Мүмкін, ${listed(near, 'немесе')}?` : 'Нөмірді тексеріңіз.',
  }),
  titleOfAnother: ({ title, code, other }) => ({
    message: `${guillemets(title)} — ${code} емес, ${other} атауы.`,
    hint: 'Нөмірін немесе атауын түзетіңіз.',
  }),
  misreadRoman: ({ stated, value, confirmed }) => ({
    message: confirmed
      ? `Заңның ${stated} нөмірі — қате оқылған ${value}; біздің жазбада ол осылай тұр.`
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
  duplicate: ({ code, country, line }) => ({
    message: `${code}${country === undefined ? '' : ` (${country})`} ${line}-жолда бұрыннан бар.`,
    hint: 'Екі жолдың бірін қалдырыңыз.',
  }),
  dateOrder: ({ later, earlier, own }) => ({
    message: `${capital(dateNamed(later.field))} (${later.date}) ${dateNamed(earlier.field, 'нен')} (${earlier.date}) ерте.`,
    hint:
      own === undefined
        ? 'Екі күнді де, бағандардың ауысып кетпегенін де тексеріңіз.'
        : `${later.date} — ${own} құжатының өзі күшіне енген күн; мемлекет үшін ол кейінірек күшіне енді.`,
  }),
  beforeAdoption: ({ field, date, code, adopted }) => ({
    message: `${capital(dateNamed(field))} (${date}) ${code} қабылданған күннен (${adopted}) ерте.`,
    hint: 'Күнді және конвенцияның нөмірін тексеріңіз.',
  }),
  inForceDelay: ({ code, registered, stated, expected, months, early }) => {
    const when =
      typeof expected === 'string' ? expected : `${expected.from} және ${expected.to} аралығында`;
    return {
      message: early
        ? `${code}: құжаттың өзі күшіне енген күн — ${when}, оған дейін ешкімді міндеттемеген; мұнда ${stated}.`
        : `${code}: тіркелген күні ${registered} болса, мемлекет үшін ${months} айдан кейін күшіне енеді, яғни ${when}; мұнда ${stated}.`,
      hint: 'Екі күнді де тексеріңіз. Басқа мерзімді санаулы конвенция ғана белгілейді.',
    };
  },
  futureDate: ({ field, date, asOf, months }) => ({
    message: `${capital(dateNamed(field))} (${date}) тексеру күнінен (${asOf}) ${
      months === 0 ? 'кейін' : `${months} айдан артық кейін`
    }.`,
    hint: 'Жылын тексеріңіз.',
  }),
  beforeMembership: ({ field, date, name, since }) => ({
    message: `${capital(dateNamed(field))} (${date}) мемлекеттің ХЕҰ-ға мүше болған уақытынан ерте: ${name.kk}, ${since}.`,
    hint: 'Күнді және мемлекетті тексеріңіз.',
  }),
  statusAgainstDates: ({ status, field, date }) => ({
    message: `${status} мәртебесі мына мәнмен үйлеспейді: ${dateNamed(field)} — ${date}.`,
    hint: meanings[status] ?? 'Екеуін де тексеріңіз.',
  }),
  denouncedWithoutDate: {
    message: 'Мәртебесі — denounced, бірақ денонсацияланған күні жоқ.',
    hint: 'Күнін қосыңыз немесе мәртебесін түзетіңіз.',
  },
  illFormedNumber: ({ stated, meant }) => ({
    message: `Заңның ${stated} нөмірінде дефистен кейін рим саны тұрған жоқ.`,
    hint: meant === undefined ? 'Нөмірді заңның өзінен табыңыз.' : `Мүмкін, ${meant}?`,
  }),
};

/** What each status means. */
const meanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law дегені: заңмен ратификацияланған, ХЕҰ-да әлі тіркелмеген.',
  registered: 'registered дегені: ХЕҰ-да тіркелген, әлі күшіне енбеген.',
  'in-force': 'in-force дегені: күшінде және денонсацияланбаған.',
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
