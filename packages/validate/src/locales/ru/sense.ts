import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  impossibleDate: ({ field, stated, why }) => ({
    message: `«${stated}» — не дата: ${
      why.kind === 'no-such-month'
        ? `${why.month}-го месяца не бывает`
        : `в ${why.month}-м месяце ${why.year} года ${counted(why.days, 'день', 'дня', 'дней')}`
    }.`,
    hint:
      why.exchanged === undefined
        ? `Найдите ${dateNamed(field, 'у')}.`
        : `Может быть, ${why.exchanged}: день и месяц переставлены?`,
  }),
  standInDate: (stated) => ({
    message: `«${stated}» — так программы обозначают, что даты нет; за дату это не принято.`,
    hint: 'Найдите дату или оставьте ячейку пустой.',
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
