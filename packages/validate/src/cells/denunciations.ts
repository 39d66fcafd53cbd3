import { type DateReading, findDate } from './date-forms.js';
import type { Span } from './plain-text.js';

/** Where a text mentions a denunciation, and the date that it gives. */
export interface Denunciation extends Span {
  /** With offsets in the whole text. */
  readonly date?: DateReading;
}

/** The beginning of any word for a denunciation, in five languages. */
const word =
  /(?<!\p{L})(?:auto(?:matic(?:ally)?)?\.?\s+)?(?:автоматич\p{L}*\s+)?(?:den(?:ounced?|unciation|unciado|unciada|unciad|uncia|\.|(?=\s*:))|dénonc\p{L}*|dén\.|denonc\p{L}*|денонс\p{L}*\.?|withdrawn|d\.)(?:\s+(?:automatic|automatique|automática))?\s*[:=]?\s*/iu;

/** Words between a denunciation and its date. */
const link = /^(?:on|le|el|in|dated|от|с|en)\s+/iu;

/**
 * Finds what a text says of a denunciation: `den.:1990`, `denounced 1990`, `Denounced on 18 May 2001`,
 * `Automatic Denunciation on 28 Jan 2005 by convention C138`, `денонсирована 18.05.2001`.
 */
export function findDenunciation(text: string, dayFirst?: boolean): Denunciation | undefined {
  const found = word.exec(text);
  if (!found) return undefined;
  const after = found.index + found[0].length;
  const linked = link.exec(text.slice(after))?.[0].length ?? 0;
  const date = findDate(text.slice(after + linked), dayFirst);
  // A date far after the word belongs to something else.
  if (!date || date.start > 2) return { start: found.index, end: after };
  const moved: DateReading = {
    ...date,
    start: date.start + after + linked,
    end: date.end + after + linked,
  };
  return { start: found.index, end: moved.end, date: moved };
}
