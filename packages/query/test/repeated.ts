import { expect } from 'vitest';
import { read } from '../src/references/reader.js';
import { tokensOf } from '../src/references/tokens.js';

/** Of each UTF-16 unit, on the average. */
export const mostVisits = 12;

/** How often a token is looked at while a text is read. */
export function visitsIn(text: string): number {
  const tokens = tokensOf(text);
  let visits = 0;
  read({
    ...tokens,
    at: (index) => {
      visits += 1;
      return tokens.at(index);
    },
  });
  return visits;
}

/** Expects a text of a piece again and again to take eight times the visits when it is as long. */
export function expectLinear(piece: string, short: number): void {
  for (const frame of [
    (body: string) => body,
    (body: string) => `Conventions Nos ${body} конвенция`,
    (body: string) => `C11, ${body}`,
  ]) {
    const [few, many] = [short, 8 * short].map((length) =>
      visitsIn(frame(piece.repeat(Math.ceil(length / piece.length)))),
    ) as [number, number];
    expect(many).toBeLessThan(few * 8 * 1.1 + short * (5 / 8));
    expect(many).toBeLessThan(8 * short * mostVisits);
  }
}

export const repeated = [
  ...[
    'No. No. No. ',
    '7',
    '1, 2, ',
    '№ 1, ',
    '№№№',
    'Convention ',
    'конвенция ',
    'C',
    'C1 ',
    'C87/',
  ],
  ...[
    '«',
    '“',
    '(',
    '"(',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u0301',
    'n\u00adv',
    'nv',
    'v',
    'ы',
    'P029',
  ],
  ...['Convention No. 87 (', 'Convention No. 87 “', 'Convention on ', 'Convention concerning a '],
  ...[
    'Convention No. 1 on a b c d e ',
    'Convention No. 1, 2, 3 ',
    'Конвенции № 1-999, ',
    '1-конвенция ',
  ],
  ...['Minimum Age (Industry) ', 'Convention sur le travail ', 'Wages, Hours of Work and Manning '],
  ...[
    'туралы ',
    'Еңбек қауіпсіздігі мен гигиенасы ',
    'Protocol of 2014 to the ',
    'Protocol to Convention ',
  ],
  ...[
    'of the International Labour ',
    'Convention of the ILO of the ',
    'MLC, 2006 ',
    'MLC, ',
    '1948 ',
    'ILO No. 1 ',
    'ILO No. ',
    'ILO Nos 1, 2, ',
    'МОТ №№ ',
    'C87 and 98 ',
    'C87, 98, ',
    'OIT n.º 5, ',
    'Conv.',
    'Conv. ',
    'Convention No. 1 (a b c ',
    'C29 and its Protocol ',
    'C29 and its ',
    'Convention No. 29 and the Protocol of ',
    'Convention on Forced ',
    'Convention concerning the ',
    'сөз № 29 және ',
    'сөз (№ 29) және ',
    'туралы (№ 29) конвенциялар, ',
    '(No. 29) and a b, an ILO Convention ',
    'және ',
  ],
];
