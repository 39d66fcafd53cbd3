import type { Fault } from '../rules/fault.js';
import type { Message } from '../rules/rule.js';
import type { Sentences } from './sentences.js';

/** What a fault says in a language; in English where the language has no sentence for it. */
export function saidOf({ rule, facts, reason, expected: ours }: Fault, words: Sentences): Message {
  // The facts are those of the rule, which its translations are typed by, too.
  const { say } = (words.rules[rule.code] ?? rule) as Sayer;
  const { message, hint, expected } = say(facts);
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
