import * as z from 'zod';
import { formats } from '../formats/format.js';
import { limitNames } from '../input/limits.js';
import { languages } from '../locales/languages.js';
import { severities } from '../severity.js';
import { mappedTo } from '../table/column-map.js';
import { ruleLevels, ruleNames, unknownField } from './settings.js';

const Severity = z.enum(severities);
const text = z.string().min(1);

/** The settings of a configuration file. The command line overrides each of them. */
export const ValidateConfig = z
  .strictObject({
    $schema: z.string().describe('The location of this schema, for editors.').optional(),
    files: z
      .array(text)
      .describe('Files, patterns and directories to check if the command line has none.')
      .optional(),
    rules: z
      .partialRecord(z.enum(ruleNames()), z.enum(ruleLevels))
      .describe(
        'A severity for a code (`sense.duplicate`) or a group of rules (`map`); `off` disables it.',
      )
      .optional(),
    failOn: z
      .union([Severity, z.literal('never')])
      .describe('The exit code is 1 from this severity on.')
      .optional(),
    maxFindings: z
      .int()
      .min(1)
      .max(999_999)
      .describe('The maximum number of findings of each kind in the report. Totals are exact.')
      .optional(),
    map: z
      .record(
        text,
        z.string().refine((field) => mappedTo(field) !== undefined, {
          error: ({ input }) => unknownField(String(input)),
        }),
      )
      .describe('The field of each column, by the name of the column in the file.')
      .optional(),
    format: z
      .enum(formats)
      .describe('The format of the files. Default: detected for each file.')
      .optional(),
    encoding: text
      .describe('The character encoding, such as windows-1251. Default: detected.')
      .optional(),
    delimiter: z
      .string()
      .describe('The delimiter of cells: one character, or `tab`. Default: detected for each file.')
      .optional(),
    header: z
      .int()
      .min(0)
      .describe(
        'The line number of the header, from 1; 0 if there is no header. Default: detected.',
      )
      .optional(),
    sheet: z
      .union([text, z.int().min(1)])
      .describe('The sheet of a workbook, by name or by its number from 1.')
      .optional(),
    country: text.describe('The State of rows without a State, ISO 3166-1 alpha-3.').optional(),
    instrument: text
      .describe('The instrument of rows without an instrument, such as C087.')
      .optional(),
    asOf: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .describe('Dates after this day are in the future, YYYY-MM-DD. Default: today.')
      .optional(),
    against: z
      .enum(['reference', 'nothing'])
      .describe('Whether rows are compared with the published records.')
      .optional(),
    limits: z
      .partialRecord(z.enum(limitNames), z.int().min(1))
      .describe('Limits that replace the default ones, such as `sheet-cells`; see docs/limits.md.')
      .optional(),
    lang: z.enum(languages).describe('The language of the findings.').optional(),
    reporters: z
      .array(text)
      .describe('Reports as NAME or NAME:FILE, such as `sarif:report.sarif`.')
      .optional(),
    baseline: text.describe('A file of known and accepted findings.').optional(),
    schema: text
      .describe('Your own JSON Schema; each record is also validated against it.')
      .optional(),
  })
  .meta({
    title: 'Configuration of ilo-kz validate',
    description: 'Paths are relative to the folder of the configuration.',
  });
export type ValidateConfig = Readonly<z.infer<typeof ValidateConfig>>;
