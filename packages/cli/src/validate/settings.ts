import { dirname, join, relative, resolve } from 'node:path';
import { countries, instruments } from '@ilo-kz/data';
import { isCalendarDate } from '@ilo-kz/data/dates';
import { parseReporter, type ReporterTarget, type ValidateOptions } from '@ilo-kz/validate';
import {
  columnsOf,
  encodings,
  findConfig,
  knownEncoding,
  type LoadedConfig,
  loadConfig,
  loadSchema,
  parseRule,
  rulesOf,
  type ValidateConfig,
} from '@ilo-kz/validate/node';
import { didYouMean } from '../did-you-mean.js';
import type { Flags } from './flags.js';

/** All that a run needs to know, from the command line and the configuration together. */
export interface Settings {
  readonly names: readonly string[];
  readonly options: ValidateOptions;
  readonly reporters: readonly ReporterTarget[];
  readonly maxFindings: number;
  readonly baseline?: string;
  /** Files beside the data that are none. */
  readonly except: readonly string[];
}

/** What keeps a run from being started, one line each. */
export interface Mistakes {
  readonly mistakes: readonly string[];
}

/** The command line has the last word on each setting; paths of a configuration start from its folder. */
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
  const wrong = (option: string, why: string): undefined => {
    mistakes.push(`${option}: ${why}`);
    return undefined;
  };
  const names = files.length > 0 ? files : (config.files ?? []).map(fromConfig);
  if (names.length === 0) {
    wrong('validate', 'Name a file, a pattern or a directory; - is standard input.');
  }
  const rules = (flags.rule ?? []).flatMap((text) => {
    const setting = parseRule(text);
    return typeof setting === 'string' ? (wrong(`--rule ${text}`, setting) ?? []) : [setting];
  });
  const configured = Object.entries(config.rules ?? {}).flatMap(([rule, severity]) =>
    severity === undefined ? [] : [{ rule, severity }],
  );
  const columns = columnsOf(flags.map ?? []);
  if (typeof columns === 'string') wrong('--map', columns);
  const reporters = reportersFor(flags, config, fromConfig, wrong);
  const delimiter = delimiterOf(flags.delimiter ?? config.delimiter, wrong);
  const sheet = flags.sheet ?? config.sheet;
  const header = flags.header ?? config.header;
  const country = codeOf('--country', flags.country ?? config.country, countries, wrong);
  const instrument = codeOf(
    '--instrument',
    flags.instrument ?? config.instrument,
    instruments,
    wrong,
  );
  const asOf = dayOf(flags.asOf ?? config.asOf, wrong);
  const encoding = encodingOf(flags.encoding ?? config.encoding, wrong);
  const schemaPath = flags.schema ?? (config.schema && fromConfig(config.schema));
  const schema = await schemaAt(schemaPath, wrong);
  if (mistakes.length > 0 || typeof columns === 'string') return { mistakes };
  const maxFindings = flags.maxFindings ?? config.maxFindings ?? 20;
  const format = flags.format ?? config.format;
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
  } as ValidateOptions;
  return {
    ...{ names, options, reporters, maxFindings },
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

type Wrong = (option: string, why: string) => undefined;

function reportersFor(
  { reporter, json, quiet }: Flags,
  config: ValidateConfig,
  fromConfig: (path: string) => string,
  wrong: Wrong,
): readonly ReporterTarget[] {
  const texts = json ? ['json'] : (reporter ?? config.reporters ?? ['pretty']);
  const isOwn = json || reporter !== undefined;
  const targets = texts.flatMap((text): ReporterTarget[] => {
    try {
      const { name, to } = parseReporter(text);
      return [to === undefined ? { name } : { name, to: isOwn ? to : fromConfig(to) }];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return wrong('--reporter', error.message) ?? [];
    }
  });
  const places = targets.map(({ to }) => (to === undefined ? 'standard output' : resolve(to)));
  const twice = places.find((place, at) => places.indexOf(place) < at);
  if (twice !== undefined)
    wrong('--reporter', `Two reports go to ${twice}: give one another file.`);
  return quiet ? targets.filter(({ to }) => to !== undefined) : targets;
}

/** What a delimiter may be called: some are hard to write in a shell. */
export const delimiters: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

function delimiterOf(text: string | undefined, wrong: Wrong): string | undefined {
  if (text === undefined) return undefined;
  const delimiter = delimiters[text === '\\t' ? 'tab' : text] ?? text;
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  return wrong(
    '--delimiter',
    `${JSON.stringify(text)} is not one character. Write it as it stands, or ${Object.keys(delimiters).join(', ')}.`,
  );
}

async function schemaAt(path: string | undefined, wrong: Wrong): Promise<unknown> {
  if (path === undefined) return undefined;
  const loaded = await loadSchema(path);
  return loaded.kind === 'schema' ? loaded.schema : wrong('--schema', loaded.message);
}

function codeOf(
  option: string,
  text: string | undefined,
  known: readonly { readonly code: string }[],
  wrong: Wrong,
): string | undefined {
  const codes = known.map(({ code }) => code);
  if (text === undefined || codes.includes(text)) return text;
  const near = didYouMean(text, codes);
  const example = codes[0] ?? '';
  return wrong(
    option,
    `${JSON.stringify(text)} is not known. ${near}Codes are such as ${example}.`,
  );
}

function dayOf(text: string | undefined, wrong: Wrong): string | undefined {
  if (text === undefined) return undefined;
  return isCalendarDate(text)
    ? text
    : wrong('--as-of', `${JSON.stringify(text)} is no day, written YYYY-MM-DD.`);
}

function encodingOf(text: string | undefined, wrong: Wrong): string | undefined {
  if (text === undefined || knownEncoding(text) !== undefined) return text;
  const near = didYouMean(text, encodings);
  return wrong(
    '--encoding',
    `${JSON.stringify(text)} is not known. ${near}Usual are ${encodings.join(', ')}.`,
  );
}
