import { delimiterOption } from '../../../rules/option-text.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const csvRules: RulesInWords = {
  'csv.guessed-delimiter': {
    title: 'Ұяшықтардың бөлгішін болжауға тура келді',
    say: ({ delimiter, rival }) => ({
      message: `Ұяшықтардың бөлгіші деп ${delimiterNames[delimiter] ?? delimiter} алынды; ол ${delimiterNames[rival] ?? rival} болуы да мүмкін.`,
      hint: `Қайсысы дұрыс екенін көрсетіңіз: ${delimiterOption(delimiter)} немесе ${delimiterOption(rival)}.`,
    }),
  },

  'csv.unclosed-quote': {
    title: 'Тырнақшадағы ұяшық жабылмаған',
    say: () => ({
      message: 'Ұяшық еш жерде жабылмаған тырнақшадан басталады; тырнақша таңба деп қабылданды.',
      hint: 'Ұяшықты келесі бөлгіштің алдында тырнақшамен жабыңыз.',
    }),
  },

  'csv.stray-quote': {
    title: 'Ұяшықтың ішіндегі тырнақша',
    say: () => ({
      message: 'Ұяшықтың ішінде тырнақша тұр; ол таңба деп қабылданды.',
      hint: 'Тырнақшаны екі рет жазып, ұяшықты тырнақшаға алыңыз.',
    }),
  },

  'csv.text-after-quote': {
    title: 'Жабатын тырнақшадан кейінгі бос орындар',
    say: () => ({
      message: 'Жабатын тырнақшадан кейін бос орындар тұр; олар ескерілмеді.',
      hint: 'Бос орындарды алып тастаңыз.',
    }),
  },

  'csv.blank-line': {
    title: 'Бірде-бір мәні жоқ жол',
    say: () => ({
      message: 'Жолда бірде-бір мән жоқ; ол өткізіп жіберілді.',
      hint: 'Бұл жолды алып тастаңыз.',
    }),
  },

  'csv.long-record': {
    title: 'Миллион таңбадан ұзын жазба',
    say: () => ({
      message: 'Жолда миллионнан астам таңба бар; ол өткізіп жіберілді.',
      hint: 'Бұл CSV файлы екенін тексеріңіз.',
    }),
  },

  'csv.ragged-row': {
    title: 'Жолдағы ұяшықтар тақырыптағыдан көп немесе аз',
    say: ({ cells, headers, isChecked }) => {
      const hasSurplus = cells > headers;
      const harmless = hasSurplus ? 'Артық ұяшықтар бос.' : 'Жетіспейтіні бәрібір тексерілмес еді.';
      return {
        message: `Жолда ${cells} ұяшық, тақырыпта ${headers} ұяшық бар. ${isChecked ? harmless : 'Жол одан әрі тексерілмейді.'}`,
        hint: hasSurplus
          ? 'Ішінде бөлгіш тұрған ұяшықты тырнақшаға алыңыз немесе артығын алып тастаңыз.'
          : 'Жетіспейтін ұяшықтарды қосыңыз немесе жабылмаған тырнақшаны іздеңіз.',
      };
    },
  },

  'csv.duplicate-header': {
    title: 'Екі бағанның атауы бірдей',
    say: ({ first, cell, name }) => ({
      message: `${first + 1}-баған мен ${cell + 1}-бағанның атауы бірдей: ${guillemets(name)}.`,
      hint: 'Әр бағанға өз атауын беріңіз.',
    }),
  },

  'csv.empty-header': {
    title: 'Бағанның атауы жоқ',
    say: ({ cell }) => ({
      message: `${cell + 1}-бағанның атауы жоқ, сондықтан ол оқылмайды.`,
      hint: 'Бағанға атау беріңіз.',
    }),
  },

  'csv.hostile-header': {
    title: 'Баған атауының бағдарламаларда ерекше мағынасы бар',
    say: ({ name }) => ({
      message: `${guillemets(name)} деген баған атауы жолдардан объект жасайтын бағдарламаларды бұзады.`,
      hint: 'Бағанның атауын өзгертіңіз.',
    }),
  },
};

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'үтір',
  ';': 'нүктелі үтір',
  '\t': 'табуляция',
  '|': 'тік сызық',
};
