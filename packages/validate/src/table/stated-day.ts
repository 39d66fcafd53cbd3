import { findDate } from '../cells/date-forms.js';
import type { StatedDay } from './notice.js';
import type { Surroundings } from './stated-outside.js';

/** Words before the day of a table, in five languages. */
const before =
  /(?:^|[^\p{L}])(?:as (?:of|at|on)|по состоянию на|состояние на|(?:état|etat|situation|arrêtée?) (?:au|le|en)|situación (?:al?|en)|a fecha de)[\s:]+(.*)$/iu;
/** Kazakh has them after it. */
const after = /^(.*?)\s*(?:жағдай(?:ы)? бойынша|жағдайына)/iu;

/** The day that a title, a sheet or a file names: `as of 31 December 2015`. */
export function dayOfTable({ preamble, sheet, path }: Surroundings): StatedDay | undefined {
  for (const { cells } of preamble) {
    for (const text of cells) {
      const day = dayIn(text);
      if (day !== undefined) return { day, where: 'title', text: text.trim() };
    }
  }
  const ofSheet = sheet === undefined ? undefined : dayIn(sheet.replaceAll('_', ' '));
  if (ofSheet !== undefined) return { day: ofSheet, where: 'sheet-name', text: sheet ?? '' };
  const file = path.split(/[\\/]/u).at(-1) ?? '';
  const name = file.replace(/(?:\.\p{L}{2,8}\d?){1,2}$/u, '').replace(/[-_]+/gu, ' ');
  const day = dayIn(name);
  return day === undefined ? undefined : { day, where: 'file-name', text: file };
}

/** Longer texts are not titles. */
const longestTitle = 300;

function dayIn(text: string): string | undefined {
  if (text.length > longestTitle) return undefined;
  const part = before.exec(text)?.[1] ?? after.exec(text)?.[1];
  const date = part === undefined ? undefined : findDate(part);
  return date?.kind === 'date' ? date.value : undefined;
}
