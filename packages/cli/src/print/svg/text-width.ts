/**
 * How wide a text may be in pixels: by the widths of DejaVu Sans, the widest of the fonts that a
 * sans-serif text falls back to, so that a label that fits here fits everywhere.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + emOf(character), 0);
  return Math.ceil(ems * size);
}

/** Widths in thousandths of the size, with the characters that are at most so wide. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [320, " ',.IJijlіІ’"],
  [400, '()-/:;[\\]ft|'],
  [460, '!"r'],
  [530, '*_`szг–°'],
  [600, '?FLckvxyвзстухчьэғұү'],
  [620, 'PTYaeoГРТУабекояёәқөҰҮ«»'],
  [640, '$0123456789ESbdghnpqu{}ЕлрЁһ'],
  [690, 'ABKVXZАБВЗХЧЬийнпцңҒҺ'],
  [710, 'CRКСЭЯдъҚ'],
  [760, 'HNUИЙЛНПмҢ'],
  [790, '&DGOQДОЦыӘӨ'],
  [860, '#+<=>^w~Ъфю×'],
];

function emOf(character: string): number {
  const found = widths.find(([, characters]) => characters.includes(character));
  return (found?.[0] ?? 1100) / 1000;
}

/** A text cut to a width, with an ellipsis where something is missing; the mark behind it stays. */
export function fitted(text: string, size: number, width: number, mark = ''): string {
  if (textWidth(text + mark, size) <= width) return text + mark;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…${mark}`, size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…${mark}`;
}
