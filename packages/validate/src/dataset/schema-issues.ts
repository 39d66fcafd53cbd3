import {
  CalendarDate,
  CountryCode,
  EventId,
  InstrumentCode,
  KnownDate,
  LawId,
  LawNumber,
  PartialDate,
  PlainText,
  RecordId,
  SourceId,
} from '@ilo-kz/schema';
import type * as z from 'zod';

/** Forms of text that the schema asks for, each with a sentence in every language. */
export type TextForm =
  | 'country'
  | 'date'
  | 'day'
  | 'event'
  | 'instrument'
  | 'knownDate'
  | 'law'
  | 'lawNumber'
  | 'record'
  | 'source'
  | 'text';

/** What the schema wants where it does not find it. */
export type Wanted =
  | { readonly kind: 'form'; readonly form: TextForm }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'more'; readonly least: number }
  | { readonly kind: 'other' };

const schemas: Readonly<Record<TextForm, z.ZodType>> = {
  country: CountryCode,
  date: PartialDate,
  day: CalendarDate,
  event: EventId,
  instrument: InstrumentCode,
  knownDate: KnownDate,
  law: LawId,
  lawNumber: LawNumber,
  record: RecordId,
  source: SourceId,
  text: PlainText,
};

/** Forms by what their schema says of a text that has none of them. */
const forms = /* @__PURE__ */ new Map<string, TextForm>();

function formBySentence(sentence: string): TextForm | undefined {
  if (forms.size === 0) {
    for (const form of Object.keys(schemas) as TextForm[]) {
      const [issue] = schemas[form].safeParse('\n').error?.issues ?? [];
      if (issue) forms.set(issue.message, form);
    }
  }
  return forms.get(sentence);
}

/** What an issue of the schema wants. */
export function wantedBy(issue: z.core.$ZodIssue): Wanted {
  const form = formBySentence(issue.message);
  if (form) return { kind: 'form', form };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: issue.expected };
    case 'invalid_value':
      return { kind: 'options', options: issue.values.map(String) };
    case 'invalid_union': {
      const options = 'options' in issue ? issue.options : undefined;
      return Array.isArray(options) && options.length > 0
        ? { kind: 'options', options: options.map(String) }
        : { kind: 'other' };
    }
    case 'too_small':
      return { kind: 'more', least: Number(issue.minimum) };
    default:
      return { kind: 'other' };
  }
}

/** A path as it is spoken of: `evidence.registered[0].source`. */
export function nameOf(path: readonly (string | number)[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}
