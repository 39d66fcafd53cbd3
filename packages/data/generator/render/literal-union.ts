/**
 * A short TypeScript type for the union of these texts: common beginnings are written once, in
 * template literal types. The compiler treats and shows `` `C0${'29'|'87'}` `` like
 * `'C029' | 'C087'`, but hundreds of ids take a third of the space in the published declarations.
 */
export function literalUnion(texts: readonly string[]): string {
  const plain = texts.map((text) => `'${text}'`).join('|');
  const shared = sharedStart(texts);
  const factored = shared === '' ? byFirstLetter(texts) : withStart(shared, texts);
  return factored.length < plain.length ? factored : plain;
}

function withStart(shared: string, texts: readonly string[]): string {
  const rest = texts.map((text) => text.slice(shared.length));
  return texts.length === 1 ? `'${shared}'` : `\`${shared}\${${literalUnion(rest)}}\``;
}

/** Groups texts by their first letter, and letters by equal lists of endings. */
function byFirstLetter(texts: readonly string[]): string {
  const endings = new Map<string, string[]>();
  for (const text of texts) {
    const first = text.slice(0, 1);
    endings.set(first, [...(endings.get(first) ?? []), text.slice(1)]);
  }
  const letters = new Map<string, string[]>();
  for (const [letter, rest] of endings) {
    const key = JSON.stringify(rest);
    letters.set(key, [...(letters.get(key) ?? []), letter]);
  }
  return [...letters]
    .map(([key, starts]) => {
      const rest = JSON.parse(key) as string[];
      if (rest.every((ending) => ending === '')) return starts.map((one) => `'${one}'`).join('|');
      if (starts.length === 1) {
        const whole = rest.map((ending) => `${starts[0]}${ending}`);
        return literalUnion(whole);
      }
      return `\`\${${starts.map((one) => `'${one}'`).join('|')}}\${${literalUnion(rest)}}\``;
    })
    .join('|');
}

function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts;
  let length = first.length;
  for (const text of texts) {
    while (length > 0 && !text.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
