import type { Impossibility } from '../../../cells/notice.js';
import type { ListExtent } from '../../../reference/reference-index.js';
import { listed } from '../../../rules/english.js';
import type { ExchangedDate } from '../../../rules/sense/exchanged-dates.js';
import { countedDelay, type DelayFacts } from '../../../rules/sense/in-force-delay.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed } from '../fields.js';
import { capital } from './phrases.js';

export const senseRules: RulesInWords = {
  'sense.impossible-date': {
    title: 'Күнтізбеде мұндай күн жоқ',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» деген күн жоқ: ${impossibility(why)}.`,
      hint:
        why.exchanged === undefined
          ? `${capital(dateNamed(field, 'н'))} анықтаңыз.`
          : `Мүмкін, ${why.exchanged}: күн мен айдың орны ауысқан шығар?`,
    }),
  },

  'sense.stand-in-date': {
    title: 'Күннің орнында толтырғыш тұр',
    say: ({ stated, field }) => ({
      message: `«${stated}» — бағдарламалар күннің жоқ екенін осылай белгілейді; ол күн деп қабылданбады.`,
      hint:
        field === 'denounced'
          ? 'Денонсация болмаса, ұяшықты бос қалдырыңыз.'
          : 'Күнін табыңыз немесе ұяшықты бос қалдырыңыз.',
    }),
  },

  'sense.unknown-instrument': {
    title: 'Мұндай конвенция жоқ',
    say: ({ code, known, extent, near }) => ({
      message: `${code} анықтамалық деректердегі ${known} конвенция мен хаттаманың арасында жоқ. ${listEnd(extent)}`,
      hint: near.length > 0 ? `Мүмкін, ${listed(near, 'немесе')}?` : 'Нөмірді тексеріңіз.',
    }),
  },

  'sense.title-of-another': {
    title: 'Нөмірі мен атауы екі түрлі конвенцияны көрсетеді',
    say: ({ title, code, other, isDated }) => ({
      message: `${guillemets(title)} — ${code} емес, ${other} атауы.`,
      hint: isDated
        ? `Жолдағы күн де ${other} үшін жазылған: нөмірі қате болуы мүмкін.`
        : 'Нөмірін немесе атауын түзетіңіз.',
    }),
  },

  'sense.adoption-year': {
    title: 'Конвенция басқа жылы қабылданған',
    say: ({ code, year, stated, other }) => ({
      message: `${code}: қабылданған жылы ${year}, ${stated} емес.`,
      hint:
        other === undefined
          ? `${code} нөмірін де тексеріңіз.`
          : `${stated} — қасында атауы тұрған ${other} қабылданған жыл: нөмірі қате болуы мүмкін.`,
    }),
  },

  'sense.date-order': {
    title: 'Күндердің реті дұрыс емес',
    say: ({ later, earlier, own }) => ({
      message: `${capital(dateNamed(later.field))} (${later.date}) ${dateNamed(earlier.field, 'нен')} (${earlier.date}) ерте.`,
      hint:
        own === undefined
          ? 'Екі күнді де, бағандардың ауысып кетпегенін де тексеріңіз.'
          : `${later.date} — ${own} құжатының өзі күшіне енген күн; мемлекет үшін ол кейінірек күшіне енді.`,
    }),
  },

  'sense.exchanged-dates': {
    title: 'Екі күннің орны ауысып кеткен',
    say: ({ first, second }) => ({
      message: `${inColumn(first)} — ${first.date}, ${inColumn(second)} — ${second.date}: күндер орын ауыстырған.`,
      hint: 'Бағандардың атауын немесе күндердің өзін ауыстырыңыз.',
    }),
    sayCause: ({ first, second }) => ({
      message: `Екі баған орын ауыстырған, ${inColumn(first)} және ${inColumn(second)}: біріншісінде кейінгі күндер, мысалы ${first.date}, екіншісінде ертерек күндер, мысалы ${second.date}.`,
      hint: 'Бағандардың атауын ауыстырыңыз.',
    }),
  },

  'sense.before-adoption': {
    title: 'Күн конвенция қабылданғанға дейін',
    say: ({ field, date, code, adopted }) => ({
      message: `${capital(dateNamed(field))} (${date}) ${code} қабылданған күннен (${adopted}) ерте.`,
      hint: 'Күнді және конвенцияның нөмірін тексеріңіз.',
    }),
  },

  'sense.in-force-delay': {
    title: 'Күшіне енген күні тіркелген күнінен шықпайды',
    say: ({ code, registered, stated, expected, months, early }) => {
      const when =
        typeof expected === 'string' ? expected : `${expected.from} және ${expected.to} аралығында`;
      return {
        message: early
          ? `${code}: құжаттың өзі күшіне енген күн — ${when}, оған дейін ешбір мемлекетті міндеттемеген; мұнда ${stated}.`
          : `${code}: тіркелген күні ${registered} болса, мемлекет үшін ${months} айдан кейін күшіне енеді, яғни ${when}; мұнда ${stated}.`,
        hint: 'Екі күнді де тексеріңіз. Басқа мерзімді санаулы конвенция ғана белгілейді.',
      };
    },
    sayCause: (facts) => ({
      message: `${causeOfDelay(facts)}, мысалы ${facts.registered}, одан кейін ${facts.stated}.`,
      hint: 'Аймен санаңыз. Басқа ереже аз конвенцияда ғана бар.',
    }),
  },

  'sense.before-membership': {
    title: 'Күн мемлекет ХЕҰ-ға мүше болғанға дейін',
    say: ({ field, date, name, since }) => ({
      message: `${capital(dateNamed(field))} (${date}) мемлекеттің ХЕҰ-ға мүше болған уақытынан ерте: ${name.kk}, ${since}.`,
      hint: 'Күнді және мемлекетті тексеріңіз.',
    }),
  },

  'sense.future-date': {
    title: 'Күн әлі келген жоқ',
    say: ({ field, date, asOf, months }) => ({
      message: `${capital(dateNamed(field))} (${date}) тексеру күнінен (${asOf}) ${
        months === 0 ? 'кейін' : `${months} айдан артық кейін`
      }.`,
      hint: 'Жылын тексеріңіз.',
    }),
  },

  'sense.status-against-dates': {
    title: 'Мәртебе күндермен үйлеспейді',
    say: ({ status, field, date }) => ({
      message: `${status} мәртебесі мына мәнмен үйлеспейді: ${dateNamed(field)} — ${date}.`,
      hint: statusMeanings[status] ?? 'Екеуін де тексеріңіз.',
    }),
  },

  'sense.denounced-without-date': {
    title: 'Күні жоқ денонсация',
    say: () => ({
      message: 'Мәртебесі — denounced, бірақ денонсацияланған күні жоқ.',
      hint: 'Күнін қосыңыз немесе мәртебесін түзетіңіз.',
    }),
  },

  'sense.duplicate': {
    title: 'Бір ратификация туралы екі жол',
    say: ({ code, country, line }) => ({
      message: `${code}${country === undefined ? '' : ` (${country})`} ${line}-жолда бұрыннан бар.`,
      hint: 'Екі жолдың бірін қалдырыңыз.',
    }),
  },

  'sense.misread-roman': {
    title: 'Рим цифрлары араб цифрлары деп оқылған',
    say: ({ stated, value, confirmed }) => ({
      message: confirmed
        ? `Заңның ${stated} нөмірі — қате оқылған ${value}; біздің жазбада ол осылай тұр.`
        : `Заңның ${stated} нөмірі қате оқылған ${value} сияқты.`,
      hint: 'Дефистен кейінгі Парламент шақырылымы рим цифрларымен жазылады.',
    }),
  },

  'sense.law-number': {
    title: 'Заң нөміріндегі рим саны қате',
    say: ({ stated, meant }) => ({
      message: `Заңның ${stated} нөмірінде дефистен кейін рим саны тұрған жоқ.`,
      hint: meant === undefined ? 'Нөмірді заңның өзінен табыңыз.' : `Мүмкін, ${meant}?`,
    }),
  },

  'sense.missing-law-date': {
    title: 'Заң күнсіз аталған',
    say: ({ number, ours }) => ({
      message:
        ours === undefined
          ? `${number} заңның күні көрсетілмеген.`
          : `${number} заңның күні мұнда көрсетілмеген; біздің жазбада — ${ours}.`,
      hint: 'Күнін қосыңыз: Парламенттің әр шақырылымында заңдардың нөмірлері қайта басталады.',
    }),
  },
};

const statusMeanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law дегені: заңмен ратификацияланған, ХЕҰ-да әлі тіркелмеген.',
  registered: 'registered дегені: ХЕҰ-да тіркелген, әлі күшіне енбеген.',
  'in-force': 'in-force дегені: күшінде және денонсацияланбаған.',
};

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

function impossibility(why: Impossibility): string {
  switch (why.kind) {
    case 'no-such-month':
      return `нөмірі ${why.month} ай болмайды`;
    case 'no-such-day':
      return `${why.year} жылғы ${why.month}-айда ${why.days} күн бар`;
    case 'other-weekday':
      return `${why.date} апта күні — ${weekdays[why.actual]}`;
  }
}

/** Sunday first. */
const weekdays = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' ');

function inColumn({ header, field }: ExchangedDate): string {
  return header === undefined ? dateNamed(field) : `${guillemets(header)} бағаны`;
}

function causeOfDelay(facts: DelayFacts): string {
  const counted = countedDelay(facts);
  const rule = `${facts.months} айдан`;
  if (counted?.count === 0) {
    return `Күшіне енген күн ретінде тіркелген күн көрсетілген, ал мемлекет үшін конвенция ${rule} кейін күшіне енеді`;
  }
  const delay =
    counted?.by === 'months' ? `${counted.count} айдан` : `${counted?.count ?? 0} күннен`;
  return `Күшіне ену тіркелгеннен кейін ${rule} емес, ${delay} кейін деп есептелген`;
}
