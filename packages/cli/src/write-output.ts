import { createOutputSet, problemOfOutput } from '@ilo-kz/validate/node';
import type { Context } from './context.js';
import { quoted } from './print/messages.js';

/** Writes a file, whole or not at all; a file that cannot be written is a mistake of the user. */
export async function writeOutput(path: string, content: string, { fail }: Context): Promise<void> {
  const set = createOutputSet();
  try {
    (await set.create(path)).write(content);
    await set.commit();
  } catch (error) {
    await set.discard();
    const problem = problemOfOutput(error);
    if (problem === undefined) throw error;
    fail(`cannot write ${quoted(path)}: ${problem.why}.`);
  }
}
