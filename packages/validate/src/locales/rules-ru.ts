import type { ListExtent } from '../reference/reference-index.js';
import type { MissingRatification } from '../rules/reference/missing-rows.js';
import type { DenouncedFacts } from '../rules/reference/status.js';
import type { Message } from '../rules/rule.js';
import { listed } from './listed.js';
import type { RulesInWords } from './locale.js';
import { guillemets } from './quoted.js';
import { counted } from './ru/counted.js';
import { dateNamed, fields } from './ru/fields.js';

export const rulesRu: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Строка без единого значения',
    say: () => ({
      message: 'В строке нет ни одного значения; она пропущена.',
      hint: 'Удалите эту строку.',
    }),
  },

  // The columns of the table

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
  },

  // Instruments and States

  // Values together

  'schema.required': {
    title: 'Нет значения',
    say: () => ({
      message: 'Не указана конвенция (протокол).',
      hint: 'Укажите её или удалите строку.',
    }),
  },

  'sense.unknown-instrument': {
    title: 'Такой конвенции нет',
    say: ({ code, known, extent, near }) => ({
      message: `${code} нет среди ${counted(known, 'конвенции и протокола', 'конвенций и протоколов', 'конвенций и протоколов')} в справочных данных. ${listEnd(extent)}`,
      hint: near.length > 0 ? `Может быть, ${listed(near, 'или')}?` : 'Проверьте номер.',
    }),
  },

  'sense.title-of-another': {
    title: 'Номер и название указывают на разные конвенции',
    say: ({ title, code, other }) => ({
      message: `${guillemets(title)} — название ${other}, а не ${code}.`,
      hint: 'Исправьте номер или название.',
    }),
  },

  'sense.adoption-year': {
    title: 'Конвенция принята в другом году',
    say: ({ code, year, stated }) => ({
      message: `${code}: год принятия ${year}, а не ${stated}.`,
      hint: `Проверьте и номер ${code}.`,
    }),
  },

  'sense.date-order': {
    title: 'Даты идут не в том порядке',
    say: ({ later, earlier, own }) => ({
      message: `${capital(dateNamed(later.field))} (${later.date}) раньше, чем ${dateNamed(earlier.field)} (${earlier.date}).`,
      hint:
        own === undefined
          ? 'Проверьте обе даты и не перепутаны ли столбцы.'
          : `${later.date} — день, когда вступил в силу сам документ ${own}; для государства он вступил в силу позже.`,
    }),
  },

  'sense.before-adoption': {
    title: 'Дата раньше принятия конвенции',
    say: ({ field, date, code, adopted }) => ({
      message: `${capital(dateNamed(field))} (${date}) раньше, чем дата принятия ${code} (${adopted}).`,
      hint: 'Проверьте дату и номер конвенции.',
    }),
  },

  'sense.in-force-delay': {
    title: 'Вступление в силу не следует из регистрации',
    say: ({ code, registered, stated, expected, months, early }) => {
      const when =
        typeof expected === 'string' ? expected : `между ${expected.from} и ${expected.to}`;
      return {
        message: early
          ? `${code}: сам документ вступил в силу ${when} и раньше никого не связывал; здесь ${stated}.`
          : `${code}: при регистрации ${registered} вступление в силу для государства — через ${counted(months, 'месяц', 'месяца', 'месяцев')}, ${when}; здесь ${stated}.`,
        hint: 'Проверьте обе даты. Другой срок устанавливают лишь немногие конвенции.',
      };
    },
  },

  'sense.before-membership': {
    title: 'Дата раньше вступления государства в МОТ',
    say: ({ field, date, name, since }) => ({
      message: `${capital(dateNamed(field))} (${date}) раньше вступления государства в МОТ: ${name.ru}, ${since}.`,
      hint: 'Проверьте дату и государство.',
    }),
  },

  'sense.future-date': {
    title: 'Дата ещё не наступила',
    say: ({ field, date, asOf, months }) => ({
      message: `${capital(dateNamed(field))} (${date}) ${
        months === 0
          ? 'позже'
          : `больше чем на ${counted(months, 'месяц', 'месяца', 'месяцев')} позже`
      } дня проверки (${asOf}).`,
      hint: 'Проверьте год.',
    }),
  },

  'sense.status-against-dates': {
    title: 'Статус не согласуется с датами',
    say: ({ status, field, date }) => ({
      message: `Статус ${status} не согласуется с другим значением: ${dateNamed(field)} — ${date}.`,
      hint: meanings[status] ?? 'Проверьте и то и другое.',
    }),
  },

  'sense.denounced-without-date': {
    title: 'Денонсация без даты',
    say: () => ({
      message: 'Статус — denounced, но даты денонсации нет.',
      hint: 'Добавьте дату или исправьте статус.',
    }),
  },

  'sense.duplicate': {
    title: 'Две строки об одной ратификации',
    say: ({ code, country, line }) => ({
      message: `${code}${country === undefined ? '' : ` (${country})`} уже есть в строке ${line}.`,
      hint: 'Оставьте одну из двух строк.',
    }),
  },

  'sense.misread-roman': {
    title: 'Римские цифры прочитаны как арабские',
    say: ({ stated, value, confirmed }) => ({
      message: confirmed
        ? `Номер закона ${stated} — это неверно прочитанный ${value}; так он стоит в нашей записи.`
        : `Номер закона ${stated} похож на неверно прочитанный ${value}.`,
      hint: 'Созыв парламента после дефиса пишется римскими цифрами.',
    }),
  },

  'sense.law-number': {
    title: 'В номере закона неверное римское число',
    say: ({ stated, meant }) => ({
      message: `В номере закона ${stated} после дефиса стоит не римское число.`,
      hint: meant === undefined ? 'Найдите номер в самом законе.' : `Может быть, ${meant}?`,
    }),
  },

  'sense.missing-law-date': {
    title: 'Закон назван без даты',
    say: ({ number, ours }) => ({
      message:
        ours === undefined
          ? `У закона ${number} нет даты.`
          : `У закона ${number} здесь нет даты; в нашей записи — ${ours}.`,
      hint: 'Добавьте дату: с каждым созывом парламента номера законов начинаются заново.',
    }),
  },

  // Against our records

  'reference.law-number': {
    title: 'В нашей записи другой номер закона',
    say: ({ code, theirs, meant, ours }) => ({
      message: `Номер закона о ${code} здесь ${theirs}${meant === undefined ? '' : ` (видимо, ${meant})`}, в нашей записи — ${ours}.`,
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
    say: ({ field, code, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
  },

  'reference.in-force': {
    title: 'В нашей записи другая дата вступления в силу',
    say: ({ field, code, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
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

  'reference.accession': {
    title: 'Закон — о присоединении',
    say: ({ number, code }) => ({
      message: `Закон ${number} — о присоединении к ${code}, а не о ратификации.`,
      hint: 'Государство связано и так; но где слово важно, пишите «присоединение».',
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

  // Records of a dataset
};

/** What each status means. */
const meanings: Readonly<Record<string, string>> = {
  'ratified-in-law':
    'ratified-in-law значит: ратифицирована законом, но ещё не зарегистрирована в МОТ.',
  registered: 'registered значит: зарегистрирована в МОТ, но ещё не в силе.',
  'in-force': 'in-force значит: в силе и не денонсирована.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'Конвенций в них нет.'
      : `Последняя конвенция в них — ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'Протоколов в них нет.';
  return `Протоколы в них: ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (регистрация ${registered})`;
  return law === undefined ? code : `${code} (закон от ${law})`;
}

function denounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `В файле ${code} — денонсация${theirs === undefined ? '' : ` ${theirs}`}; в нашей записи денонсации нет.`
        : theirs === undefined
          ? `По нашей записи ${code} денонсирована ${ours}; в файле она в силе.`
          : `В файле денонсация ${code} — ${theirs}; в нашей записи ${ours}.`,
    hint: 'Проверьте денонсацию.',
  };
}
