import type { RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';

/** The rules of `@ilo-kz/schema/dataset-rules` about how strong evidence is, in the order of their codes. */
export const evidenceRules: RulesInWords = {
  'dataset.as-of-without-date': {
    title: 'Ни один из приведённых документов не имеет даты, на которую дано значение',
    say: (asOf) => ({
      message: `Значение дано на ${asOf} («asOf»), но ни один из приведённых документов не имеет этой даты.`,
      hint: 'Укажите дату одного из документов, приведите тот, который её имеет, или напишите «unknown».',
    }),
  },

  'dataset.copy-of': {
    title: 'Копия не связана с подлинником или названа официальной',
    say: (facts) => {
      switch (facts.kind) {
        case 'official':
          return {
            message: `Источник назван официальным, но это копия документа ${guillemets(facts.copyOf)}, сделанная не его издателем.`,
            hint: 'Напишите «secondary» в поле «tier» или удалите «copyOf», если документ разместил сам издатель.',
          };
        case 'itself':
          return {
            message: `Источник ${guillemets(facts.copyOf)} назван копией самого себя.`,
            hint: 'Назовите документ, с которого сделана копия, или удалите «copyOf».',
          };
        case 'copy-of-a-copy':
          return {
            message: `Источник назван копией источника ${guillemets(facts.copyOf)}, который сам — копия документа ${guillemets(facts.original)}.`,
            hint: `Напишите ${guillemets(facts.original)}, чтобы все копии одного документа считались за одну.`,
          };
        case 'unresolved':
          return {
            message: `Источник назван копией ${guillemets(facts.copyOf)}: это похоже на код, но такого источника нет.`,
            hint: 'Исправьте код или назовите документ словами.',
          };
        default:
          return facts satisfies never;
      }
    },
  },

  'dataset.lone-day': {
    title: 'День регистрации известен только из одного вторичного документа',
    say: ({ value, original }) => ({
      message: `День ${value} известен только из одного вторичного документа (${guillemets(original)}), а года не подтверждает ни один другой.`,
      hint: 'Приведите документ МОТ или государства, в котором указан год, или опубликуйте менее точную дату.',
    }),
  },

  'dataset.source-before-event': {
    title: 'Документ старше того, что он подтверждает',
    say: ({ source, date, value }) => ({
      message: `Источник ${guillemets(source)} датирован ${date}, раньше даты ${value}, которую он подтверждает.`,
      hint: 'Исправьте дату или напишите «secondary» в поле «grade» и примечание, что это объявление.',
    }),
  },

  'dataset.understated-precision': {
    title: 'Дата ратификации менее точна, чем приведённый для неё документ',
    say: ({ value, says }) => ({
      message: `Указана дата ${value}, а в приведённом документе — ${says}.`,
      hint: `Напишите ${says} или отметьте документ как расхождение и объясните почему.`,
    }),
  },
};
