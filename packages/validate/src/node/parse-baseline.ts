import * as z from 'zod';
import type { BaselineEntry } from '../finding.js';

const Entry = z.strictObject({
  file: z.string(),
  code: z.string(),
  key: z.string().optional(),
  fingerprint: z.string(),
  count: z.int().min(1),
});

const Baseline = z.strictObject({
  $comment: z.string().optional(),
  version: z.literal(1),
  findings: z.array(Entry),
});

/**
 * Parses a baseline.
 *
 * @returns the entries, or a sentence about the error.
 */
export function parseBaseline(text: string): readonly BaselineEntry[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
  const read = Baseline.safeParse(value);
  if (read.success) return read.data.findings;
  const [issue] = read.error.issues;
  const at = issue?.path.join('.') ?? '';
  return `is not a baseline: ${at === '' ? '' : `at ${at}: `}${issue?.message ?? 'it cannot be read'}.`;
}
