import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const sense: Words['sense'] = {
  impossibleDate: ({ field, stated, why }) => ({
    message: `«${stated}» деген күн жоқ: ${
      why.kind === 'no-such-month'
        ? `нөмірі ${why.month} ай болмайды`
        : `${why.year} жылғы ${why.month}-айда ${why.days} күн бар`
    }.`,
    hint:
      why.exchanged === undefined
        ? `${capital(dateNamed(field, 'н'))} анықтаңыз.`
        : `Мүмкін, ${why.exchanged}: күн мен айдың орны ауысқан шығар?`,
  }),
  standInDate: (stated) => ({
    message: `«${stated}» — бағдарламалар күннің жоқ екенін осылай белгілейді; ол күн деп қабылданбады.`,
    hint: 'Күнін табыңыз немесе ұяшықты бос қалдырыңыз.',
  }),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
