import { shiftOf } from '../../../rules/cause-keys.js';
import type { DateFacts } from '../../../rules/reference/dates.js';
import type { Message } from '../../../rules/rule.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed, fields } from '../fields.js';
import { notComparedBecause } from '../phrases.js';
import { denounced, missing } from './phrases.js';

export const referenceRules: RulesInWords = {
  'reference.law-number': {
    title: 'В нашей записи другой номер закона',
    say: ({ code, theirs, meant, ours, isPart }) => ({
      message: `Номер закона о ${code} здесь ${theirs}${meant === undefined ? '' : ` (видимо, ${meant})`}, в нашей записи — ${ours}.`,
      ...(isPart && { hint: 'Одно из двух записано без номера созыва парламента.' }),
    }),
  },

  'reference.law-date': {
    title: 'В нашей записи другая дата закона',
    say: ({ code, theirs, ours }) => ({
      message: `Дата закона о ${code} здесь ${theirs}, в нашей записи — ${ours}.`,
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
    title: 'Дата закона стоит на месте даты договора',
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
    title: 'В наших записях иная денонсация',
    say: denounced,
  },

  'reference.denunciation-not-stated': {
    title: 'Ратификация денонсирована, а таблица об этом не говорит',
    say: ({ code, state, ours, hasColumn }) => ({
      message: `По нашей записи, ${state}: ${code} денонсирована (${ours}); в таблице этого нет.`,
      hint: hasColumn
        ? 'Укажите денонсацию в её столбце.'
        : 'Если таблица — о том, что в силе, этой ратификации в ней быть не должно; иначе укажите денонсацию в отдельном столбце.',
    }),
  },

  'reference.stated-not-ratified': {
    title: 'По таблице государство не ратифицировало, а в наших записях ратификация есть',
    say: ({ code, state, registered }) => ({
      message: `По таблице, ${state} не ратифицировало ${code}; в нашей записи ратификация есть${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint:
        registered === undefined
          ? 'Проверьте ратификацию.'
          : `Проверьте ратификацию. Если таблица составлена раньше (${registered}), она верна; укажите, на какой день она составлена.`,
    }),
  },

  'reference.accession': {
    title: 'Закон — о присоединении',
    say: ({ number, code }) => ({
      message: `Закон ${number} — о присоединении к ${code}, а не о ратификации.`,
      hint: 'Государство связано и так; но где слово важно, пишите «присоединение».',
    }),
  },

  'reference.nothing-compared': {
    title: 'С нашими записями ничего не сравнено',
    say: (facts) => ({
      message:
        facts.kind === 'rows'
          ? 'Ни государство, ни акт, ни дата не сравнены с нашими записями: в них не сказано, ратифицировали ли государства этой таблицы названные в ней акты.'
          : `С нашими записями не сравнена ни одна дата из ${facts.dates}: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
      hint: 'Значения проверены только сами по себе.',
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
      message: `В наших записях есть ещё ${shown.length + rest}: ${shown.map(missing).join(', ')}${rest > 0 ? ` и другие (${rest})` : ''}.`,
      hint: 'Возможно, они появились позже этого файла.',
    }),
  },

  'reference.empty-cell': {
    title: 'Ячейка пуста, а в наших записях есть ратификация',
    say: ({ code, country, registered }) => ({
      message: `Ячейка ничего не говорит; по нашим записям ${country} ратифицировало ${code}${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint: 'Заполните её, если таблица должна быть полной.',
    }),
  },
};

function causeOfDates({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const example = `у ${code} здесь ${theirs}, в нашей записи ${ours}`;
  if (isDateOfLaw) {
    return {
      message: `Вместо дат, которых ждёт столбец (${dateNamed(field)}), стоят даты законов: ${example}.`,
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
