import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';

/** `npm test` generates the same values in every run, so that it cannot fail by bad luck. */
const fixed = 1946;

/** Chooses the seed of all properties and prints it, so that a failure can be repeated. */
export default function provideSeed(project: TestProject): void {
  const { isFull } = project.getProvidedContext();
  const given = process.env.FC_SEED;
  const seed = given ? Number(given) : isFull ? randomInt(2 ** 31) : fixed;
  if (!Number.isInteger(seed)) throw new Error(`FC_SEED must be an integer, not "${given}".`);
  project.provide('seed', seed);
  console.log(`Properties run with FC_SEED=${seed} (${project.name}).`);
}
