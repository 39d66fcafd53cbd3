/** The reasons why a text is not well-formed XML; empty if it is. Only tests for faults that our pictures could have. */
export function faultsOfXml(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const part of xml.match(/<[^>]*>|[^<]+/g) ?? []) {
    const tag = /^<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>$/i.exec(part);
    if (!part.startsWith('<')) {
      if (open.length === 0 && part.trim() !== '') faults.push(`text outside of the root: ${part}`);
    } else if (!tag) faults.push(`no tag: ${part}`);
    else if (tag[1] && open.pop() !== tag[2]) faults.push(`closes what is not open: ${part}`);
    else if (!tag[1]) {
      if (open.length === 0) roots++;
      if (!tag[4]) open.push(tag[2] ?? '');
      const names = [...(tag[3] ?? '').matchAll(/ ([\w:-]+)=/g)].map(([, name]) => name);
      if (new Set(names).size < names.length) faults.push(`an attribute twice: ${part}`);
    }
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(part)) faults.push(`a bare &: ${part}`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow these.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml))
    faults.push('a control character');
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  if (roots !== 1) faults.push(`${roots} roots`);
  return faults;
}
