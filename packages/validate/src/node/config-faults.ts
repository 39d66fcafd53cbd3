import type * as z from 'zod';
import { didYouMean } from '../locales/did-you-mean.js';
import { unknownRule } from './settings.js';

/** A fault at one place of a configuration. */
export interface ConfigFault {
  /** Keys and positions from the top. */
  readonly path: readonly PropertyKey[];
  /** The fault is in the key itself, not in its value. */
  readonly atKey: boolean;
  readonly message: string;
}

/** The issues of zod, in words for the author of the file. */
export function configFaults(
  error: z.ZodError,
  config: unknown,
  keys: readonly string[],
): readonly ConfigFault[] {
  return error.issues.flatMap((issue): readonly ConfigFault[] => {
    const { path } = issue;
    const value = at(config, path);
    const name = path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key],
          atKey: true,
          message: name === 'rules' ? unknownRule(key) : unknownSetting(key, keys),
        }));
      case 'invalid_value': {
        const known = issue.values.map(String);
        return [
          fault(
            `${quoted(name)} is ${shown(value)}. ${didYouMean(String(value), known)}It is one of ${known.join(', ')}.`,
          ),
        ];
      }
      case 'invalid_type':
        return [
          fault(`${subject(name)} is ${shown(value)}, but must be ${article(issue.expected)}.`),
        ];
      case 'invalid_union': {
        const known = issue.errors.flatMap((branch) =>
          branch.flatMap((inner) =>
            inner.code === 'invalid_value' ? inner.values.map(String) : [],
          ),
        );
        const near = didYouMean(String(value), known);
        const choice =
          known.length === 0 ? 'This is not allowed.' : `It is one of ${known.join(', ')}.`;
        return [fault(`${quoted(name)} is ${shown(value)}. ${near}${choice}`)];
      }
      case 'custom':
        return [fault(issue.message)];
      default:
        return [fault(`${subject(name)} is ${shown(value)}: ${issue.message}.`)];
    }

    function fault(message: string): ConfigFault {
      return { path, atKey: false, message };
    }
  });
}

/** The library drops `__proto__` in an object without a word: a rule or a limit would not apply. */
export function inheritedNames(config: unknown): readonly ConfigFault[] {
  if (typeof config !== 'object' || config === null) return [];
  return Object.entries(config).flatMap(([setting, value]): readonly ConfigFault[] => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    const message = `${quoted(setting)} cannot have the name ${quoted(name)}.`;
    return isThere ? [{ path: [setting, name], atKey: true, message }] : [];
  });
}

const name = '__proto__';

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** Removed settings, and what to do without them. */
const removedSettings: Readonly<Record<string, string>> = {
  jobs: 'Remove it: files are checked one after the other. For many large files, run several processes with xargs -P.',
  redact: 'Remove it: the report "summary" has totals only and quotes no value of a file.',
};

function unknownSetting(key: string, known: readonly string[]): string {
  if (Object.hasOwn(removedSettings, key)) {
    return `The setting ${quoted(key)} was removed. ${removedSettings[key]}`;
  }
  return `Unknown setting ${quoted(key)}. ${didYouMean(key, known) || settingsAre(known)}`.trimEnd();
}

function settingsAre(keys: readonly string[]): string {
  return `The settings are ${keys.filter((key) => !key.startsWith('$')).join(', ')}.`;
}

function subject(name: string): string {
  return name === '' ? 'The configuration' : quoted(name);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'a whole number',
    record: 'an object',
    object: 'an object',
    array: 'a list',
  };
  return names[type] ?? `a ${type}`;
}
