import { type DatasetRule, datasetRules } from '@ilo-kz/schema/dataset-rules';
import { classChange } from './class-change.js';
import { commentPage } from './comment-page.js';
import { conventionNumbers } from './convention-numbers.js';
import { copyWithoutOriginal } from './copy-without-original.js';
import { countryCode } from './country-code.js';
import { cyrillicText } from './cyrillic-text.js';
import { derivedFromSibling } from './derived-from-sibling.js';
import { fileName } from './file-name.js';
import { lawId } from './law-id.js';
import { lawNumber } from './law-number.js';
import { numberInAddress } from './number-in-address.js';
import { quotedSentence } from './quoted-sentence.js';
import { readBeforeDate } from './read-before-date.js';
import { schemaLine } from './schema-line.js';
import { seenText } from './seen-text.js';
import { silentCitation } from './silent-citation.js';
import { sourceAddress } from './source-address.js';
import { sourceLanguage } from './source-language.js';
import { supervisionId } from './supervision-id.js';
import { titleLanguage } from './title-language.js';
import { uploadedCopy } from './uploaded-copy.js';

/** The rules that apply only to our own records: to their files, and to Kazakhstan's laws. */
export const recordRules = [
  fileName,
  schemaLine,
  cyrillicText,
  lawNumber,
  lawId,
  conventionNumbers,
  classChange,
  countryCode,
  silentCitation,
  titleLanguage,
  quotedSentence,
  sourceAddress,
  sourceLanguage,
  uploadedCopy,
  copyWithoutOriginal,
  readBeforeDate,
  supervisionId,
  commentPage,
  seenText,
  numberInAddress,
  derivedFromSibling,
] as const;

/** All rules for our records. */
export const rules: readonly DatasetRule[] = [...datasetRules, ...recordRules];
