import { expect } from 'vitest';
import { capture } from './capture.js';

/** The command lines in a help text. */
export function examplesIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}\$ ilo-kz (.*)$/gm)].map(([, line = '']) => line);
}

/** Expects all of them to run, except those with a placeholder. */
export async function expectExamplesRun(help: string): Promise<void> {
  for (const example of examplesIn(help).filter((line) => !line.includes('<'))) {
    const args = example.replace(/ > .*/, '').split(' ');
    const { exit, err } = await capture(args);
    // Only what was written may be said, of an example that writes a file.
    expect({ example, err }).toEqual({
      example,
      err: expect.stringMatching(/^(?:ilo-kz: wrote "[^"]+"[^\n]*)?$/),
    });
    expect(exit).toBeLessThan(2);
  }
}
