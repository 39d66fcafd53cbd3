import type { Category } from '@ilo-kz/data';
import { count as ask, type Basis } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { figures } from '../print/words.js';

const basisInWords: Readonly<Record<Basis, string>> = {
  law: 'by law',
  registration: 'by registration',
  'entry-into-force': 'by entry into force',
};

export interface CountOptions {
  readonly on: string;
  readonly basis: Basis;
  readonly classification?: string;
  readonly json?: boolean;
}

/** `ilo-kz count --on DATE`: how many ratifications, by class. */
export function count(options: CountOptions, { out, paint }: Output): void {
  const { on, basis, classification = on } = options;
  const answer = ask({ on, basis, classification });
  if (options.json) {
    out(JSON.stringify({ on, basis, classification, ...answer }, null, 2));
    return;
  }
  const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];
  const sum = classes.map((name) => `${figures(answer[name])} ${name}`).join(' + ');
  const classified = classification === on ? '' : `, classes of ${classification}`;
  out(
    `${paint.strong(`${figures(answer.total)} = ${sum}`)}  ` +
      paint.faint(`(${on}, ${basisInWords[basis]}${classified})`),
  );
}
