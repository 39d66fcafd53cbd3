import { type Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from './did-you-mean.js';
import { type AnswerFormat, answerFormats } from './output.js';
import { type Language, languages } from './print/say.js';

/** `--json`. */
export function json(): Option {
  return new Option('--json', 'print JSON');
}

/** `--format` of an answer that is a table. */
export function format(): Option {
  return oneOf(new Option('--format <format>', 'format of the answer'), answerFormats).default(
    'table' satisfies AnswerFormat,
  );
}

/** `--lang`. */
export function lang(): Option {
  return oneOf(new Option('--lang <language>', 'language of words and titles'), languages).default(
    'en' satisfies Language,
  );
}

/** `--country`: any State that the record has. */
export function country(): Option {
  return new Option('--country <state>', 'another State, by any of its codes or names');
}

/** `--on`, by default today. */
export function on(): Option {
  const day = new Date().toISOString().slice(0, 10);
  return new Option('--on <date>', 'date: YYYY-MM-DD, YYYY-MM or YYYY').default(day, 'today');
}

/**
 * An option or argument with one of these values. The error for another value has the nearest one.
 *
 * @param hint A hint for a value that is not one of them, instead of the nearest one.
 */
export function oneOf<T extends Option | Argument>(
  parameter: T,
  values: readonly string[],
  hint?: (text: string) => string | undefined,
): T {
  parameter.choices(values);
  parameter.argParser((text: string) => checked(text, values, hint?.(text)));
  return parameter;
}

/** A repeatable option with one of these values. */
export function anyOf(option: Option, values: readonly string[]): Option {
  return option
    .choices(values)
    .argParser((text: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      checked(text, values),
    ]);
}

/** A whole number of at least `min`. */
export function wholeNumber(min: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,6}$/.test(text) && Number(text) >= min) return Number(text);
    throw new InvalidArgumentError(`It must be a whole number from ${min} to 999999.`);
  };
}

function checked(
  text: string,
  values: readonly string[],
  hint: string = didYouMean(text, values),
): string {
  if (values.includes(text)) return text;
  throw new InvalidArgumentError(`${hint}Choose from ${values.join(', ')}.`);
}

/** Adds examples to the help of a command. A test runs all of them. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ilo-kz ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
