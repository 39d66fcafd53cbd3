import * as z from 'zod';
import type { Problem } from './problem.js';
import { type Register, readRegister } from './read-register.js';

const Exceptions = z.array(
  z.strictObject({
    rule: z.string(),
    file: z.string(),
    field: z.string(),
    reason: z.string(),
  }),
);
type Exceptions = z.infer<typeof Exceptions>;

/** The only permitted violations of rules, each with its reason. */
export function readExceptions(root: string): Register<Exceptions> {
  return readRegister(root, 'exceptions', Exceptions);
}

/**
 * Removes the problems that have an exception. If every rule was checked, an exception without a
 * problem is reported itself.
 */
export function withoutExcepted(
  problems: readonly Problem[],
  { value, place }: Register<Exceptions>,
  isComplete: boolean,
): readonly Problem[] {
  const excepts = (exception: Exceptions[number], problem: Problem) =>
    exception.rule === problem.rule &&
    problem.file === `packages/data/records/${exception.file}` &&
    exception.field === problem.field;
  const remaining = problems.filter((problem) => !value.some((one) => excepts(one, problem)));
  if (!isComplete) return remaining;
  const unneeded = value.flatMap((exception, index): readonly Problem[] => {
    if (problems.some((problem) => excepts(exception, problem))) return [];
    const message = `The file ${exception.file} no longer breaks ${exception.rule}. Remove the exception.`;
    return [
      {
        ...place([index]),
        field: '',
        rule: 'exception-needed',
        level: 'error',
        message,
      },
    ];
  });
  return [...remaining, ...unneeded];
}
