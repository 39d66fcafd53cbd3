/**
 * A program that prints the milliseconds of its work, loading not counted, and what it saw. The
 * table is its first argument. The work may add to `count`, and rows with a fault to `bad`.
 */
export function timedProgram(setUp: string, work: string): string {
  return `
import { createReadStream, readFileSync } from 'node:fs';
${setUp}
const open = (encoding) =>
  createReadStream(process.argv[2], { encoding, highWaterMark: 1 << 18 });
let count = 0;
const bad = [];
const start = performance.now();
${work}
const workMs = performance.now() - start;
process.stdout.write(JSON.stringify({ workMs, count, bad }));
`;
}
