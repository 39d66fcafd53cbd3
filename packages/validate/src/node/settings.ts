import { type Limits, limitNames } from '../input/limits.js';
import { didYouMean } from '../locales/did-you-mean.js';
import type { ValidateOptions } from '../options.js';
import { type FindingCode, findingCodes } from '../rules/catalogue.js';
import { quoted } from '../rules/english.js';
import { type Severity, severities } from '../severity.js';
import { mappedTo, targets } from '../table/column-map.js';

/** A severity for a code such as `sense.duplicate`, or for a group of rules such as `map`. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity: Severity | 'off';
}

type Rules = NonNullable<ValidateOptions['rules']>;

/** The possible severities of a setting, the most severe last. */
export const ruleLevels: readonly (Severity | 'off')[] = ['off', ...severities.toReversed()];

/** All codes and all names of groups of rules. */
export function ruleNames(): readonly string[] {
  const codes = findingCodes();
  return [...new Set(codes.map(groupOf)), ...codes];
}

/**
 * Reads `sense.duplicate=warning` or `map=off`.
 *
 * @returns the setting, or a sentence about the error.
 */
export function parseRule(text: string): RuleSetting | string {
  const [, rule, severity] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
  if (rule === undefined || severity === undefined) {
    return `Write it as CODE=SEVERITY, such as sense.duplicate=warning or map=off.`;
  }
  if (!ruleNames().includes(rule)) return unknownRule(rule);
  const level = ruleLevels.find((one) => one === severity);
  if (level === undefined) {
    return `${didYouMean(severity, ruleLevels)}The severity is one of ${ruleLevels.join(', ')}.`;
  }
  return { rule, severity: level };
}

/** The message about a rule that does not exist. */
export function unknownRule(rule: string): string {
  const group = groupOf(rule);
  const own = findingCodes().filter((code) => code.startsWith(`${group}.`));
  const near = didYouMean(rule, ruleNames());
  const known =
    own.length > 0
      ? `The codes of ${group} are ${own.join(', ')}.`
      : `Rule groups: ${[...new Set(findingCodes().map(groupOf))].join(', ')}.`;
  return `There is no rule ${JSON.stringify(rule)}. ${near === '' ? known : near.trimEnd()}`;
}

/**
 * Settings in the form of the option `rules`. Within one list, a code overrides its group, in any
 * order; if two settings have the same name, the later one applies. A later list overrides an earlier
 * one.
 */
export function rulesOf(...lists: readonly (readonly RuleSetting[])[]): Rules {
  const rules: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const list of lists) {
    for (const isGroup of [true, false]) {
      for (const { rule, severity } of list) {
        if (isGroup !== !rule.includes('.')) continue;
        for (const code of findingCodes()) {
          if (code === rule || (isGroup && groupOf(code) === rule)) rules[code] = severity;
        }
      }
    }
  }
  return rules;
}

function groupOf(code: string): string {
  return code.split('.', 1)[0] ?? code;
}

/**
 * Reads `theirs=ours` for the option `map`. Their name may contain a `=`, so it is split at the last one.
 *
 * @returns the mapping, or a sentence about the error.
 */
export function columnsOf(texts: readonly string[]): Readonly<Record<string, string>> | string {
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
    throw new RangeError('The columns are not a list of texts, such as "Date=registered".');
  }
  const columns = new Map<string, string>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    if (at <= 0) {
      return `${JSON.stringify(text)} is not of the form THEIRS=OURS, such as "Date=registered".`;
    }
    const [theirs, field] = [text.slice(0, at), text.slice(at + 1)];
    if (!mappedTo(field)) return unknownField(field);
    if (columns.has(theirs)) return `${JSON.stringify(theirs)} is mapped twice.`;
    columns.set(theirs, field);
  }
  return Object.fromEntries(columns);
}

/**
 * Reads `name=number` for the option `limits`.
 *
 * @returns the limits, or a sentence about the error.
 */
export function limitsOf(texts: readonly string[]): Limits | string {
  const limits = new Map<string, number>();
  for (const text of texts) {
    const [, name = '', number = ''] = /^(.*?)=(\d{1,12})$/.exec(text) ?? [];
    const known: readonly string[] = limitNames;
    if (!known.includes(name) || Number(number) < 1) {
      return `${quoted(text)} is not of the form NAME=NUMBER. ${didYouMean(name, known)}Names: ${known.join(', ')}.`;
    }
    limits.set(name, Number(number));
  }
  return Object.fromEntries(limits);
}

/** The message about a field that does not exist. */
export function unknownField(field: string): string {
  const choice = `It is one of ${targets.join(', ')}, or an instrument such as C087.`;
  return `There is no field ${JSON.stringify(field)}. ${didYouMean(field, targets)}${choice}`;
}
