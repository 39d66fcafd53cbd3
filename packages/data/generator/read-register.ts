import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { formatProblem } from './problem.js';
import { readYaml } from './read-yaml.js';
import type { FieldPath, Place } from './record-file.js';
import { schemaMessage } from './schema-message.js';

/** A file about records (completeness, redirects …): its value, and the place of each part. */
export interface Register<Value> {
  readonly value: Value;
  readonly place: (path: FieldPath) => Place;
}

/**
 * Reads `records/<name>.yaml`.
 *
 * @throws Error with file, line and reason if the file does not satisfy the schema.
 */
export function readRegister<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
): Register<z.infer<Schema>> {
  const file = `packages/data/records/${name}.yaml`;
  const { value, place, problems } = readYaml(
    file,
    readFileSync(`${root}records/${name}.yaml`, 'utf8'),
  );
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, place };
  const lines = parsed.error.issues.map((issue) => {
    const { line, column } = place(issue.path as FieldPath);
    const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return `${file}:${line}:${column} error schema: ${field}${schemaMessage(issue)}`;
  });
  throw new Error(lines.join('\n'));
}
