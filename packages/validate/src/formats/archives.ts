import type { NotTextReason } from '../input/sniff.js';
import type { ZipEntry } from './zip.js';

/** Files that are ZIP archives, by the parts that they have. */
const byParts: readonly (readonly [RegExp, NotTextReason])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\//, 'office'],
  [/^ppt\//, 'office'],
  [/^Index\/(?:.*\.iwa|Document)|^index\.(?:xml|zip)$/i, 'numbers'],
];

/** The media types that OpenDocument files give in their first part. */
const byMediaType: readonly (readonly [RegExp, NotTextReason])[] = [
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ods'],
  [/^application\/vnd\.oasis\.opendocument\./, 'office'],
];

/** A media type is short. */
const longestMediaType = 200;

/** What a ZIP archive is that is not an Excel workbook. */
export async function kindOfArchive(entries: readonly ZipEntry[]): Promise<NotTextReason> {
  const byPart = byParts.find(([pattern]) => entries.some(({ name }) => pattern.test(name)));
  if (byPart) return byPart[1];
  const mediaType = await entries
    .find(({ name }) => name === 'mimetype')
    ?.text(longestMediaType)
    .catch(() => undefined);
  return byMediaType.find(([pattern]) => pattern.test(mediaType ?? ''))?.[1] ?? 'zip';
}
