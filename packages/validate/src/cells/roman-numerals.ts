/** Well-formed Roman numerals up to 39, which is enough for convocations. */
const wellFormed = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

const worth: Readonly<Record<string, number>> = { X: 10, V: 5, I: 1 };
const signs: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Whether letters are a well-formed Roman numeral: `IV`, not `IIII`. */
export function isRoman(letters: string): boolean {
  return letters !== '' && wellFormed.test(letters);
}

/**
 * The well-formed numeral for letters that only have to be added: `IIII` is IV, `VIIII` is IX.
 *
 * @returns undefined if a smaller letter is before a greater one, because the number is then unclear.
 */
export function intendedNumeral(letters: string): string | undefined {
  const values = [...letters].map((letter) => worth[letter] ?? Number.NaN);
  if (values.some((value, at) => !(value <= (values[at - 1] ?? 10)))) return undefined;
  let rest = values.reduce((sum, value) => sum + value, 0);
  if (rest === 0 || rest > 39) return undefined;
  let numeral = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}

/** The value of a well-formed numeral. */
export function romanValue(letters: string): number {
  const values = [...letters].map((letter) => worth[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}
