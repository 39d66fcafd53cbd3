import { plainName } from './headers.js';

/** Ways to write where a ratification stands. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'ratified-in-law': ['ratified in law'],
  registered: ['registered', 'registered not yet in force', 'not yet in force'],
  'in-force': [
    ...['in force', 'действует', 'в силе', 'вступила в силу', 'күшінде', 'en vigueur', 'en vigor'],
  ],
  denounced: ['denounced', 'денонсирована', 'dénoncée', 'denunciado'],
};

/**
 * The code of a status from the way in which it is written.
 *
 * @returns undefined where it is none that is known.
 */
export function readStatus(cell: string): string | undefined {
  if (Object.hasOwn(spellings, cell)) return cell;
  const plain = plainName(cell);
  return Object.keys(spellings).find((status) => spellings[status]?.includes(plain));
}
