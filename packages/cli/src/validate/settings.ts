import { dirname, join, relative, resolve } from 'node:path';
import { countries, instruments } from '@ilo-kz/data';
import { isCalendarDate } from '@ilo-kz/data/dates';
import { parseReporter, type ReporterTarget, type ValidateOptions } from '@ilo-kz/validate';
import {
  columnsOf,
  encodings,
  findConfig,
  knownEncoding,
  type Limits,
  type LoadedConfig,
  limitsOf,
  loadConfig,
  loadSchema,
  parseRule,
  rulesOf,
  type ValidateConfig,
} from '@ilo-kz/validate/node';
import { didYouMean } from '../did-you-mean.js';
import { quotedValue } from '../print/quoted-value.js';
import type { Flags } from './flags.js';

/** The settings of a run, from the command line and the configuration. */
export interface Settings {
  readonly names: readonly string[];
  readonly options: ValidateOptions;
  readonly reporters: readonly ReporterTarget[];
  readonly maxFindings: number;
  readonly baseline?: string;
  /** Files next to the data that are not data. */
  readonly except: readonly string[];
}

/** The reasons why a run cannot start, one line each. */
export interface Mistakes {
  readonly mistakes: readonly string[];
}

/** The command line overrides the configuration, whose paths are relative to its folder. */
export async function settingsFor(
  files: readonly string[],
  flags: Flags,
): Promise<Settings | Mistakes> {
  const loaded = await configFor(flags);
  if (loaded.kind === 'broken') return { mistakes: loaded.faults };
  const config: ValidateConfig = loaded.kind === 'config' ? loaded.config : {};
  const fromConfig = (path: string): string =>
    loaded.kind === 'config' ? relative('', join(loaded.folder, path)) || '.' : path;
  const mistakes: string[] = [];
  const addMistake: AddMistake = (option, message) => {
    mistakes.push(`${option}: ${message}`);
  };
  const names = files.length > 0 ? files : (config.files ?? []).map(fromConfig);
  if (names.length === 0) {
    addMistake('validate', 'Name a file, a pattern or a directory; - is standard input.');
  }
  const rules = rulesFor(flags.rule ?? [], addMistake);
  const configured = Object.entries(config.rules ?? {}).flatMap(([rule, severity]) =>
    severity === undefined ? [] : [{ rule, severity }],
  );
  const columns = columnsOf(flags.map ?? []);
  if (typeof columns === 'string') addMistake('--map', columns);
  const limits = limitsOf(flags.limit ?? []);
  if (typeof limits === 'string') addMistake('--limit', limits);
  const reporters = reportersFor(flags, config, fromConfig, addMistake);
  const delimiter = delimiterOf(flags.delimiter ?? config.delimiter, addMistake);
  const sheet = flags.sheet ?? config.sheet;
  const header = flags.header ?? config.header;
  const country = codeOf('--country', flags.country ?? config.country, countries, addMistake);
  const instrument = codeOf(
    '--instrument',
    flags.instrument ?? config.instrument,
    instruments,
    addMistake,
  );
  const asOf = dayOf(flags.asOf ?? config.asOf, addMistake);
  const encoding = encodingOf(flags.encoding ?? config.encoding, addMistake);
  const schemaPath = flags.schema ?? (config.schema && fromConfig(config.schema));
  const schema = await schemaAt(
    schemaPath,
    { ...config.limits, ...(typeof limits === 'string' ? {} : limits) },
    addMistake,
  );
  if (mistakes.length > 0 || typeof columns === 'string' || typeof limits === 'string')
    return { mistakes };
  const maxFindings = flags.maxFindings ?? config.maxFindings ?? 20;
  const format = flags.inputFormat ?? config.format;
  const baseline = flags.baseline ?? (config.baseline && fromConfig(config.baseline));
  const map = { ...config.map, ...columns };
  const options = {
    lang: flags.lang ?? config.lang ?? 'en',
    compare: (flags.against ?? config.against ?? 'reference') === 'reference',
    failOn: flags.failOn ?? config.failOn ?? 'error',
    maxPerCode: maxFindings,
    rules: rulesOf(configured, rules),
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
    ...(Object.keys(map).length > 0 && { map }),
    ...(country !== undefined && { country }),
    ...(instrument !== undefined && { instrument }),
    ...(schema !== undefined && { schema }),
    ...(asOf !== undefined && { asOf }),
    ...((config.limits || flags.limit) && { limits: { ...config.limits, ...limits } }),
  } as ValidateOptions;
  return {
    names,
    options,
    reporters,
    maxFindings,
    except: [baseline, schemaPath, ...reporters.map(({ to }) => to)].filter(
      (path) => path !== undefined,
    ),
    ...(baseline && { baseline }),
  };
}

