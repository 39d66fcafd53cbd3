import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { fields } from '../fields.js';
import { systemsInWords } from './phrases.js';

export const mapCellRules: RulesInWords = {
  'map.date-spelling': {
    title: 'Күн ISO 8601 бойынша жазылмаған',
    say: ({ stated, value }) => ({ message: `«${stated}» — ${value} деп оқылады.` }),
    sayCause: ({ stated, value }) => ({
      message: `Күндер «${stated}» түрінде жазылған; ол ${value} деп оқылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.ambiguous-date': {
    title: 'Күн мен айдың орны ауысуы мүмкін',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» ${one} немесе ${other} болуы мүмкін; қайсысы екені бағаннан көрінбейді. Жылы ғана пайдаланылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Күн мен ай орын ауыстырған болуы мүмкін: «${stated}» — ${one} немесе ${other}, мұны бағандағы бірде-бір күн көрсетпейді. Тек жылдар пайдаланылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.serial-date': {
    title: 'Күн электрондық кестенің санымен жазылған',
    say: ({ stated, value }) => ({
      message: `«${stated}» — электрондық кестелер санайтын күн; ол ${value} деп оқылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated, value }) => ({
      message: `Күндердің орнында электрондық кестедегі күн нөмірлері тұр: «${stated}» ${value} деп оқылады.`,
      hint: 'Бағанға күн пішімін беріп, файлды қайта сақтаңыз немесе ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.two-digit-year': {
    title: 'Жыл екі цифрмен жазылған',
    say: ({ stated }) => ({
      message: `«${stated}» дегенде жыл екі цифрмен жазылған: ғасыры болжанбайды, күн тексерілмейді.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated }) => ({
      message: `Жылдар екі цифрмен жазылған, мысалы «${stated}». Ғасыры белгісіз, сондықтан күндер тексерілмейді.`,
      hint: 'Электрондық кестеде бағанға ЖЖЖЖ-АА-КК пішімін беріп, қайта сақтаңыз.',
    }),
  },

  'map.note-reading': {
    title: 'Күн ескертуде тұр',
    say: ({ field, date }) => ({
      message: `Ескертуден ${fields[field]} оқылды: ${date}.`,
      hint: 'Бұл күнді бөлек бағанға жазыңыз.',
    }),
  },

  'map.zoned-date': {
    title: 'Уақыт белдеуі күнді бір күнге жылжытуы мүмкін',
    say: ({ stated, one, other, used }) => ({
      message: `«${stated}» — ${one} немесе шығысырақ уақыт белдеуінде ${other}. ${
        used === undefined ? 'Екеуі де пайдаланылмады.' : `Тек ${used} пайдаланылды.`
      }`,
      hint: 'Тек күнді жазыңыз: ЖЖЖЖ-АА-КК.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Уақыт белдеуі күндерді бір күнге жылжытқан болуы мүмкін: «${stated}» — ${one} немесе шығысырақта ${other}. Тек ортақ бөлігі пайдаланылады.`,
      hint: 'Тек күнді жазыңыз: ЖЖЖЖ-АА-КК.',
    }),
  },

  'map.part-of-year': {
    title: 'Күннің орнына жылдың бір бөлігі көрсетілген',
    say: ({ stated, value }) => ({
      message: `«${stated}» — жылдың бір бөлігі; тек ${value} жыл пайдаланылды.`,
      hint: 'ЖЖЖЖ-АА-КК немесе ЖЖЖЖ-АА түрінде жазыңыз.',
    }),
  },

  'map.status-spelling': { title: 'Мәртебе кодпен көрсетілмеген', say: readAs },

  'map.status-with-date': {
    title: 'Мәртебеде күн де тұр',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} былай оқылады: мәртебесі ${status}, ${fields.denounced} ${date}.`,
      hint: 'Денонсацияны бөлек бағанға жазыңыз.',
    }),
  },

  'map.ambiguous-status': {
    title: 'Мәртебені екі түрлі түсінуге болады',
    say: ({ text, saysRatified }) =>
      saysRatified
        ? {
            message: `${guillemets(text)} мемлекеттің конвенцияны ратификациялағанын ғана айтады: ол күшінде болуы да, әлі күшіне енбеуі де мүмкін.`,
            hint: 'in-force, registered немесе ratified-in-law деп жазыңыз.',
          }
        : {
            message: `${guillemets(text)} конвенцияның мемлекетті міндеттемейтінін ғана айтады: ол денонсацияланған немесе әлі күшіне енбеген.`,
            hint: 'registered немесе denounced деп жазыңыз.',
          },
  },

  'map.law-spelling': {
    title: 'Заң нөмірі мен күні арқылы көрсетілмеген',
    say: ({ number, date, misread }) => ({
      message: `Оқылғаны: заңның нөмірі ${number}${date === undefined ? '' : `, заңның күні ${date}`}.`,
      ...(misread && {
        hint: 'Нөмір мен күнді екі бағанда жазыңыз; нөмірдің өзі туралы бөлек ескертпе бар.',
      }),
    }),
    sayCause: ({ number, date }) => ({
      message:
        date === undefined
          ? `Ұяшықтарда заң нөмірлерінен басқа да жазу бар; бірінші нөмір ${number} деп оқылады.`
          : `Заңдардың нөмірі мен күні бір бағанда; бірінші заң ${number}, ${date} деп оқылады.`,
      hint: 'Оларды екі бағанға жазыңыз: нөмірді басылғандай, күнді ЖЖЖЖ-АА-КК түрінде.',
    }),
  },

  'map.several-instruments': {
    title: 'Ұяшықта бірнеше конвенция немесе хаттама бар',
    say: ({ read, others }) => ({
      message: `Мұнда ${read} ғана оқылды; ұяшықтағы басқалары: ${others.join(', ')}.`,
      hint: 'Әр конвенцияны және әр хаттаманы бөлек жолға жазыңыз.',
    }),
  },

  'map.instrument-spelling': {
    title: 'Конвенция кодпен көрсетілмеген',
    say: readAs,
    sayCause: (notice) =>
      notice.text.trim() === notice.value
        ? readAs(notice)
        : {
            message: `Құжаттар ${guillemets(notice.text)} түрінде жазылған; ол ${notice.value} деп оқылады.`,
            hint: 'Кодын жазыңыз: C және үш цифр, хаттама үшін P.',
          },
  },

  'map.another-instrument': {
    title: 'Ұяшықта ХЕҰ-ның конвенциясы да, хаттамасы да емес құжат бар',
    say: ({ text }) => ({
      message: `${guillemets(text)} ХЕҰ-ның конвенциясы да, хаттамасы да емес.`,
      hint: 'Бұл жол салыстырылмайды.',
    }),
    sayCause: ({ text }) => ({
      message: `Ұяшықтарда ХЕҰ-ның конвенциясы да, хаттамасы да емес құжаттар көрсетілген, мысалы ${guillemets(text)}.`,
      hint: 'Бұл жолдар салыстырылмайды.',
    }),
  },

  'map.country-spelling': {
    title: 'Ел кодпен көрсетілмеген',
    say: (notice) =>
      notice.kind === 'country-spelling'
        ? readAs(notice)
        : {
            message: `${guillemets(notice.text)} ${notice.value} деп оқылады: ${systemsInWords(notice.systems)}.`,
            hint: 'ISO 3166-1 үш әрпін жазыңыз.',
          },
    sayCause: ({ text, value }) => ({
      message: `Мемлекеттер кодымен жазылмаған: ${guillemets(text)} ${value} деп оқылады.`,
      hint: 'ISO 3166-1 бойынша үш әріпті жазыңыз.',
    }),
  },

  'map.unused-text': {
    title: 'Ұяшықтың бір бөлігі пайдаланылмады',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} пайдаланылмады; ұяшықтың қалған бөлігі ғана оқылды.`,
      hint: 'Оны бөлек бағанға жазыңыз.',
    }),
  },

  'map.hidden-characters': {
    title: 'Көзге көрінбейтін таңбалар',
    say: ({ plain, names, hasMore, turnsText }) => ({
      message: `Ұяшықта көзге көрінбейтін таңбалар бар: ${names.join(', ')}${hasMore ? ', …' : ''}. Оларсыз ${plain.trim() === '' ? 'ұяшық бос' : `онда ${guillemets(plain)} деп жазылған`}.`,
      hint: turnsText
        ? 'Олар жазу бағытын өзгертеді, сондықтан адам мен бағдарлама әр түрлі оқуы мүмкін: не айтылғанын тексеріңіз.'
        : 'Оларды алып тастаңыз.',
    }),
  },
};

/** How a text was understood as a code. */
function readAs({ text, value }: { readonly text: string; readonly value: string }): Message {
  return {
    message:
      text.trim() === value
        ? `${value} айналасындағы бос орындар ескерілмеді.`
        : `${guillemets(text)} — ${value} деп оқылады.`,
  };
}
