import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  unknownInstrument: ({ code, known, extent, near }) => ({
    message: `${code} нет среди ${counted(known, 'конвенции и протокола', 'конвенций и протоколов', 'конвенций и протоколов')} в справочных данных. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Может быть, ${listed(near, 'или')}?` : 'Проверьте номер.',
  }),
  titleOfAnother: ({ title, code, other }) => ({
    message: `${guillemets(title)} — название ${other}, а не ${code}.`,
    hint: 'Исправьте номер или название.',
  }),
  misreadRoman: ({ stated, value, confirmed }) => ({
    message: confirmed
      ? `Номер закона ${stated} — это неверно прочитанный ${value}; так он стоит в нашей записи.`
      : `Номер закона ${stated} похож на неверно прочитанный ${value}.`,
    hint: 'Созыв парламента после дефиса пишется римскими цифрами.',
  }),
  missingLawDate: ({ number, ours }) => ({
    message:
      ours === undefined
        ? `У закона ${number} нет даты.`
        : `У закона ${number} здесь нет даты; в нашей записи — ${ours}.`,
    hint: 'Добавьте дату: с каждым созывом парламента номера законов начинаются заново.',
  }),
  adoptionYear: ({ code, year, stated, why }) => ({
    message: `${code}: год принятия ${year}, а не ${stated}.`,
    hint: why ?? `Проверьте и номер ${code}.`,
  }),
  duplicate: ({ code, country, line }) => ({
    message: `${code}${country === undefined ? '' : ` (${country})`} уже есть в строке ${line}.`,
    hint: 'Оставьте одну из двух строк.',
  }),
  dateOrder: ({ later, earlier, own }) => ({
    message: `${capital(dateNamed(later.field))} (${later.date}) раньше, чем ${dateNamed(earlier.field)} (${earlier.date}).`,
    hint:
      own === undefined
        ? 'Проверьте обе даты и не перепутаны ли столбцы.'
        : `${later.date} — день, когда вступил в силу сам документ ${own}; для государства он вступил в силу позже.`,
  }),
  beforeAdoption: ({ field, date, code, adopted }) => ({
    message: `${capital(dateNamed(field))} (${date}) раньше, чем дата принятия ${code} (${adopted}).`,
    hint: 'Проверьте дату и номер конвенции.',
  }),
  inForceDelay: ({ code, registered, stated, expected, months, early }) => {
    const when =
      typeof expected === 'string' ? expected : `между ${expected.from} и ${expected.to}`;
    return {
      message: early
        ? `${code}: сам документ вступил в силу ${when} и раньше никого не связывал; здесь ${stated}.`
        : `${code}: при регистрации ${registered} вступление в силу для государства — через ${counted(months, 'месяц', 'месяца', 'месяцев')}, ${when}; здесь ${stated}.`,
      hint: 'Проверьте обе даты. Другой срок устанавливают лишь немногие конвенции.',
    };
  },
  futureDate: ({ field, date, asOf, months }) => ({
    message: `${capital(dateNamed(field))} (${date}) ${
      months === 0
        ? 'позже'
        : `больше чем на ${counted(months, 'месяц', 'месяца', 'месяцев')} позже`
    } дня проверки (${asOf}).`,
    hint: 'Проверьте год.',
  }),
  beforeMembership: ({ field, date, name, since }) => ({
    message: `${capital(dateNamed(field))} (${date}) раньше вступления государства в МОТ: ${name.ru}, ${since}.`,
    hint: 'Проверьте дату и государство.',
  }),
  statusAgainstDates: ({ status, field, date }) => ({
    message: `Статус ${status} не согласуется с другим значением: ${dateNamed(field)} — ${date}.`,
    hint: meanings[status] ?? 'Проверьте и то и другое.',
  }),
  denouncedWithoutDate: {
    message: 'Статус — denounced, но даты денонсации нет.',
    hint: 'Добавьте дату или исправьте статус.',
  },
  illFormedNumber: ({ stated, meant }) => ({
    message: `В номере закона ${stated} после дефиса стоит не римское число.`,
    hint: meant === undefined ? 'Найдите номер в самом законе.' : `Может быть, ${meant}?`,
  }),
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
