import { Option } from 'commander';
import type { SchemaOptions } from '../answers/schema.js';
import type { AddCommand } from '../context.js';
import { json, oneOf, withExamples } from '../options.js';

/** `ilo-kz schema [NAME]`: the JSON Schema of a record, or the names of all schemas. */
export const addSchema: AddCommand = (program, context) => {
  const command = program
    .command('schema')
    .description('JSON Schema of a record or of the dataset, or the names of all schemas')
    .argument('[name]', 'schema, such as ratification or dataset')
    .addOption(
      oneOf(new Option('--draft <draft>', 'version of JSON Schema'), [
        '2020-12',
        'draft-07',
      ]).default('2020-12'),
    )
    .addOption(json())
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { answerSchema } = await import('../answers/schema.js');
      await answerSchema(name, options, context);
    });
  withExamples(command, ['schema', 'schema ratification', 'schema dataset --draft draft-07']);
};
