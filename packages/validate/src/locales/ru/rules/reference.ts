import { shiftOf } from '../../../rules/cause-keys.js';
import type { DateFacts } from '../../../rules/reference/dates.js';
import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed, fields } from '../fields.js';
import { counted, notComparedBecause } from '../phrases.js';
import { denounced, missing } from './phrases.js';

export const referenceRules: RulesInWords = {
  'reference.law-number': {
    title: 'В нашей записи другой номер закона',
    say: ({ code, theirs, meant, ours, isPart }) => ({
      message: `Номер закона о ратификации ${code} здесь ${theirs}${meant === undefined ? '' : ` (видимо, ${meant})`}, в нашей записи — ${ours}.`,
      ...(isPart && { hint: 'Одно из двух записано без номера созыва парламента.' }),
    }),
  },

  'reference.law-date': {
    title: 'В нашей записи другая дата закона',
    say: ({ code, theirs, ours }) => ({
      message: `Дата закона о ратификации ${code} здесь ${theirs}, в нашей записи — ${ours}.`,
    }),
  },

  'reference.registered': {
    title: 'В нашей записи другая дата регистрации',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи о ${state} — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.in-force': {
    title: 'В нашей записи другая дата вступления в силу',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи о ${state} — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.law-date-misplaced': {
    title: 'Дата закона указана в столбце для другой даты',
    say: ({ field, code, theirs, ours }) => ({
      message: `${theirs} — дата закона; ${dateNamed(field)} для ${code} — ${ours}.`,
    }),
  },

  'reference.status': {
    title: 'В нашей записи другой статус',
    say: (facts) => {
      if (facts.kind === 'denounced') return denounced(facts);
      const { code, theirs, ours } = facts;
      return {
        message: `${code}: статус ратификации здесь ${guillemets(theirs)}, в нашей записи — «${ours}».`,
      };
    },
  },

  'reference.denounced': {
    title: 'В нашей записи другие сведения о денонсации',
    say: denounced,
  },

  'reference.denunciation-not-stated': {
    title: 'Ратификация денонсирована, но в таблице это не указано',
    say: ({ code, state, ours, hasColumn }) => ({
      message: `По нашей записи, ${code} денонсирована (${state}, ${ours}); в таблице это не указано.`,
      hint: hasColumn
        ? 'Укажите денонсацию в её столбце.'
        : 'Если в таблице только действующие ратификации, удалите эту; иначе укажите денонсацию в отдельном столбце.',
    }),
  },

  'reference.stated-not-ratified': {
    title: 'По таблице государство не ратифицировало, а в наших записях ратификация есть',
    say: ({ code, state, registered }) => ({
      message: `По таблице, ратификации ${code} нет (${state}); в нашей записи она есть${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint:
        registered === undefined
          ? 'Проверьте ратификацию.'
          : `Проверьте ратификацию. Если таблица составлена раньше (${registered}), она верна; укажите, на какой день она составлена.`,
    }),
  },

  'reference.accession': {
    title: 'Это закон о присоединении',
    say: ({ number, code }) => ({
      message: `Закон ${number} — о присоединении к ${code}, а не о ратификации.`,
      hint: 'Для государства последствия те же; если важно точное слово, пишите «присоединение».',
    }),
  },

  'reference.nothing-compared': {
    title: 'С нашими записями ничего не сравнено',
    say: (facts) => ({
      message:
        facts.kind === 'rows'
          ? 'Ни государство, ни акт, ни дата не сравнены с нашими записями: в них не сказано, ратифицировали ли государства этой таблицы названные в ней акты.'
          : `С нашими записями не сравнена ни одна дата из ${facts.dates}: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
      hint: 'Значения проверены без сравнения.',
    }),
  },

  'reference.not-ratified': {
    title: 'Такой ратификации нет в наших записях',
    say: ({ code, completeness }) => {
      const none = `В наших записях нет ратификации ${code} этим государством`;
      switch (completeness.kind) {
        case 'not-stated':
          return {
            message: `${none}.`,
            hint: 'Проверьте номер. Если он верен, отстают наши записи.',
          };
        case 'not-claimed':
          return { message: `${none}.`, hint: 'Наши записи не претендуют на полноту.' };
        case 'complete':
          return {
            message: `${none}; они полны по ${completeness.to}.`,
            hint:
              completeness.later === undefined
                ? 'Проверьте номер конвенции и государство.'
                : `Ратификации с датой ${completeness.later} в них может не быть.`,
          };
      }
    },
  },

  'reference.missing-rows': {
    title: 'В наших записях ратификаций больше',
    say: ({ shown, rest }) => ({
      message: `В наших записях есть ещё ${counted('ратификация', 'ратификации', 'ратификаций')(shown.length + rest)}: ${shown.map(missing).join(', ')}${rest > 0 ? ` и другие (${rest})` : ''}.`,
      hint: 'Возможно, они появились позже этого файла.',
    }),
  },

  'reference.empty-cell': {
    title: 'Ячейка пуста, а в наших записях есть ратификация',
    say: ({ code, country, registered }) => ({
      message: `Ячейка пуста; в наших записях есть ратификация ${code} (${country})${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint: 'Заполните её, если таблица должна быть полной.',
    }),
  },
};

function causeOfDates({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const example = `у ${code} здесь ${theirs}, в нашей записи ${ours}`;
  if (isDateOfLaw) {
    return {
      message: `В столбце, где должна быть ${dateNamed(field)}, указаны даты законов: ${example}.`,
    };
  }
  return shiftOf(theirs, ours) === 'exchanged'
    ? {
        message: `Переставлены день и месяц (${dateNamed(field)}): ${example}.`,
        hint: 'Проверьте, с какими настройками записаны даты.',
      }
    : {
        message: `Даты на день ${theirs < ours ? 'раньше' : 'позже'} наших (${dateNamed(field)}): ${example}.`,
        hint: 'Часто даты сдвигает на день часовой пояс.',
      };
}
