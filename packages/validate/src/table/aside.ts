import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import type { AsideKind } from '../locales/en/shape.js';

/** Headings of groups of instruments, and of States, as the ILO and encyclopaedias have them. */
const groups =
  /^(?:(?:fundamental|core|governance|priority|technical|other|up[- ]to[- ]date)\b|(?:fondamentale|gouvernance|prioritaire|techni|fundamentale|gobernanza|prioritari|técnic)\p{L}*|(?:основополагающ|фундаментальн|приоритетн|директивн|техническ|прочие|другие)\p{L}*|(?:негізгі|іргелі|басым|басқару|техникалық|өзге)\p{L}*|conventions?|protocols?|protocoles?|convenios|protocolos|конвенции|протоколы|конвенциялар|хаттамалар|africa|americas?|asia|europe|arab states|oceania|pacific|африка|америка|азия|европа|океания)(?:\s|$|[(:.,-])/iu;

/** A letter under which States stand in an alphabet. */
const letter = /^\p{Lu}\.?$/u;

const totals =
  /^(?:total|sum|subtotal|итого|всего|барлығы|жиыны|ensemble|number of|count|кол-?во|количество)(?![\p{L}])/iu;

const remarks =
  /^(?:\[?\d{1,2}[\])]|[*†‡§¹²³]|\(\*\)|notes?\b|sources?\b|remarks?\b|as of\b|updated|last update|retrieved|data|©|источник|примечани|данные|по состоянию|обновлено|дереккөз|ескерт|жағдай|remarque|fuente|nota|actualiz|mis à jour)/iu;

/** Tells what a line between the rows is, where it is no row. */
export type AsideReader = (cells: readonly string[]) => AsideKind | undefined;

interface AsideLore {
  readonly headers: readonly string[];
  readonly countries: CountryReader;
  /** The first rows of the table. */
  readonly sample: readonly (readonly string[])[];
}

/** A reader of lines that are no rows, for a table with this header. */
export function createAsideReader({ headers, countries, sample }: AsideLore): AsideReader {
  const names = headers.map((header) => header.trim());
  const named = names.some((name) => name !== '');
  const full = sample.filter((cells) => filledIn(cells).length > 1).length;
  // In a table where rows of one value are many, such a row is one.
  const isDense = headers.length > 2 && full * 2 > sample.length;
  return (cells) => {
    if (named && cells.length > 1 && repeatsHeader(cells, names)) return 'header';
    if (isNumbering(cells)) return 'numbering';
    if (isRule(cells)) return 'rule';
    if (headers.length < 2) return undefined;
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const first = cells[at]?.trim() ?? '';
    if (first !== '' && totals.test(first)) return 'total';
    if (first === '' || cells.some((cell, other) => other > at && cell.trim() !== '')) {
      return undefined;
    }
    const content = contentOf(first, countries);
    if (content === 'instrument' || content === 'country') {
      return remarks.test(first) && first.length > 20 ? 'footnote' : undefined;
    }
    if (remarks.test(first)) return 'footnote';
    if (groups.test(first) || letter.test(first)) return 'group';
    if (content !== 'text' || !(isDense || cells.length === 1)) return undefined;
    return first.length > 60 ? 'footnote' : 'group';
  };
}

function filledIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function repeatsHeader(cells: readonly string[], names: readonly string[]): boolean {
  return names.every((name, at) => (cells[at] ?? '').trim() === name);
}

/** `1, 2, 3, …` in every cell. */
function isNumbering(cells: readonly string[]): boolean {
  return (
    cells.length > 2 &&
    cells.every((cell, at) => cell.trim().replace(/[().]/g, '') === String(at + 1))
  );
}

/** `|---|:---:|`, as Markdown has it under the header. */
function isRule(cells: readonly string[]): boolean {
  const filled = filledIn(cells);
  return filled.length > 0 && filled.every((cell) => /^(?::?-{3,}:?|-{2,}:?)$/.test(cell));
}
