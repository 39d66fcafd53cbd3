import { gzipSync } from 'node:zlib';
import type { Attack, Ended } from '../attack.js';
import { clean, faulty } from '../made.js';

const area = 'odd input';

const table = `country,instrument,note\n${Array.from({ length: 30_000 }, (_, at) => `FRA,C087,${at}\n`).join('')}`;
const packed = gzipSync(table);

const codes = ({ out }: Ended): Readonly<Record<string, number>> => {
  try {
    return JSON.parse(out).totals?.byCode ?? {};
  } catch {
    return {};
  }
};

const followed: readonly (readonly [string, Uint8Array])[] = [
  ['text', Buffer.from('From: the archive')],
  ['a megabyte', Buffer.alloc(1 << 20, 'x')],
  ['a broken member', Buffer.from('\x1f\x8bnothing', 'latin1')],
];

const behindGzip = followed.map(
  ([name, bytes]): Attack => ({
    area,
    name: `gzip followed by ${name}`,
    make: ({ write }) => write('a.csv.gz', Buffer.concat([packed, bytes])),
    run: ['validate', 'a.csv.gz', '--json'],
    exits: [0, 1],
    wrong: (ended) => {
      const records = JSON.parse(ended.out).files?.[0]?.records;
      if (records !== 30_000) return `${records} rows instead of 30000`;
      return codes(ended)['file.bytes-after-gzip'] === 1 ? undefined : 'no finding says so';
    },
  }),
);

export const inputAttacks: readonly Attack[] = [
  ...behindGzip,
  {
    area,
    name: 'a damaged gzip',
    make: ({ write }) => write('a.csv.gz', packed.subarray(0, packed.length - 5)),
    run: ['validate', 'a.csv.gz', '--json'],
    exits: [1],
    wrong: (ended) => (codes(ended)['file.damaged-gzip'] === 1 ? undefined : 'no finding says so'),
  },
  {
    area,
    name: 'a name with a line break gives names of parts',
    make: ({ write }) => write('a\nb.csv', faulty),
    run: ['validate', 'a\nb.csv', '--split', 'parts'],
    exits: [1],
    lost: ({ names }) => (names().includes('parts/') ? undefined : 'there are no parts'),
  },
  {
    area,
    name: 'a directory as standard input',
    run: 'ilo-kz validate - < .',
    exits: [2],
  },
  {
    area,
    name: 'standard input is closed',
    run: 'ilo-kz validate - <&-',
    exits: [2],
  },
  {
    area,
    name: 'a device without an end',
    run: ['validate', '/dev/zero'],
    exits: [0, 1, 2],
  },
  {
    area,
    name: 'a file that is removed while it is read',
    make: ({ write }) => write('a.csv', clean.repeat(100_000)),
    run: 'ilo-kz validate a.csv --quiet & sleep 0.3; rm a.csv; wait $!',
    exits: [0, 1, 2],
  },
];
