import type { Fault } from '../rules/fault.js';
import type { Message } from '../rules/rule.js';
import type { Sentences } from './sentences.js';

/** The message about a fault in a language, or in English if the language has no sentence for it. */
export function describeFault(
  { rule, facts, reason, expected: ours }: Fault,
  words: Sentences,
): Message {
  // The facts are those of the rule; its translations take the same type.
  const { say } = (words.rules[rule.code] ?? rule) as FaultDescriber;
  const { message, hint, expected } = say(facts);
  const shown = reason === undefined ? hint : words.ourReason(reason);
  const right = ours ?? expected;
  return {
    message,
    ...(shown !== undefined && { hint: shown }),
    ...(right !== undefined && { expected: right }),
  };
}

/** The message about what several findings of a rule have in common, with the facts of the first. */
export function describeCause({ rule, facts }: Fault, words: Sentences): Message {
  const { say, sayCause } = (words.rules[rule.code] ?? rule) as FaultDescriber;
  return (sayCause ?? say)(facts);
}

interface FaultDescriber {
  readonly say: (facts: unknown) => Message;
  readonly sayCause?: (facts: unknown) => Message;
}
