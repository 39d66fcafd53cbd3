import type { RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';
import { dateNamed } from './fields.js';

export const evidenceRules: RulesInWords = {
  'dataset.as-of-without-date': {
    title: 'Ни у одного из приведённых документов нет даты, на которую указано значение',
    say: (asOf) => ({
      message: `Значение указано на ${asOf} («asOf»), но ни у одного из приведённых документов нет этой даты.`,
      hint: 'Укажите дату одного из документов, приведите документ с этой датой или напишите «unknown».',
    }),
  },

  'dataset.contradicted-value': {
    title: 'Все приведённые документы противоречат значению',
    say: (field) => ({
      message: `Все документы, приведённые для поля ${guillemets(field)}, противоречат его значению.`,
      hint: 'Приведите документ, который подтверждает значение, или укажите то, что сказано в документах.',
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

  'dataset.derived-date': {
    title: 'Вычисленная дата не соответствует своему правилу',
    say: (facts) => {
      const named = guillemets(facts.rule);
      switch (facts.kind) {
        case 'not-for-dates':
          return {
            message: `По правилу ${named} дата не вычисляется.`,
            hint: 'Назовите правило, по которому вычисляется дата, например «registration-plus-12-months».',
          };
        case 'no-start':
          return {
            message: `Правилу ${named} нужна дата, от которой ведётся счёт.`,
            hint: 'Добавьте «says»: дату, как она указана в документе.',
          };
        case 'no-month':
          return {
            message: `Правило ${named} нельзя применить, когда известен только год: ${facts.says}.`,
            hint: 'Добавьте в «says» месяц или день либо назовите другое правило.',
          };
        case 'difference':
          return {
            message: `По правилу ${named} из ${facts.says} получается ${facts.computed}, а в поле ${guillemets(facts.field)} указано ${facts.value}.`,
            hint: 'Исправьте дату, правило или то, что записано в «says».',
          };
      }
    },
  },

  'dataset.evidence-without-value': {
    title: 'Основание есть, а значения нет',
    say: (field) => ({
      message: `Для поля ${guillemets(field)} приведено основание, но значения в записи нет.`,
      hint: 'Добавьте значение или уберите основание.',
    }),
  },

  'dataset.false-discrepancy': {
    title: 'Документ отмечен как противоречащий, но согласуется с записью',
    say: ({ field, says }) => ({
      message: `Документ отмечен как противоречащий, но в нём указано ${guillemets(says)}, как и в поле ${guillemets(field)}.`,
      hint: 'Исправьте «says» или уберите «agrees» и «why».',
    }),
  },

  'dataset.grade-above-tier': {
    title: 'Вторичный источник приведён как официальный',
    say: (source) => ({
      message: `Основание отмечено как официальное, но источник ${guillemets(source)} — вторичный.`,
      hint: 'Напишите «secondary» в поле «grade» или исправьте поле «tier» источника.',
    }),
  },

  'dataset.lone-day': {
    title: 'День регистрации известен только из одного вторичного документа',
    say: ({ value, original }) => ({
      message: `День ${value} известен только из одного вторичного документа (${guillemets(original)}), а года не подтверждает ни один другой.`,
      hint: 'Приведите документ МОТ или государства, в котором указан год, или опубликуйте менее точную дату.',
    }),
  },

  'dataset.missing-evidence': {
    title: 'У значения нет основания',
    say: (field) => ({
      message: `У значения поля ${guillemets(field)} нет основания.`,
      hint: `Приведите документы, которые его подтверждают: в «evidence», в поле ${guillemets(field)}.`,
    }),
  },

  'dataset.overstated-precision': {
    title: 'Дата ратификации точнее, чем её документы',
    say: ({ value, supported }) =>
      supported === undefined
        ? {
            message: `Указана дата ${value}, но в основании не записано, какая дата указана в документе.`,
            hint: 'Добавьте «says»: дату, как она указана в документе.',
          }
        : {
            message: `Указана дата ${value}, но в документах указано только ${supported}.`,
            hint: `Пишите ${supported} или приведите документ, в котором дата точнее.`,
          },
  },

  'dataset.reason-without-discrepancy': {
    title: 'Объяснено расхождение, которое не отмечено',
    say: (field) => ({
      message: `В основании поля ${guillemets(field)} есть объяснение («why»), но расхождение не отмечено.`,
      hint: 'Добавьте «agrees: false» или перенесите текст в «note».',
    }),
  },

  'dataset.repeated-evidence': {
    title: 'Значение дважды ссылается на одно место одного документа',
    say: (field) => ({
      message: `Для поля ${guillemets(field)} дважды приведено одно и то же основание.`,
      hint: 'Уберите одно из двух.',
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

  'dataset.unexplained-discrepancy': {
    title: 'Документ противоречит значению, а объяснения нет',
    say: ({ field, missing }) => {
      switch (missing) {
        case 'says':
          return {
            message: `Документ противоречит значению поля ${guillemets(field)}, но в основании не записано, что указано в документе.`,
            hint: 'Добавьте «says»: значение, как оно указано в документе.',
          };
        case 'why':
          return {
            message: `Документ противоречит значению поля ${guillemets(field)}, но не объяснено, почему указано другое.`,
            hint: 'Добавьте «why»: почему публикуется не то значение, которое указано в документе.',
          };
      }
    },
  },

  'dataset.unmarked-discrepancy': {
    title: 'В документе другая дата или другое число, чем в записи, но расхождение не отмечено',
    say: ({ field, value, says }) => ({
      message: `В документе указано ${says}, а в поле ${guillemets(field)} — ${value}.`,
      hint: 'Исправьте одно из двух или отметьте в основании «agrees: false» и объясните в «why».',
    }),
  },

  'dataset.unsupported-date': {
    title: 'Ни один приведённый документ не подтверждает дату ратификации',
    say: (field) => ({
      message: `Ни один приведённый документ не подтверждает ${dateNamed(field, 'у')}.`,
      hint: 'Приведите такой документ или напишите «unknown» и объясните почему.',
    }),
  },

  'dataset.unused-source': {
    title: 'На источник не ссылается ни одна запись',
    say: (id) => ({
      message: `На источник ${guillemets(id)} не ссылается ни одна запись.`,
      hint: 'Сошлитесь на него или удалите его запись.',
    }),
  },
};