function configFor({ config }: Flags): Promise<LoadedConfig> {
  if (config === false) return Promise.resolve({ kind: 'none' });
  return typeof config === 'string' ? loadConfig(config) : findConfig(resolve(dirname('.')));
}

type AddMistake = (option: string, message: string) => void;

type RuleSetting = Exclude<ReturnType<typeof parseRule>, string>;

function rulesFor(texts: readonly string[], addMistake: AddMistake): readonly RuleSetting[] {
  const rules: RuleSetting[] = [];
  for (const text of texts) {
    const setting = parseRule(text);
    if (typeof setting === 'string') addMistake(`--rule ${text}`, setting);
    else rules.push(setting);
  }
  return rules;
}

function reportersFor(
  { reporter, json, quiet }: Flags,
  config: ValidateConfig,
  fromConfig: (path: string) => string,
  addMistake: AddMistake,
): readonly ReporterTarget[] {
  const texts = json ? ['json'] : (reporter ?? config.reporters ?? ['pretty']);
  const isFromConfig = !json && reporter === undefined;
  const targets: ReporterTarget[] = [];
  for (const text of texts) {
    try {
      const { name, to } = parseReporter(text);
      targets.push(to === undefined ? { name } : { name, to: isFromConfig ? fromConfig(to) : to });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      addMistake('--reporter', error.message);
    }
  }
  const places = targets.map(({ to }) => (to === undefined ? 'standard output' : resolve(to)));
  const twice = places.find((place, at) => places.indexOf(place) < at);
  if (twice !== undefined) {
    addMistake('--reporter', `Two reports would go to ${twice}: choose another file for one.`);
  }
  return quiet ? targets.filter(({ to }) => to !== undefined) : targets;
}

/** Names of delimiters that are hard to write in a shell. */
export const delimiters: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

function delimiterOf(text: string | undefined, addMistake: AddMistake): string | undefined {
  if (text === undefined) return undefined;
  const delimiter = delimiters[text === '\\t' ? 'tab' : text] ?? text;
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  addMistake(
    '--delimiter',
    `${quotedValue(text)} is not one character. Write one character, or ${Object.keys(delimiters).join(', ')}.`,
  );
  return undefined;
}

async function schemaAt(
  path: string | undefined,
  limits: Limits,
  addMistake: AddMistake,
): Promise<unknown> {
  if (path === undefined) return undefined;
  const loaded = await loadSchema(path, limits);
  if (loaded.kind === 'schema') return loaded.schema;
  addMistake('--schema', loaded.message);
  return undefined;
}

function codeOf(
  option: string,
  text: string | undefined,
  known: readonly { readonly code: string }[],
  addMistake: AddMistake,
): string | undefined {
  const codes = known.map(({ code }) => code);
  if (text === undefined || codes.includes(text)) return text;
  const near = didYouMean(text, codes);
  const example = codes[0] ?? '';
  addMistake(option, `Unknown code ${quotedValue(text)}. ${near}Write a code such as ${example}.`);
  return undefined;
}

function dayOf(text: string | undefined, addMistake: AddMistake): string | undefined {
  if (text === undefined || isCalendarDate(text)) return text;
  addMistake('--as-of', `${quotedValue(text)} is not a valid date: write YYYY-MM-DD.`);
  return undefined;
}

function encodingOf(text: string | undefined, addMistake: AddMistake): string | undefined {
  if (text === undefined || knownEncoding(text) !== undefined) return text;
  const near = didYouMean(text, encodings);
  addMistake(
    '--encoding',
    `Unknown encoding ${quotedValue(text)}. ${near}Encodings: ${encodings.join(', ')}.`,
  );
  return undefined;
}
