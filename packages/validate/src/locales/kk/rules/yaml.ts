import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { meanings } from './phrases.js';

export const yamlRules: RulesInWords = {
  'yaml.syntax': {
    title: 'Мәтін бұл жерде YAML емес',
    say: ({ kind }) => {
      switch (kind) {
        case 'yaml-syntax':
          return {
            message: 'Мәтін бұл жерде YAML емес. Айналасындағы оқылғаны тексерілді.',
            hint: 'Түсіп қалған тырнақшаны, қос нүктеден не дефистен кейінгі бос орынды немесе қате шегіністі іздеңіз.',
          };
        case 'yaml-tab':
          return {
            message:
              'Мұнда табуляция тұр, ал YAML бос орындарды талап етеді. Айналасындағы оқылғаны тексерілді.',
            hint: 'Шегіністі бос орындармен жасаңыз.',
          };
      }
    },
  },

  'yaml.aliases': {
    title: 'Жазба өзін-өзі шексіз қайталайды',
    say: () => ({
      message: 'Жазба басқа жерде аталғанды шексіз қайталайды; ол өткізіп жіберілді.',
      hint: '& және * арқылы аталғанның орнына мәндердің өзін жазыңыз.',
    }),
  },

  'yaml.several-documents': {
    title: 'Файлда бірнеше құжат бар',
    say: () => ({
      message: 'Файлда бірнеше құжат бар; олардың бәрі бір тізім ретінде оқылады.',
      hint: 'Бір құжатта бір тізім қалдырыңыз.',
    }),
  },

  'yaml.other-meaning': {
    title: 'Ескі бағдарламалар басқаша оқитын сөз',
    say: ({ written, as }) => ({
      message: `${guillemets(written)} сөзі жазылғандай оқылады, бірақ ескі бағдарламалар оны ${meanings[as]} деп қабылдайды. Осындай бірінші сөз ғана көрсетілді.`,
      hint: 'Оны тырнақшаға алыңыз.',
    }),
  },
};
