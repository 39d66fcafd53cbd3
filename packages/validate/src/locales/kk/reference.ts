import type { MissingRatification } from '../en/reference.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const reference: Words['reference'] = {
  lawNumber: ({ code, theirs, meant, ours }) => ({
    message: `${code} туралы заңның нөмірі мұнда ${theirs}${meant === undefined ? '' : ` (шамасы, ${meant})`}, біздің жазбада — ${ours}.`,
  }),
  lawDate: ({ code, theirs, ours }) => ({
    message: `${code} туралы заңның күні мұнда ${theirs}, біздің жазбада — ${ours}.`,
  }),
  lawDateMisplaced: ({ field, code, theirs, ours }) => ({
    message: `${theirs} — заңның күні; ${code} бойынша ${dateNamed(field)} — ${ours}.`,
  }),
  date: ({ field, code, theirs, ours, ofLaw }) => ({
    message: `${code}: ${dateNamed(field)} мұнда ${theirs}, біздің жазбада — ${ours}.`,
    ...(ofLaw && {
      hint: `${theirs} — ұлттық заңның күні; ${dateNamed(field)} одан кейін.`,
    }),
  }),
  status: ({ code, theirs, ours }) => ({
    message: `${code}: ратификациялау мәртебесі мұнда ${guillemets(theirs)}, біздің жазбада — «${ours}».`,
  }),
  accession: ({ number, code }) => ({
    message: `${number} заң — ратификациялау туралы емес, ${code} құжатына қосылу туралы заң.`,
    hint: 'Бұл мемлекетті бәрібір міндеттейді; сөздің мәні бар жерде «қосылу» деп жазыңыз.',
  }),
  notRatified: (code, completeness) => {
    const none = `Біздің жазбаларда бұл мемлекеттің ${code} құжатын ратификациялағаны жоқ`;
    switch (completeness.kind) {
      case 'not-stated':
        return {
          message: `${none}.`,
          hint: 'Нөмірді тексеріңіз. Ол дұрыс болса, біздің жазбалар ескірген.',
        };
      case 'not-claimed':
        return { message: `${none}.`, hint: 'Біздің жазбалар толық деп айтылмайды.' };
      case 'complete':
        return {
          message: `${none}; олар мына күнге дейін толық: ${completeness.to}.`,
          hint:
            completeness.later === undefined
              ? 'Конвенцияның нөмірі мен мемлекетті тексеріңіз.'
              : `Күні ${completeness.later} болатын ратификация оларда болмауы мүмкін.`,
        };
    }
  },
  missingRows: ({ shown, rest }) => ({
    message: `Біздің жазбаларда тағы ${shown.length + rest} бар: ${shown.map(missing).join(', ')}${rest > 0 ? ` және басқалары (${rest})` : ''}.`,
    hint: 'Олар осы файлдан кейін пайда болуы мүмкін.',
  }),
  why: (reason) => `Біздің жазбалардағы түсіндірме, ағылшынша: “${reason}”`,
};

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (тіркелген күні ${registered})`;
  return law === undefined ? code : `${code} (заңның күні ${law})`;
}
