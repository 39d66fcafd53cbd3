import { findingCodes, rule } from '../rules/catalogue.js';
import { ruleUrl } from '../rules/rule-url.js';
import type { Severity } from '../severity.js';
import { ruleTitle } from './rule-title.js';
import { sarifText } from './sarif-text.js';
import type { Language } from './words/language.js';

export const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** Every rule, whether it found something or not: a reader sees what was looked for. */
export function sarifRules(language: Language): readonly object[] {
  return findingCodes().map((code) => {
    const { severity, explanation } = rule(code);
    const title = ruleTitle(code, language);
    return {
      id: code,
      name: pascalCase(code),
      shortDescription: { text: sarifText(title) },
      fullDescription: { text: sarifText(explanation) },
      help: {
        text: sarifText(`${title}. ${explanation}`),
        markdown: `**${title}.** ${explanation}\n\n[${code}](${ruleUrl(code)})`,
      },
      helpUri: ruleUrl(code),
      defaultConfiguration: { level: sarifLevels[severity] },
      properties: {
        tags: [code.slice(0, code.indexOf('.'))],
        precision: 'very-high',
        'problem.severity': problemSeverities[severity],
      },
    };
  });
}

/** `sense.misread-roman`: `SenseMisreadRoman`. */
function pascalCase(code: string): string {
  return code
    .split(/[.-]/u)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
