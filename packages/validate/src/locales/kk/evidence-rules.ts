import type { RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';

/** The rules of `@ilo-kz/schema/dataset-rules` about how strong evidence is, in the order of their codes. */
export const evidenceRules: RulesInWords = {
  'dataset.as-of-without-date': {
    title: 'Келтірілген құжаттардың ешқайсысында мән қай күнге берілгені көрсетілмеген',
    say: (asOf) => ({
      message: `Мән ${asOf} күніне берілген («asOf»), бірақ келтірілген құжаттардың ешқайсысында бұл күн жоқ.`,
      hint: 'Құжаттардың бірінің күнін жазыңыз, сол күні бар құжатты келтіріңіз немесе «unknown» деп жазыңыз.',
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

  'dataset.lone-day': {
    title: 'Тіркелген күн тек бір қосалқы құжаттан белгілі',
    say: ({ value, original }) => ({
      message: `${value} күні тек бір қосалқы құжаттан (${guillemets(original)}) белгілі, ал жылын басқа ешбір құжат растамайды.`,
      hint: 'Жылы көрсетілген ХЕҰ немесе мемлекет құжатын келтіріңіз немесе дәлдігі төменірек күнді жариялаңыз.',
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
};
