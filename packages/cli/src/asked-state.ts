import type { StateQuestions } from '@ilo-kz/query/states';
import { noteReading } from './instrument-code.js';
import type { Output } from './output.js';

/**
 * The questions about the State of `--country`; undefined for Kazakhstan, whose answers load less.
 *
 * @throws RangeError for a text that names no State, or several.
 */
export async function askedState(
  country: string | undefined,
  output: Output,
): Promise<StateQuestions | undefined> {
  if (country === undefined || country === 'KAZ') return undefined;
  const { questionsOf } = await import('@ilo-kz/query/states');
  const questions = questionsOf(country);
  noteReading(country, questions.state, output);
  return questions.state === 'KAZ' ? undefined : questions;
}

/**
 * The codes of the States that texts name, also in groups: `central-asia`, `moscow-office`, `all`.
 *
 * @throws RangeError for a text that names no State, or several.
 */
export async function stateCodes(texts: readonly string[], output: Output) {
  const exact = /^[A-Z]{3}$/;
  if (texts.every((text) => exact.test(text))) return texts;
  const { readState, stateGroups, statesOf } = await import('@ilo-kz/query/states');
  return texts.flatMap((text): readonly string[] => {
    const group = stateGroups.find((name) => name === text);
    if (group) return statesOf(group);
    const { code } = readState(text);
    noteReading(text, code, output);
    return [code];
  });
}
