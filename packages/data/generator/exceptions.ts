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

/** The only places where a rule may be broken, each with its reason. */
export function readExceptions(root: string): Register<Exceptions> {
  return readRegister(root, 'exceptions', Exceptions);
}

/**
 * Leaves out what is excepted. An exception that excepts nothing is a problem of its own, once
 * every rule has been asked (`complete`).
 */
export function withoutExcepted(
  problems: readonly Problem[],
  { value, place }: Register<Exceptions>,
  complete: boolean,
): readonly Problem[] {
  const excepts = (exception: Exceptions[number], problem: Problem) =>
    exception.rule === problem.rule &&
    problem.file === `packages/data/records/${exception.file}` &&
    exception.field === problem.field;
  const remaining = problems.filter((problem) => !value.some((one) => excepts(one, problem)));
  if (!complete) return remaining;
  const idle = value.flatMap((exception, index): readonly Problem[] => {
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
  return [...remaining, ...idle];
}
