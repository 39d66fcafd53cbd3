import { listed } from '../../rules/english.js';
import type { FactsOf, RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';
import { dateNamed } from './fields.js';

export const datasetRules: RulesInWords = {
  'dataset.adoption-year': {
    title: 'Конвенция атауында көрсетілген жылы қабылданбаған',
    say: ({ adopted, year }) => ({
      message: `Конвенция ${adopted} күні қабылданған, ал атауы ${year} жылымен аяқталады.`,
      hint: 'Қабылданған күнін немесе атауын түзетіңіз.',
    }),
  },

  'dataset.claim-sum': {
    title: 'Мәлімделген санның бөліктері жиынтығына тең емес',
    say: ({ total, parts, sum }) => ({
      message: `Жиынтығы ${total} деп көрсетілген, бірақ ${parts.join(' + ')} қосындысы — ${sum}.`,
      hint: 'Сандарды құжатпен салыстырыңыз; қате құжаттың өзінде болуы да мүмкін.',
    }),
  },

  'dataset.date-order': {
    title: 'Күндердің реті дұрыс емес',
    say: ({ first, second }) => ({
      message: `Мұнда ${milestones[second.milestone]} (${second.date}) ${milestones[first.milestone]}нен (${first.date}) ерте.`,
      hint: 'Екі күннің бірін түзетіңіз.',
    }),
  },

  'dataset.duplicate-id': {
    title: 'Бөлімнің екі жазбасының коды бірдей',
    say: ({ id, collection, line }) => ({
      message: `${guillemets(id)} жазбасы ${collection} бөлімінде бұрыннан бар${line === undefined ? '' : `, ${line}-жолда`}.`,
      hint: 'Екі жазбаның біреуін қалдырыңыз.',
    }),
  },

  'dataset.duplicate-record': {
    title: 'Екі жазба бір нәрсе туралы',
    say: ({ id, fields }) => {
      const names = listed(fields.map(guillemets), 'және');
      return {
        message:
          fields.length === 1
            ? `Мұндағы ${names} өрісі ${guillemets(id)} жазбасындағымен бірдей.`
            : `Мұндағы ${names} өрістері ${guillemets(id)} жазбасындағымен бірдей.`,
        hint: 'Екі жазбаның бірін түзетіңіз немесе оларды біріктіріңіз.',
      };
    },
  },

  'dataset.event-id': {
    title: 'Оқиғаның коды оның күнінен басталмайды',
    say: ({ id, date }) =>
      date === 'unknown'
        ? {
            message: `Оқиғаның күні белгісіз, бірақ оның ${guillemets(id)} коды «undated-» дегеннен басталмайды.`,
            hint: 'Кодты «undated-» дегеннен бастаңыз немесе күнін қосыңыз.',
          }
        : {
            message: `${guillemets(id)} коды оқиғаның күнінен (${date}) басталмайды.`,
            hint: `Кодты «${date}-» дегеннен бастаңыз немесе күнді түзетіңіз.`,
          },
  },

  'dataset.future-date': {
    title: 'Оқиға әлі келмеген күнмен жазылған',
    say: ({ date, today }) => ({
      message: `Көрсетілген күн (${date}) тексеру күнінен (${today}) кейін.`,
      hint: 'Оның болған күнін жазыңыз.',
    }),
  },

  'dataset.history-order': {
    title: 'Кезеңдер бірінен кейін бірі келмейді',
    say: (facts) => {
      switch (facts.kind) {
        case 'read-before':
          return {
            message: `Кезеңнің басы — ${facts.from}, бірақ ол туралы мәлімет күні ${facts.asOf} болатын беттен алынған («asOf»).`,
            hint: 'Екі күннің бірін түзетіңіз.',
          };
        case 'no-beginning':
          return {
            message: 'Кезеңнің басы көрсетілмеген; тек бірінші кезеңнің басы болмауы мүмкін.',
            hint: '«from» өрісін қосыңыз.',
          };
        case 'order':
          return {
            message: `Кезеңнің басы — ${facts.from}, ал алдыңғысының басы — ${facts.before}.`,
            hint: 'Кезеңдерді ретімен қойыңыз немесе күнді түзетіңіз.',
          };
        case 'same':
          return {
            message: `Кезеңнің мәні алдыңғысымен бірдей: ${guillemets(facts.value)}.`,
            hint: 'Екі кезеңді біріктіріңіз немесе бірін түзетіңіз.',
          };
      }
    },
  },

  'dataset.instrument-code': {
    title: 'ХЕҰ құжатының коды оның түрі мен нөміріне сәйкес емес',
    say: ({ code, expected }) => ({
      message: `Көрсетілген код — ${code}, бірақ түрі мен нөмірі бойынша ${expected} болуға тиіс.`,
      hint: 'Кодын, түрін немесе нөмірін түзетіңіз.',
    }),
  },

  'dataset.law-mismatch': {
    title: 'Ратификация өзіне сәйкес келмейтін заңға сілтейді',
    say: (facts) => {
      const named = guillemets(facts.law);
      switch (facts.kind) {
        case 'instrument':
          return facts.named.length === 0
            ? {
                message: `${named} заңының жазбасында оның нені ратификациялайтыны көрсетілмеген.`,
                hint: `Осы заңның «instruments» өрісіне ${facts.instrument} кодын қосыңыз немесе басқа заңды көрсетіңіз.`,
              }
            : {
                message: `${named} заңы ратификациялайтын құжаттар: ${facts.named.join(', ')}; олардың арасында ${facts.instrument} жоқ.`,
                hint: 'Басқа заңды көрсетіңіз немесе осы заңның «instruments» өрісін түзетіңіз.',
              };
        case 'action':
          return {
            message: `${named} заңының түрі — ${guillemets(facts.lawKind)}, ал ратификацияда көрсетілген әрекет — ${guillemets(facts.action)}.`,
            hint: 'Екеуінің бірін түзетіңіз.',
          };
        case 'stage':
          return {
            message: `${named} заңы қабылданбаған: оның сатысы — ${guillemets(facts.stage)}.`,
            hint: 'Ратификацияға қабылданған заң керек: басқа заңды көрсетіңіз немесе сатысын түзетіңіз.',
          };
      }
    },
  },

  'dataset.law-without-ratification': {
    title: 'Заң ХЕҰ құжатын ратификациялайды, бірақ бұл ратификацияның жазбасы жоқ',
    say: ({ law, instrument }) => ({
      message: `${guillemets(law)} заңы ${instrument} құжатын ратификациялайды, бірақ ${instrument} құжатын осы заңмен ратификациялау туралы жазба жоқ.`,
      hint: 'Ратификацияны қосыңыз немесе заңның «instruments» өрісін түзетіңіз.',
    }),
  },

  'dataset.mixed-scripts': {
    title: 'Сөзде латын және кирилл әріптері араласқан',
    say: (word) => ({
      message: `${guillemets(word)} сөзінде латын және кирилл әріптері араласқан.`,
      hint: 'Сөзді бір жазудың әріптерімен жазыңыз.',
    }),
  },

  'dataset.one-sided-relation': {
    title: 'Екі ХЕҰ құжатының байланысы тек біреуінде жазылған',
    say: ({ code, relation, other, inverse }) => ({
      message: `${code} жазбасының ${guillemets(relation)} өрісінде ${other} аталған, бірақ ${other} жазбасының ${guillemets(inverse)} өрісінде ${code} аталмаған.`,
      hint: `Ол жерге ${code} кодын қосыңыз немесе бұл жерден ${other} кодын алып тастаңыз.`,
    }),
  },

  'dataset.reason-for-known-value': {
    title: 'Жазба мәннің неге белгісіз екенін түсіндіреді, бірақ ол белгілі',
    say: (field) => ({
      message: `Жазба ${guillemets(field)} өрісінің мәні неге белгісіз екенін түсіндіреді, бірақ ол көрсетілген.`,
      hint: `${guillemets(`unknown.${field}`)} өрісін алып тастаңыз немесе мәннің орнына «unknown» деп жазыңыз.`,
    }),
  },

  'dataset.roadmap-instruments': {
    title: 'Жол картасының тізімінде оның міндеттемелерінде аталған ХЕҰ құжаты жоқ',
    say: (missing) => ({
      message: `Жол картасының міндеттемелерінде аталған, бірақ «instruments» өрісінде жоқ: ${missing.join(', ')}.`,
      hint: 'Жетіспейтінін қосыңыз немесе міндеттемелерді түзетіңіз.',
    }),
  },

  'dataset.script-of-language': {
    title: 'Мәтін өз тілінің жазуымен жазылмаған',
    say: (language) => {
      switch (language) {
        case 'en':
          return {
            message: 'Ағылшынша мәтін кирилл әріптерімен жазылған.',
            hint: 'Оны ағылшынша жазыңыз немесе өз тілінің өрісіне көшіріңіз.',
          };
        case 'ru':
          return {
            message: 'Орысша мәтінде бірде-бір кирилл әрпі жоқ.',
            hint: 'Оны орысша жазыңыз немесе өз тілінің өрісіне көшіріңіз.',
          };
      }
    },
  },

  'dataset.self-relation': {
    title: 'ХЕҰ құжаты өзін-өзі қайта қарайды, өзгертеді немесе толықтырады',
    say: ({ code, relation }) => ({
      message: `${code} жазбасы ${guillemets(relation)} өрісінде өзін-өзі атайды.`,
      hint: 'Басқа кодты жазыңыз немесе бұл кодты алып тастаңыз.',
    }),
  },

  'dataset.session-order': {
    title: 'Конференция сессиясы ХЕҰ құжатын өзінен бұрынғы сессиядан ерте қабылдаған',
    say: ({ code, session, adopted, earlier }) => ({
      message: `${session}-сессия ${code} құжатын ${adopted} күні қабылдаған, ал ${earlier.session}-сессия ${earlier.code} құжатын одан кейін, ${earlier.adopted} күні қабылдаған.`,
      hint: 'Сессияның нөмірін немесе күнді түзетіңіз.',
    }),
  },

  'dataset.status-dates': {
    title: 'Ратификацияның мәртебесі оның күндерімен үйлеспейді',
    say: (facts) => {
      const status = guillemets(facts.status);
      switch (facts.kind) {
        case 'is-registered':
          return {
            message: `Көрсетілген мәртебе — ${status}, бірақ ратификация тіркелген (${facts.registered}).`,
            hint: '«registered» немесе «in-force» деп жазыңыз, не тіркелген күнін түзетіңіз.',
          };
        case 'no-date':
          return {
            message: `Көрсетілген мәртебе — ${status}, бірақ ${dateNamed(facts.field)} белгісіз.`,
            hint: 'Күнін қосыңыз немесе мәртебесін түзетіңіз.',
          };
        case 'not-yet-in-force':
          return {
            message: `Көрсетілген мәртебе — ${status}, бірақ ${dateNamed('inForce')} (${facts.inForce}) жазба тексерілген күннен (${facts.checked}) кейін.`,
            hint: '«registered» деп жазыңыз немесе екі күннің бірін түзетіңіз.',
          };
        case 'is-in-force':
          return {
            message: `Көрсетілген мәртебе — ${status}, бірақ жазба тексерілген күні (${facts.checked}) ратификация күшінде болған (${facts.inForce}).`,
            hint: '«in-force» деп жазыңыз немесе екі күннің бірін түзетіңіз.',
          };
      }
    },
  },

  'dataset.unexplained-unknown': {
    title: 'Мән белгісіз, бірақ себебі көрсетілмеген',
    say: (field) => ({
      message: `${guillemets(field)} өрісінің мәні белгісіз, бірақ себебі көрсетілмеген.`,
      hint: `Себебін ${guillemets(`unknown.${field}`)} өрісінде көрсетіңіз.`,
    }),
  },

  'dataset.unresolved-name': {
    title: 'Жазба жоқ жазбаға сілтейді',
    say: ({ id, collections, nearest }) => ({
      message: `Бұл деректер жиынында ${guillemets(id)} жазбасы жоқ (${collections.join(', ')}).`,
      hint:
        nearest === undefined
          ? 'Жазбаны қосыңыз немесе кодты түзетіңіз.'
          : `Мүмкін, «${nearest}» деп жазбақ болдыңыз ба?`,
    }),
  },

  'dataset.untidy-text': {
    title: 'Мәтінде көзге көрінбейтін таңба, артық бос орын немесе орынсыз тырнақша бар',
    say: (kind) => {
      switch (kind) {
        case 'invisible':
          return {
            message:
              'Мәтінде көзге көрінбейтін таңба бар (ені нөлге тең бос орын, жұмсақ тасымал белгісі).',
            hint: 'Оны алып тастаңыз.',
          };
        case 'spaces':
          return {
            message: 'Мәтінде жол үзілімі, қос бос орын немесе шетінде бос орын бар.',
            hint: 'Мәтінді артық бос орынсыз бір жолға жазыңыз.',
          };
        case 'quoted':
          return {
            message: 'Бүкіл мәтін тырнақшада тұр, тырнақшалар оның бөлігіне айналған.',
            hint: 'Тырнақшаларды алып тастаңыз.',
          };
        case 'unpaired':
          return {
            message: 'Мәтінде сыңары жоқ тырнақша бар.',
            hint: 'Екінші тырнақшаны қойыңыз немесе мұны алып тастаңыз.',
          };
      }
    },
  },

  'dataset.url': {
    title: 'Мекенжай жазылған күйінде ашылмайды',
    say: (url) => ({
      message: `${guillemets(url)} мекенжайын ашу мүмкін емес.`,
      hint: 'Сайттың атын нүктесімен жазыңыз, ал мекенжайдың соңына тыныс белгісін қоймаңыз.',
    }),
  },
};

/** What a date is the date of; each ends with `күні`, to which the sentence adds its ending. */
const milestones: Readonly<Record<FactsOf<'dataset.date-order'>['first']['milestone'], string>> = {
  adoption: 'ХЕҰ құжаты қабылданған күні',
  law: dateNamed('lawDate'),
  registration: dateNamed('registered'),
  force: dateNamed('inForce'),
  denunciation: dateNamed('denounced'),
  comment: 'ескертудің қабылданған күні',
  publication: 'ескертудің жарияланған күні',
  beginning: 'басталған күні',
  end: 'аяқталған күні',
};
