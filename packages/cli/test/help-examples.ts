import { expect } from 'vitest';
import { capture } from './capture.js';

/** The command lines that a help text shows. */
export function examplesIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}\$ ilo-kz (.*)$/gm)].map(([, line = '']) => line);
}

/** Expects each of them to run, except those that leave a value to the reader. */
export async function expectExamplesRun(help: string): Promise<void> {
  for (const example of examplesIn(help).filter((line) => !line.includes('<'))) {
    const args = example.replace(/ > .*/, '').split(' ');
    const { exit, err } = await capture(args);
    expect({ example, err }).toEqual({ example, err: '' });
    expect(exit).toBeLessThan(2);
  }
}
