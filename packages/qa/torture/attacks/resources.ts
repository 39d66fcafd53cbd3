import type { Attack } from '../attack.js';

const area = 'resources';

/** Input that is small and asks for much time or memory. */
export const resourceAttacks: readonly Attack[] = [
  {
    area,
    name: 'a gzip bomb: 100 MB of one line',
    run: 'head -c 100000000 /dev/zero | tr "\\0" x | gzip > a.csv.gz; ilo-kz validate a.csv.gz --quiet',
    exits: [0, 1, 2],
  },
];
