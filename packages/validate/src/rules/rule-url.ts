/** Where every rule is explained. */
const document = 'https://github.com/ilo-kz/ilo-kz/blob/main/docs/findings.md';

/** The section on one rule. */
export function ruleUrl(code: string): string {
  return `${document}#${code}`;
}
