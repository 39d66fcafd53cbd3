import type { DateField } from '../cells/fields.js';
import type { Message } from '../rules/rule.js';
import { dateNamed, fields } from './kk/fields.js';
import { listed } from './listed.js';
import type { RulesInWords } from './locale.js';
import { guillemets } from './quoted.js';

export const rulesKk: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Бірде-бір мәні жоқ жол',
    say: () => ({
      message: 'Жолда бірде-бір мән жоқ; ол өткізіп жіберілді.',
      hint: 'Бұл жолды алып тастаңыз.',
    }),
  },

  // The columns of the table

  'csv.empty-header': {
    title: 'Бағанның атауы жоқ',
    say: ({ cell }) => ({
      message: `${cell + 1}-бағанның атауы жоқ, сондықтан ол оқылмайды.`,
      hint: 'Бағанға атау беріңіз.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Күн ISO 8601 бойынша жазылмаған',
    say: ({ stated, value }) => ({ message: `«${stated}» — ${value} деп оқылады.` }),
  },

  'map.ambiguous-date': {
    title: 'Күн мен айдың орны ауысуы мүмкін',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» ${one} немесе ${other} болуы мүмкін; қайсысы екені бағаннан көрінбейді. Жылы ғана пайдаланылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },
  'map.serial-date': {
    title: 'Күн электрондық кестенің санымен жазылған',
    say: ({ stated, value }) => ({
      message: `«${stated}» — электрондық кестелер санайтын күн; ол ${value} деп оқылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },
  'map.two-digit-year': {
    title: 'Жыл екі цифрмен жазылған',
    say: ({ stated }) => ({
      message: `«${stated}» дегенде жыл екі цифрмен жазылған: ғасыры болжанбайды, күн тексерілмейді.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },
  'map.note-reading': {
    title: 'Күн ескертуде тұр',
    say: ({ field, date }) => ({
      message: `Ескертуден ${fields[field]} оқылды: ${date}.`,
      hint: 'Бұл күнге бөлек баған беріңіз.',
    }),
  },
  'schema.date': {
    title: 'Күн түсініксіз',
    say: ({ field, value }) => notUnderstood(value, fields[field], writtenDates[field]),
  },
  'sense.impossible-date': {
    title: 'Күнтізбеде мұндай күн жоқ',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» деген күн жоқ: ${
        why.kind === 'no-such-month'
          ? `нөмірі ${why.month} ай болмайды`
          : `${why.year} жылғы ${why.month}-айда ${why.days} күн бар`
      }.`,
      hint:
        why.exchanged === undefined
          ? `${capital(dateNamed(field, 'н'))} анықтаңыз.`
          : `Мүмкін, ${why.exchanged}: күн мен айдың орны ауысқан шығар?`,
    }),
  },
  'sense.stand-in-date': {
    title: 'Күннің орнында толтырғыш тұр',
    say: ({ stated }) => ({
      message: `«${stated}» — бағдарламалар күннің жоқ екенін осылай белгілейді; ол күн деп қабылданбады.`,
      hint: 'Күнін табыңыз немесе ұяшықты бос қалдырыңыз.',
    }),
  },
  'map.status-spelling': { title: 'Мәртебе кодпен көрсетілмеген', say: readAs },
  'map.status-with-date': {
    title: 'Мәртебеде күн де тұр',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} былай оқылады: мәртебесі ${status}, ${fields.denounced} ${date}.`,
      hint: 'Денонсацияға бөлек баған беріңіз.',
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
  'schema.status': {
    title: 'Мұндай мәртебе жоқ',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.status,
        'ratified-in-law (заңмен ратификацияланған), registered (ХЕҰ-да тіркелген), in-force (күшінде) немесе denounced (денонсацияланған)',
      ),
  },
  'map.law-spelling': {
    title: 'Заң нөмірі мен күні арқылы көрсетілмеген',
    say: ({ number, date, misread }) => ({
      message: `Оқылғаны: заңның нөмірі ${number}${date === undefined ? '' : `, заңның күні ${date}`}.`,
      ...(misread && {
        hint: 'Нөмір мен күнді екі бағанда жазыңыз; нөмірдің өзі туралы бөлек ескертпе бар.',
      }),
    }),
  },
  'schema.law-number': {
    title: 'Заңның нөмірі түсініксіз',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.lawNumber,
        'цифрлар және, басылған болса, рим цифрларымен шақырылым, мысалы 29-II',
      ),
  },

  // Instruments and States

  'map.several-instruments': {
    title: 'Ұяшықта бірнеше конвенция немесе хаттама бар',
    say: ({ read, others }) => ({
      message: `Мұнда ${read} ғана оқылды; ұяшықтағы басқалары: ${others.join(', ')}.`,
      hint: 'Әр конвенция мен әр хаттамаға жеке жол беріңіз.',
    }),
  },
  'map.instrument-spelling': { title: 'Конвенция кодпен көрсетілмеген', say: readAs },
  'schema.instrument': {
    title: 'Конвенция түсініксіз',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 немесе 87-конвенция'),
      ...(near.length > 0 && { hint: `Мүмкін, ${listed(near, 'немесе')}?` }),
    }),
  },
  'map.country-spelling': { title: 'Ел кодпен көрсетілмеген', say: readAs },
  'schema.country': {
    title: 'Мемлекет түсініксіз',
    say: (notice) => {
      const expected = 'ХЕҰ-ға мүше мемлекет, мысалы KAZ';
      const named = guillemets(notice.value);
      switch (notice.kind) {
        case 'unknown-country': {
          const { states, near } = notice;
          const meant = near.map(({ code, name }) => `${name.kk} (${code})`);
          return {
            message: `${named} белгілі ${states} мемлекеттің арасында жоқ; жол біздің жазбалармен салыстырылмайды.`,
            hint:
              near.length > 0
                ? `Мүмкін, ${listed(meant, 'немесе')}?`
                : 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — ${notice.until} жылдан бері жоқ мемлекет; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Оның ратификациялағаны одан кейін құрылған мемлекеттердің ратификациясы емес.',
            expected,
          };
        case 'country-outside':
          return {
            message: `${named} (${notice.iso}) ХЕҰ-ға мүше мемлекет емес; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Аумақ үшін оған жауапты мемлекетті, ал аумақтың өзін ескертуде жазыңыз.',
            expected,
          };
      }
    },
  },

  // Any cell

  'map.unused-text': {
    title: 'Ұяшықтың бір бөлігі пайдаланылмады',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} пайдаланылмады; ұяшықтың қалған бөлігі ғана оқылды.`,
      hint: 'Оған бөлек баған беріңіз.',
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
  'schema.statement': {
    title: 'Матрица ұяшығын түсіну мүмкін емес',
    say: ({ text }) => ({
      message: `${guillemets(text)} дегеннен мемлекеттің конвенцияға қатысты не істегені түсініксіз.`,
      hint: 'Тіркелген күнін, денонсацияны «1958 den.:1990» түрінде, күні белгісіз болса «x» жазыңыз немесе бос қалдырыңыз.',
      expected: 'күн, денонсациясы бар күн, x немесе бос ұяшық',
    }),
  },

  // Values together

  // Against our records

  // Records of a dataset
};

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  registered: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  inForce: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  denounced: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
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

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} түсініксіз; мұнда мынау болуға тиіс: ${wanted}.`,
    hint: `Былай жазыңыз: ${expected}.`,
    expected,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
