import { plainName } from './headers.js';

/** Ways to write the States whose codes are known here. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  KAZ: [
    ...['kaz', 'kz', 'kazakhstan', 'republic of kazakhstan', 'kazakstan', 'казахстан', 'рк'],
    ...['республика казахстан', 'қазақстан', 'қазақстан республикасы', 'kazajstán'],
  ],
};

/**
 * The ISO 3166-1 alpha-3 code of a State from the way in which it is written.
 *
 * @returns undefined where it is none that is known; three capital letters pass as they stand.
 */
export function readCountry(cell: string): string | undefined {
  if (/^[A-Z]{3}$/.test(cell)) return cell;
  const plain = plainName(cell);
  return Object.keys(spellings).find((code) => spellings[code]?.includes(plain));
}
