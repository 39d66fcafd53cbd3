import type { FactsOf, RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';

/** Rules about figures, supervision and organizations. */
export const figureRules: RulesInWords = {
  'dataset.claim-bounds': {
    title: 'В утверждении больше актов, чем их существует',
    say: ({ field, value, whole, most }) => ({
      message: `В поле ${guillemets(field)} указано ${value}, а в поле ${guillemets(whole)} — только ${most}.`,
      hint: 'Сверьте оба числа с документом и исправьте одно из них.',
    }),
  },

  'dataset.own-ancestor': {
    title: 'Организация входит в саму себя',
    say: (way) => ({
      message: `Организация входит в саму себя: ${way.map(guillemets).join(' → ')}.`,
      hint: 'Исправьте или уберите одно из полей «parent».',
    }),
  },

  'dataset.session-year': {
    title: 'У двух комментариев к одной сессии Конференции разные годы публикации',
    say: ({ session, published, other }) => ({
      message: `Комментарий опубликован к ${session}-й сессии в ${published} году, а комментарий ${guillemets(other.id)} к той же сессии — в ${other.published} году.`,
      hint: 'Исправьте номер сессии или год.',
    }),
  },

  'dataset.share-above-whole': {
    title: 'Доля больше целого',
    say: ({ value, unit }) => ({
      message: `Указано значение ${value}, единица — ${guillemets(unit)}; доля не может быть больше 100.`,
      hint: 'Исправьте значение или, если это не доля, единицу.',
    }),
  },

  'dataset.supervision-fields': {
    title: 'В записи о надзоре нет поля, по которому её узнают',
    say: ({ kind, field }) => ({
      message: `Указан вид ${guillemets(kind)}, но поля ${guillemets(field)} нет.`,
      hint: `Добавьте поле ${guillemets(field)} или исправьте вид.`,
    }),
  },

  'dataset.months-of-instrument': {
    title: 'Вступление в силу вычислено по правилу другой конвенции',
    say: ({ rule, instrument, right }) => ({
      message: `Вступление в силу ${instrument} вычислено по правилу ${guillemets(rule)}.`,
      hint: `Напишите ${guillemets(right)} и исправьте дату.`,
    }),
  },

  'dataset.status-said': {
    title: 'Для статуса приведён документ, в котором он не назван',
    say: (facts: FactsOf<'dataset.status-said'>) =>
      facts.kind === 'other'
        ? {
            message: `Указан статус ${guillemets(facts.value)}, а в документе сказано ${guillemets(facts.says)}.`,
            hint: `Напишите ${guillemets(facts.other)} или отметьте в основании «agrees: false» и объясните в «why».`,
          }
        : {
            message: `В официальном документе сказано ${guillemets(facts.says)}; статус ${guillemets(facts.value)} там не назван.`,
            hint: 'Если он там назван, добавьте его название в «says»; иначе напишите «secondary» в поле «grade» и примечание.',
          },
  },

  'dataset.checked-before-document': {
    title: 'Запись проверена раньше, чем появился её документ',
    say: ({ checked, source, date }) => ({
      message: `Запись проверена ${checked}, но ссылается на источник ${guillemets(source)}, датированный ${date}.`,
      hint: 'Сверьте запись с этим документом и обновите «checked» или исправьте дату документа.',
    }),
  },
};
