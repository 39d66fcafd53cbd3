import { emptyHeader } from './columns.js';
import { blankLine } from './csv.js';
import { dateSpelling } from './dates.js';

/**
 * Every rule, in the order of the documents. To add one, write its file and add it here; it runs from
 * then on.
 */
export const rules = [blankLine, emptyHeader, dateSpelling] as const;

export type RuleCode = (typeof rules)[number]['code'];
