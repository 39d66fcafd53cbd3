/** Breaks text into lines of at most `width` characters, at spaces where there are any. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const units = [...word];
    while (units.length > width) lines.push(units.splice(0, width).join(''));
    line = units.join('');
  }
  return [...lines, line];
}

/** Cuts text to `width` characters, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number): string {
  const units = [...text];
  return units.length <= width ? text : `${units.slice(0, width - 1).join('')}…`;
}
