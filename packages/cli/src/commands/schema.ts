import { Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { nearest } from '../nearest.js';
import { json, oneOf } from '../options.js';

interface SchemaOptions {
  readonly draft: '2020-12' | 'draft-07';
  readonly json?: boolean;
}

/** `ilo-kz schema [NAME]`: the JSON Schema of a record; without a name, which there are. */
export const addSchema: AddCommand = (program, { output, fail }) => {
  const command = program
    .command('schema')
    .description('the JSON Schema of a record, or of a whole dataset; without a name: the names')
    .argument('[name]', 'such as ratification or dataset')
    .addOption(
      oneOf(new Option('--draft <draft>', 'version of JSON Schema'), [
        '2020-12',
        'draft-07',
      ]).default('2020-12'),
    )
    .addOption(json())
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { schemaNames, schemaText } = await import('../schema-files.js');
      const names = await schemaNames(options.draft);
      if (name === undefined) {
        return output.out(options.json ? JSON.stringify(names, null, 2) : names.join('\n'));
      }
      if (!names.includes(name)) {
        fail(
          `there is no schema ${JSON.stringify(name)}. ${nearest(name, names)}There are ${names.join(', ')}.`,
        );
      }
      output.out((await schemaText(name, options.draft)).trimEnd());
    });
  withExamples(command, ['schema', 'schema ratification', 'schema dataset --draft draft-07']);
};
