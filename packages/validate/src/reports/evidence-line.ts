import type { Finding } from '../finding.js';
import type { ReportWords } from './words/words.js';
import { cutTo } from './wrap.js';

/** The first document that our value rests on, and how many more there are; within `width`. */
export function evidenceLine(
  { evidence }: Finding,
  words: ReportWords,
  width = Number.POSITIVE_INFINITY,
): string | undefined {
  const [first, ...others] = evidence ?? [];
  if (!first) return undefined;
  const { grade, rule, source, says } = first;
  const what = words.restsOn({ grade, rule, source, says });
  const more = others.length === 0 ? '' : ` (${words.andMore(others.length)})`;
  const publisher = first.publisher === undefined ? '' : `, ${first.publisher}`;
  const room = Math.max(0, width - `${what}${more}`.length);
  return `${what}${cutTo(publisher, room)}${more}`;
}
