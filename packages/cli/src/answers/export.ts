import { writeFile } from 'node:fs/promises';
import type { Context } from '../context.js';
import { exported } from '../export/exported.js';
import { type Format, formats, isBinary, isMany } from '../export/format.js';
import { fileProblem } from '../file-problem.js';

export interface ExportOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly json?: boolean;
}

/** Writes a collection to a file or to standard output. */
export async function answerExport(
  collection: string,
  options: ExportOptions,
  context: Context,
): Promise<void> {
  const { output, fail } = context;
  const format = formatOf(options);
  if (collection === 'all' && !isMany(format)) {
    fail(`${format} holds one collection: name it, or choose json, xlsx or sqlite for all.`);
  }
  if (isBinary(format) && options.output === undefined && output.isTerminal) {
    fail(`${format} is no text for a terminal: give a file with -o, or redirect the output.`);
  }
  const content = await exported(collection, format);
  if (options.output === undefined) return output.raw(content);
  await write(options.output, content, context);
}

function formatOf({ format, output = '' }: ExportOptions): Format {
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase();
  return format ?? formats.find((one) => one === ending) ?? 'json';
}

async function write(file: string, content: string | Uint8Array, { fail }: Context) {
  await writeFile(file, content).catch((error) => {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    fail(`cannot write ${JSON.stringify(file)}: ${why}.`);
  });
}
