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
    title: 'Біздің жазбада заңның нөмірі басқа',
    say: ({ code, theirs, meant, ours, isPart }) => ({
      message: `${code} құжатын ратификациялаған заңның нөмірі мұнда ${theirs}${meant === undefined ? '' : ` (шамасы, ${meant})`}, біздің жазбада — ${ours}.`,
      ...(isPart && { hint: 'Екеуінің бірі Парламенттің шақырылым нөмірінсіз жазылған.' }),
    }),
  },

  'reference.law-date': {
    title: 'Біздің жазбада заңның күні басқа',
    say: ({ code, theirs, ours }) => ({
      message: `${code} құжатын ратификациялаған заңның күні мұнда ${theirs}, біздің жазбада — ${ours}.`,
    }),
  },

  'reference.registered': {
    title: 'Біздің жазбада тіркелген күні басқа',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} мұнда ${theirs}, біздің ${state} жазбасында — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — ұлттық заңның күні; ${dateNamed(field)} одан кейін.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.in-force': {
    title: 'Біздің жазбада күшіне енген күні басқа',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} мұнда ${theirs}, біздің ${state} жазбасында — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — ұлттық заңның күні; ${dateNamed(field)} одан кейін.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.law-date-misplaced': {
    title: 'Заңның күні басқа күнге арналған бағанда тұр',
    say: ({ field, code, theirs, ours }) => ({
      message: `${theirs} — заңның күні; ${code} бойынша ${dateNamed(field)} — ${ours}.`,
    }),
  },

  'reference.status': {
    title: 'Біздің жазбада мәртебесі басқа',
    say: (facts) => {
      if (facts.kind === 'denounced') return denounced(facts);
      const { code, theirs, ours } = facts;
      return {
        message: `${code}: ратификациялау мәртебесі мұнда ${guillemets(theirs)}, біздің жазбада — «${ours}».`,
      };
    },
  },

  'reference.denounced': {
    title: 'Біздің жазбада денонсация туралы мәлімет басқа',
    say: denounced,
  },

  'reference.denunciation-not-stated': {
    title: 'Ратификация денонсацияланған, ал кестеде бұл айтылмаған',
    say: ({ code, state, ours, hasColumn }) => ({
      message: `Біздің жазба бойынша ${state} ${code} құжатын денонсациялаған (${ours}); кестеде бұл айтылмаған.`,
      hint: hasColumn
        ? 'Денонсацияны өз бағанына жазыңыз.'
        : 'Кестеде тек күшіндегі ратификациялар болса, мұны алып тастаңыз; әйтпесе денонсацияны бөлек бағанға жазыңыз.',
    }),
  },

  'reference.stated-not-ratified': {
    title: 'Кестеде мемлекет ратификацияламаған, ал біздің жазбаларда ратификация бар',
    say: ({ code, state, registered }) => ({
      message: `Кесте бойынша ${state} ${code} құжатын ратификацияламаған; біздің жазбада ратификация бар${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint:
        registered === undefined
          ? 'Ратификацияны тексеріңіз.'
          : `Ратификацияны тексеріңіз. Кесте бұдан бұрын (${registered}) жасалған болса, ол дұрыс; оның қай күнге жасалғанын көрсетіңіз.`,
    }),
  },

  'reference.accession': {
    title: 'Бұл — қосылу туралы заң',
    say: ({ number, code }) => ({
      message: `${number} заң — ратификациялау туралы емес, ${code} құжатына қосылу туралы заң.`,
      hint: 'Мемлекет үшін салдары бірдей; дәл сөз маңызды болса, «қосылу» деп жазыңыз.',
    }),
  },

  'reference.nothing-compared': {
    title: 'Біздің жазбалармен ештеңе салыстырылмады',
    say: (facts) => ({
      message:
        facts.kind === 'rows'
          ? 'Мемлекет те, құжат та, күн де біздің жазбалармен салыстырылмады: оларда осы кестедегі мемлекеттердің аталған құжаттарды ратификациялағаны айтылмаған.'
          : `${facts.dates} күннің бірде-бірі біздің жазбалармен салыстырылмады: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
      hint: 'Мәндер салыстырусыз тексерілді.',
    }),
  },

  'reference.not-ratified': {
    title: 'Біздің жазбаларда мұндай ратификация жоқ',
    say: ({ code, completeness }) => {
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
  },

  'reference.missing-rows': {
    title: 'Біздің жазбаларда ратификациялар көбірек',
    say: ({ shown, rest }) => ({
      message: `Біздің жазбаларда тағы ${shown.length + rest} ратификация бар: ${shown.map(missing).join(', ')}${rest > 0 ? ` және басқалары (${rest})` : ''}.`,
      hint: 'Олар осы файлдан кейін пайда болуы мүмкін.',
    }),
  },

  'reference.empty-cell': {
    title: 'Ұяшық бос, ал біздің жазбаларда ратификация бар',
    say: ({ code, country, registered }) => ({
      message: `Ұяшық бос; біздің жазбаларда ${code} ратификациясы бар (${country})${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint: 'Кесте толық болуы керек болса, оны толтырыңыз.',
    }),
  },
};

function causeOfDates({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const example = `${code}: мұнда ${theirs}, біздің жазбада ${ours}`;
  if (isDateOfLaw) {
    return {
      message: `Бағанда ${dateNamed(field)} болуға тиіс еді, бірақ заңдардың күндері жазылған. ${example}.`,
    };
  }
  return shiftOf(theirs, ours) === 'exchanged'
    ? {
        message: `Күн мен ай орын ауыстырған (${dateNamed(field)}). ${example}.`,
        hint: 'Күндер қандай баптаумен жазылғанын тексеріңіз.',
      }
    : {
        message: `Күндер біздікінен бір күн ${theirs < ours ? 'ерте' : 'кеш'} (${dateNamed(field)}). ${example}.`,
        hint: 'Күнді көбіне уақыт белдеуі жылжытады.',
      };
}
