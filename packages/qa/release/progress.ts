import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.js';

/**
 * Runs the steps of a release that have not passed for this commit, and stops at the first failure.
 *
 * @param folder Remembers which steps have passed.
 * @returns The step that failed, if any.
 */
export function runSteps(
  steps: readonly Step[],
  commit: string,
  folder: string,
  run: (step: Step) => boolean,
): Step | undefined {
  const passed = new Set(passedFor(commit, folder));
  for (const step of steps) {
    if (passed.has(step.name)) continue;
    if (!run(step)) return step;
    passed.add(step.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), JSON.stringify({ commit, passed: [...passed] }));
  }
  return undefined;
}

/** The names of the steps that have passed for a commit. */
export function passedFor(commit: string, folder: string): readonly string[] {
  const file = fileIn(folder);
  if (!existsSync(file)) return [];
  const known = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly commit: string;
    readonly passed: readonly string[];
  };
  return known.commit === commit ? known.passed : [];
}

function fileIn(folder: string): string {
  return join(folder, 'passed.json');
}
