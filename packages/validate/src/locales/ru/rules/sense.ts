import type { Impossibility } from '../../../cells/notice.js';
import type { ListExtent } from '../../../reference/reference-index.js';
import { listed } from '../../../rules/english.js';
import type { ExchangedDate } from '../../../rules/sense/exchanged-dates.js';
import { countedDelay, type DelayFacts } from '../../../rules/sense/in-force-delay.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { dateNamed } from '../fields.js';
import { counted } from '../phrases.js';

export const senseRules: RulesInWords = {
  'sense.impossible-date': {
    title: 'Такого дня нет в календаре',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» — не дата: ${impossibility(why)}.`,
      hint:
        why.exchanged === undefined
          ? `Найдите ${dateNamed(field, 'у')}.`
          : `Может быть, ${why.exchanged}: день и месяц переставлены?`,
    }),
  },

  'sense.stand-in-date': {
    title: 'Вместо даты стоит заполнитель',
    say: ({ stated, field }) => ({
      message: `«${stated}» — так программы обозначают, что даты нет; за дату это не принято.`,
      hint:
        field === 'denounced'
          ? 'Если денонсации не было, оставьте ячейку пустой.'
          : 'Найдите дату или оставьте ячейку пустой.',
    }),
  },

  'sense.unknown-instrument': {
    title: 'Такой конвенции нет',
    say: ({ code, known, extent, near }) => ({
      message: `${code} нет среди ${counted('конвенции и протокола', 'конвенций и протоколов', 'конвенций и протоколов')(known)} в справочных данных. ${listEnd(extent)}`,
      hint: near.length > 0 ? `Может быть, ${listed(near, 'или')}?` : 'Проверьте номер.',
    }),
  },

  'sense.title-of-another': {
    title: 'Номер и название указывают на разные конвенции',
    say: ({ title, code, other, isDated }) => ({
      message: `${guillemets(title)} — название ${other}, а не ${code}.`,
      hint: isDated
        ? `Дата в строке тоже от ${other}: вероятно, неверен номер.`
        : 'Исправьте номер или название.',
    }),
  },

  'sense.adoption-year': {
    title: 'Конвенция принята в другом году',
    say: ({ code, year, stated, other }) => ({
      message: `${code}: год принятия ${year}, а не ${stated}.`,
      hint:
        other === undefined
          ? `Проверьте и номер ${code}.`
          : `${stated} — год принятия ${other}, название которой стоит рядом: вероятно, неверен номер.`,
    }),
  },

  'sense.date-order': {
    title: 'Даты идут не в том порядке',
    say: ({ later, earlier, own }) => ({
      message: `${capital(dateNamed(later.field))} (${later.date}) раньше, чем ${dateNamed(earlier.field)} (${earlier.date}).`,
      hint:
        own === undefined
          ? 'Проверьте обе даты и не перепутаны ли столбцы.'
          : `${later.date} — день, когда вступил в силу сам акт ${own}; для государства он вступил в силу позже.`,
    }),
  },

  'sense.exchanged-dates': {
    title: 'Две даты перепутаны местами',
    say: ({ first, second }) => ({
      message: `${inColumn(first)} — ${first.date}, ${inColumn(second)} — ${second.date}: даты перепутаны местами.`,
      hint: 'Поменяйте местами названия столбцов или сами даты.',
    }),
    sayCause: ({ first, second }) => ({
      message: `Переставлены ${inColumn(first)} и ${inColumn(second)}: в первом более поздние даты, например ${first.date}, во втором более ранние, например ${second.date}.`,
      hint: 'Поменяйте местами названия столбцов.',
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
          ? `${code}: сам акт вступил в силу ${when} и раньше не связывал ни одно государство; здесь ${stated}.`
          : `${code}: при регистрации ${registered} вступление в силу для государства — через ${counted('месяц', 'месяца', 'месяцев')(months)}, ${when}; здесь ${stated}.`,
        hint: 'Проверьте обе даты. Другой срок устанавливают лишь немногие конвенции.',
      };
    },
    sayCause: (facts) => ({
      message: `${causeOfDelay(facts)}, например ${facts.stated} после ${facts.registered}.`,
      hint: 'Считайте месяцами. Другое правило есть у немногих конвенций.',
    }),
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
          : `больше чем на ${counted('месяц', 'месяца', 'месяцев')(months)} позже`
      } дня проверки (${asOf}).`,
      hint: 'Проверьте год.',
    }),
  },

  'sense.status-against-dates': {
    title: 'Статус не согласуется с датами',
    say: ({ status, field, date }) => ({
      message: `Статус ${status} не согласуется с другим значением: ${dateNamed(field)} — ${date}.`,
      hint: statusMeanings[status] ?? 'Проверьте и то и другое.',
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
};

const statusMeanings: Readonly<Record<string, string>> = {
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

function impossibility(why: Impossibility): string {
  switch (why.kind) {
    case 'no-such-month':
      return `${why.month}-го месяца не бывает`;
    case 'no-such-day':
      return `в ${why.month}-м месяце ${why.year} года ${counted('день', 'дня', 'дней')(why.days)}`;
    case 'other-weekday':
      return `день недели ${why.date} — ${weekdays[why.actual]}`;
  }
}

/** Sunday first. */
const weekdays = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');

function inColumn({ header, field }: ExchangedDate): string {
  return header === undefined ? dateNamed(field) : `столбец ${guillemets(header)}`;
}

function causeOfDelay(facts: DelayFacts): string {
  const counted = countedDelay(facts);
  const rule = monthsInWords(facts.months);
  if (counted?.count === 0) {
    return `Датой вступления в силу указан день регистрации, хотя для государства конвенция вступает в силу на ${rule} позже`;
  }
  const delay =
    counted?.by === 'months' ? monthsInWords(counted.count) : daysInWords(counted?.count ?? 0);
  return `Вступление в силу отсчитано от регистрации через ${delay}, а не через ${rule}`;
}

const monthsInWords = counted('месяц', 'месяца', 'месяцев');

const daysInWords = counted('день', 'дня', 'дней');
