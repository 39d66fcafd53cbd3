/** Tables about a State with which nothing is compared, so that findings are those of the spelling. */
export const clean = 'country,instrument\nFRA,C087\n';
export const faulty = 'country,instrument\nFRA,C999\n';

/** A table of many rows, every third of which can be corrected. */
export function rows(count: number): string {
  const lines = Array.from({ length: count }, (_, at) =>
    at % 3 === 0 ? `FRA,C${87 + (at % 100)},note ${at}\n` : `FRA,C${100 + (at % 80)},note ${at}\n`,
  );
  return `country,instrument,note\n${lines.join('')}`;
}
