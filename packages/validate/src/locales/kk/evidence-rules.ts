import type { RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';
import { dateNamed } from './fields.js';

export const evidenceRules: RulesInWords = {
  'dataset.as-of-without-date': {
    title: 'Келтірілген құжаттардың ешқайсысында мән қай күнге берілгені көрсетілмеген',
    say: (asOf) => ({
      message: `Мән ${asOf} күніне берілген («asOf»), бірақ келтірілген құжаттардың ешқайсысында бұл күн жоқ.`,
      hint: 'Құжаттардың бірінің күнін жазыңыз, сол күні бар құжатты келтіріңіз немесе «unknown» деп жазыңыз.',
    }),
  },

  'dataset.contradicted-value': {
    title: 'Келтірілген құжаттардың бәрі мәнге қайшы',
    say: (field) => ({
      message: `${guillemets(field)} өрісі үшін келтірілген құжаттардың бәрі оның мәніне қайшы.`,
      hint: 'Мәнді растайтын құжатты келтіріңіз немесе құжаттарда айтылғанды жазыңыз.',
    }),
  },

  'dataset.copy-of': {
    title: 'Көшірме түпнұсқасымен байланыстырылмаған немесе ресми деп аталған',
    say: (facts) => {
      switch (facts.kind) {
        case 'official':
          return {
            message: `Дереккөз ресми деп аталған, бірақ бұл — ${guillemets(facts.copyOf)} құжатының баспагері жасамаған көшірмесі.`,
            hint: '«tier» өрісіне «secondary» деп жазыңыз немесе құжатты баспагердің өзі жарияласа, «copyOf» өрісін алып тастаңыз.',
          };
        case 'itself':
          return {
            message: `${guillemets(facts.copyOf)} дереккөзі өзінің көшірмесі деп көрсетілген.`,
            hint: 'Көшірілген құжатты атаңыз немесе «copyOf» өрісін алып тастаңыз.',
          };
        case 'copy-of-a-copy':
          return {
            message: `Дереккөз ${guillemets(facts.copyOf)} көшірмесі деп көрсетілген, ал оның өзі — ${guillemets(facts.original)} құжатының көшірмесі.`,
            hint: `Бір құжаттың барлық көшірмесі бір деп саналуы үшін ${guillemets(facts.original)} деп жазыңыз.`,
          };
        case 'unresolved':
          return {
            message: `Дереккөз ${guillemets(facts.copyOf)} көшірмесі деп көрсетілген: бұл кодқа ұқсайды, бірақ ондай дереккөз жоқ.`,
            hint: 'Кодты түзетіңіз немесе құжатты сөзбен атаңыз.',
          };
        default:
          return facts satisfies never;
      }
    },
  },

  'dataset.derived-date': {
    title: 'Есептелген күн өз ережесіне сәйкес емес',
    say: (facts) => {
      const named = guillemets(facts.rule);
      switch (facts.kind) {
        case 'not-for-dates':
          return {
            message: `${named} ережесі бойынша күн есептелмейді.`,
            hint: 'Күн есептелетін ережені атаңыз, мысалы «registration-plus-12-months».',
          };
        case 'no-start':
          return {
            message: `${named} ережесіне есептеу басталатын күн керек.`,
            hint: '«says» өрісін қосып, күнді құжаттағыдай жазыңыз.',
          };
        case 'no-month':
          return {
            message: `Тек жылы белгілі болғанда (${facts.says}) ${named} ережесін қолдануға болмайды.`,
            hint: '«says» өрісіне айын немесе күнін қосыңыз, не басқа ережені атаңыз.',
          };
        case 'difference':
          return {
            message: `${named} ережесі бойынша ${facts.says} дегеннен ${facts.computed} шығады, ал ${guillemets(facts.field)} өрісінде ${facts.value} тұр.`,
            hint: 'Күнді, ережені немесе «says» өрісінде жазылғанды түзетіңіз.',
          };
      }
    },
  },

  'dataset.evidence-without-value': {
    title: 'Негізі бар, бірақ мәні жоқ',
    say: (field) => ({
      message: `${guillemets(field)} өрісінің негізі келтірілген, бірақ жазбада мәні жоқ.`,
      hint: 'Мәнін қосыңыз немесе негізін алып тастаңыз.',
    }),
  },

  'dataset.false-discrepancy': {
    title: 'Құжат қайшы деп белгіленген, бірақ жазбадағының өзін айтады',
    say: ({ field, says }) => ({
      message: `Құжат қайшы деп белгіленген, бірақ онда да ${guillemets(field)} өрісіндегідей ${guillemets(says)} тұр.`,
      hint: '«says» өрісін түзетіңіз немесе «agrees» және «why» өрістерін алып тастаңыз.',
    }),
  },

  'dataset.grade-above-tier': {
    title: 'Қосалқы дереккөз ресми деп келтірілген',
    say: (source) => ({
      message: `Негіз ресми деп белгіленген, бірақ ${guillemets(source)} — қосалқы дереккөз.`,
      hint: '«grade» өрісіне «secondary» деп жазыңыз немесе дереккөздің «tier» өрісін түзетіңіз.',
    }),
  },

  'dataset.lone-day': {
    title: 'Тіркелген күн тек бір қосалқы құжаттан белгілі',
    say: ({ value, original }) => ({
      message: `${value} күні тек бір қосалқы құжаттан (${guillemets(original)}) белгілі, ал жылын басқа ешбір құжат растамайды.`,
      hint: 'Жылы көрсетілген ХЕҰ немесе мемлекет құжатын келтіріңіз немесе дәлдігі төменірек күнді жариялаңыз.',
    }),
  },

  'dataset.missing-evidence': {
    title: 'Мәннің негізі жоқ',
    say: (field) => ({
      message: `${guillemets(field)} өрісіндегі мәннің негізі жоқ.`,
      hint: `Оны растайтын құжаттарды «evidence» ішіндегі ${guillemets(field)} өрісінде келтіріңіз.`,
    }),
  },

  'dataset.overstated-precision': {
    title: 'Ратификация күні құжаттарындағыдан дәлірек',
    say: ({ value, supported }) =>
      supported === undefined
        ? {
            message: `Көрсетілген күн — ${value}, бірақ құжатта қай күн тұрғаны «says» өрісінде жазылмаған.`,
            hint: 'Бұл өрісті қосып, күнді құжаттағыдай жазыңыз.',
          }
        : {
            message: `Көрсетілген күн — ${value}, бірақ құжаттарда ${supported} ғана тұр.`,
            hint: `${supported} деп жазыңыз немесе күні дәлірек құжатты келтіріңіз.`,
          },
  },

  'dataset.reason-without-discrepancy': {
    title: 'Қайшылық түсіндірілген, бірақ белгіленбеген',
    say: (field) => ({
      message: `${guillemets(field)} өрісінің негізінде түсіндірме бар («why»), бірақ қайшылық белгіленбеген.`,
      hint: '«agrees: false» деп қосыңыз немесе мәтінді «note» өрісіне көшіріңіз.',
    }),
  },

  'dataset.repeated-evidence': {
    title: 'Мән бір құжаттың бір жеріне екі рет сілтейді',
    say: (field) => ({
      message: `${guillemets(field)} өрісі үшін бір негіз екі рет келтірілген.`,
      hint: 'Екеуінің бірін алып тастаңыз.',
    }),
  },

  'dataset.source-before-event': {
    title: 'Құжат өзі растайтын оқиғадан бұрын жазылған',
    say: ({ source, date, value }) => ({
      message: `${guillemets(source)} дереккөзінің күні — ${date}, ол растайтын ${value} күнінен бұрын.`,
      hint: 'Күнді түзетіңіз немесе «grade» өрісіне «secondary» деп жазып, бұл хабарландыру екенін ескертіңіз.',
    }),
  },

  'dataset.understated-precision': {
    title: 'Ратификация күнінің дәлдігі келтірілген құжаттағыдан төмен',
    say: ({ value, says }) => ({
      message: `${value} деп көрсетілген, ал келтірілген құжатта — ${says}.`,
      hint: `${says} деп жазыңыз немесе құжатты айырмашылық деп белгілеп, себебін түсіндіріңіз.`,
    }),
  },

  'dataset.unexplained-discrepancy': {
    title: 'Құжат мәнге қайшы, бірақ түсіндірмесі жоқ',
    say: ({ field, missing }) => {
      switch (missing) {
        case 'says':
          return {
            message: `Құжат ${guillemets(field)} өрісінің мәніне қайшы, бірақ құжатта не тұрғаны «says» өрісінде жазылмаған.`,
            hint: 'Бұл өрісті қосып, мәнді құжаттағыдай жазыңыз.',
          };
        case 'why':
          return {
            message: `Құжат ${guillemets(field)} өрісінің мәніне қайшы, бірақ неге басқа мән көрсетілгені түсіндірілмеген.`,
            hint: '«why» өрісін қосып, неге құжаттағыдан басқа мән жарияланатынын жазыңыз.',
          };
      }
    },
  },

  'dataset.unmarked-discrepancy': {
    title: 'Құжатта жазбадағыдан басқа күн немесе сан тұр, бірақ қайшылық белгіленбеген',
    say: ({ field, value, says }) => ({
      message: `Құжатта ${says} тұр, ал ${guillemets(field)} өрісінде — ${value}.`,
      hint: 'Екеуінің бірін түзетіңіз немесе негізді «agrees: false» деп белгілеп, себебін «why» өрісінде жазыңыз.',
    }),
  },

  'dataset.unsupported-date': {
    title: 'Келтірілген бірде-бір құжат ратификация күнін растамайды',
    say: (field) => ({
      message: `Келтірілген бірде-бір құжат ${dateNamed(field, 'н')} растамайды.`,
      hint: 'Растайтын құжатты келтіріңіз немесе «unknown» деп жазып, себебін түсіндіріңіз.',
    }),
  },

  'dataset.unused-source': {
    title: 'Дереккөзге бірде-бір жазба сілтемейді',
    say: (id) => ({
      message: `${guillemets(id)} дереккөзіне бірде-бір жазба сілтемейді.`,
      hint: 'Оған сілтеңіз немесе оның жазбасын алып тастаңыз.',
    }),
  },
};
