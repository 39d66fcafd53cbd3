import type { MissingRatification } from '../en/reference.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const reference: Words['reference'] = {
  lawNumber: ({ code, theirs, meant, ours }) => ({
    message: `Номер закона о ${code} здесь ${theirs}${meant === undefined ? '' : ` (видимо, ${meant})`}, в нашей записи — ${ours}.`,
  }),
  lawDate: ({ code, theirs, ours }) => ({
    message: `Дата закона о ${code} здесь ${theirs}, в нашей записи — ${ours}.`,
  }),
  lawDateMisplaced: ({ field, code, theirs, ours }) => ({
    message: `${theirs} — дата закона; ${dateNamed(field)} для ${code} — ${ours}.`,
  }),
  date: ({ field, code, theirs, ours, ofLaw }) => ({
    message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи — ${ours}.`,
    ...(ofLaw && {
      hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
    }),
  }),
  status: ({ code, theirs, ours }) => ({
    message: `${code}: статус ратификации здесь ${guillemets(theirs)}, в нашей записи — «${ours}».`,
  }),
  accession: ({ number, code }) => ({
    message: `Закон ${number} — о присоединении к ${code}, а не о ратификации.`,
    hint: 'Государство связано и так; но где слово важно, пишите «присоединение».',
  }),
  notRatified: (code, completeness) => {
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
  missingRows: ({ shown, rest }) => ({
    message: `В наших записях есть ещё ${shown.length + rest}: ${shown.map(missing).join(', ')}${rest > 0 ? ` и другие (${rest})` : ''}.`,
    hint: 'Возможно, они появились позже этого файла.',
  }),
  why: (reason) => `Пояснение из наших записей, по-английски: “${reason}”`,
};

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (регистрация ${registered})`;
  return law === undefined ? code : `${code} (закон от ${law})`;
}
