/** A name of a State without case, punctuation and accents. */
export function countryKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = isAscii.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, ' ')
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.trim();
}

/** Names without accents need less work, and are many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first half of the code, whole
const isAscii = /^[\u0000-\u007F]*$/;

/** A key without the words for a form of government. */
export function bareKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');
}

/** Words for a form of government, in five languages. */
const forms = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [
    'the of and republic rep kingdom state federation federal democratic people s peoples islamic',
    'arab plurinational bolivarian socialist hashemite grand duchy commonwealth cooperative',
    'республика королевство федерация федеративная демократическая исламская арабская народная',
    'социалистическая государство кооперативная боливарианская многонациональное',
    'республикасы корольдігі федерациясы мемлекеті',
    'republique royaume federation la le les du de l d republica reino federacion el los las del',
  ]
    .join(' ')
    .split(' '),
);

/** Names that one State alone claims. */
export function unambiguous(
  claims: Iterable<readonly [name: string, code: string]>,
): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of claims) {
    if ((names.get(name) ?? code) !== code) shared.add(name);
    names.set(name, code);
  }
  for (const name of shared) names.delete(name);
  names.delete('');
  return names;
}
