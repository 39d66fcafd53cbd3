/**
 * The maximum width of a text in pixels, by the widths of DejaVu Sans, the widest of the usual
 * sans-serif fonts. A label that fits with it fits with the others.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + emOf(character), 0);
  return Math.ceil(ems * size);
}

/** Widths in thousandths of the font size, with the characters of at most this width. */
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

/** A text cut to a width, with an ellipsis if it is longer; the mark after it is never cut. */
export function fitted(text: string, size: number, width: number, mark = ''): string {
  if (textWidth(text + mark, size) <= width) return text + mark;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…${mark}`, size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…${mark}`;
}
