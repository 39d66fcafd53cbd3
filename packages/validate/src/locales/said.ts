import type { Fault } from '../rules/fault.js';
import type { Message } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import type { Words } from './words.js';

/** What a fault says in a language; in English where the language has no sentence for it. */
export function saidOf({ code, facts, reason, expected: ours }: Fault, words: Words): Message {
  const rule = rules.find((one) => one.code === code);
  const translated = (words.rules as Readonly<Record<string, Sayer | undefined>>)[code];
  const sayer = (translated ?? rule) as Sayer | undefined;
  if (!sayer) throw new Error(`No rule has the code ${code}.`);
  const { message, hint, expected } = sayer.say(facts);
  const shown = reason === undefined ? hint : words.ourReason(reason);
  const right = ours ?? expected;
  return {
    message,
    ...(shown !== undefined && { hint: shown }),
    ...(right !== undefined && { expected: right }),
  };
}

interface Sayer {
  readonly say: (facts: unknown) => Message;
}
