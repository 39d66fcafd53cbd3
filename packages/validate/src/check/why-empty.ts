import type { OpenedRecords } from '../formats/open-records.js';
import { positionAt } from '../formats/position.js';
import { saidOf } from '../locales/said.js';
import type { Sentences } from '../locales/sentences.js';
import { faultInText } from '../rules/fault.js';

/** Why nothing could be checked: the sentence goes on from the file's name. */
export function whyEmpty(
  { file, bytes, firstFault }: Pick<OpenedRecords, 'file' | 'bytes' | 'firstFault'>,
  words: Sentences,
): string {
  const { unreadable } = words;
  if (bytes() === 0) return unreadable.empty;
  const first = firstFault();
  if (file.format === 'csv') return unreadable.noTable;
  if (!first) return unreadable.noRecords;
  const place = positionAt(first.record, first.at ?? 0);
  return unreadable.brokenRecords({ ...place, said: saidOf(faultInText(first), words).message });
}
