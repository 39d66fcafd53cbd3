/**
 * Text for a SARIF message: what would be read as a placeholder or as a link there is escaped, so
 * that a value of the file stays text.
 */
export function sarifText(text: string): string {
  return text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^\]]*\]\()/gu, '\\[');
}
