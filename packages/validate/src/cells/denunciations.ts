import { type DateReading, findDate } from './date-forms.js';
import type { Span } from './plain-text.js';

/** The place where a text mentions a denunciation, and its date. */
export interface Denunciation extends Span {
  /** Its offsets are those in the whole text. */
  readonly date?: DateReading;
}

/** Words for a denunciation in five languages, in full or abbreviated. */
const word =
  /(?<!\p{L})(?:auto(?:matic(?:ally)?)?\.?\s+)?(?:автоматич\p{L}*\s+)?(?:den(?:ounced?|unciation|unciado|unciada|unciad|uncia|\.|(?=\s*:))|dénonc\p{L}*|dén\.|denonc\p{L}*|денонс\p{L}*\.?|withdrawn|d\.)(?:\s+(?:automatic|automatique|automática))?\s*[:=]?\s*/iu;

/** Words between a denunciation and its date. */
const link = /^(?:on|le|el|in|dated|от|с|en)\s+/iu;

/**
 * Finds a denunciation in a text: `den.:1990`, `denounced 1990`, `Denounced on 18 May 2001`,
 * `Automatic Denunciation on 28 Jan 2005 by convention C138`, `денонсирована 18.05.2001`.
 */
export function findDenunciation(text: string, dayFirst?: boolean): Denunciation | undefined {
  const found = word.exec(text);
  if (!found) return undefined;
  const after = found.index + found[0].length;
  const linked = link.exec(text.slice(after))?.[0].length ?? 0;
  const date = findDate(text.slice(after + linked), dayFirst);
  // A date that is not directly after the word belongs to something else.
  if (!date || date.start > 2) return { start: found.index, end: after };
  const moved: DateReading = {
    ...date,
    start: date.start + after + linked,
    end: date.end + after + linked,
  };
  return { start: found.index, end: moved.end, date: moved };
}
