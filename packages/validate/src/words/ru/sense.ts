import type { ListExtent } from '../../reference/reference-index.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  impossibleDate: ({ field, stated, why }) => ({
    message: `«${stated}» — не дата: ${
      why.kind === 'no-such-month'
        ? `месяца ${why.month} нет`
        : `в ${why.month}-м месяце ${why.year} года ${counted(why.days, 'день', 'дня', 'дней')}`
    }.`,
    hint: `Найдите ${dateNamed(field, 'у')}.`,
  }),
  unknownInstrument: ({ code, known, extent, near }) => ({
    message: `${code} нет среди ${counted(known, 'конвенции и протокола', 'конвенций и протоколов', 'конвенций и протоколов')} в справочных данных. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Может быть, ${near.join(' или ')}?` : 'Проверьте номер.',
  }),
  misreadRoman: ({ stated, value, confirmed }) => ({
    message: confirmed
      ? `Номер закона ${stated} — неверно прочитанный ${value}, номер из нашей записи.`
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
  duplicate: ({ code, line }) => ({
    message: `${code} уже есть в строке ${line}.`,
    hint: 'Оставьте одну из двух строк.',
  }),
  dateOrder: ({ later, earlier }) => ({
    message: `${capital(dateNamed(later.field))} (${later.date}) раньше, чем ${dateNamed(earlier.field)} (${earlier.date}).`,
    hint: 'Проверьте обе даты и не перепутаны ли столбцы.',
  }),
  beforeAdoption: ({ field, date, code, adopted }) => ({
    message: `${capital(dateNamed(field))} (${date}) раньше, чем дата принятия ${code} (${adopted}).`,
    hint: 'Проверьте дату и номер конвенции.',
  }),
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
