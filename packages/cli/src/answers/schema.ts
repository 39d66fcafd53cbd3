import type { Context } from '../context.js';
import { didYouMean } from '../did-you-mean.js';
import { quotedValue } from '../print/quoted-value.js';
import { schemaNames, schemaText } from '../published-files.js';

export interface SchemaOptions {
  readonly draft: '2020-12' | 'draft-07';
  readonly json?: boolean;
}

/** Prints a JSON Schema, or the names of all schemas. */
export async function answerSchema(
  name: string | undefined,
  options: SchemaOptions,
  { output, fail }: Context,
): Promise<void> {
  const names = await schemaNames(options.draft);
  if (name === undefined) {
    return output.out(options.json ? JSON.stringify(names, null, 2) : names.join('\n'));
  }
  if (!names.includes(name)) {
    fail(
      `unknown schema ${quotedValue(name)}. ${didYouMean(name, names)}Schemas: ${names.join(', ')}.`,
    );
  }
  output.out((await schemaText(name, options.draft)).trimEnd());
}
