import type { Context } from '../context.js';
import { exported } from '../export/exported.js';
import { downloadOf, type Format, formats } from '../export/format.js';
import { quoted } from '../print/messages.js';
import { writeOutput } from '../write-output.js';

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
  const format = formatOf(options, context);
  if (collection === 'all' && format !== 'json') {
    fail(`${format} can only have one collection: name one, or choose json for all.`);
  }
  const content = await exported(collection, format);
  if (options.output === undefined) return output.raw(content);
  await writeOutput(options.output, content, context);
  output.err(`ilo-kz: wrote ${quoted(options.output)}, ${format}.`);
}

function formatOf({ format, output = '' }: ExportOptions, { fail }: Context): Format {
  if (format !== undefined) return format;
  const extension = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  const download = downloadOf(extension);
  const named = formats.find((one) => one === extension);
  if (named !== undefined) return named;
  if (extension === '') return 'json';
  const hint = download ?? 'the extension is not that of a format; --format names one. ';
  return fail(`cannot write ${quoted(output)}: ${hint}Choose from ${formats.join(', ')}.`);
}
