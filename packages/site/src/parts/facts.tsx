import { citedFields, type EvidencedRecord } from '@ilo-kz/query';
import type { AnyRecord } from '../record/records.js';
import type { FieldName } from '../words/words.js';
import { EvidenceOf } from './evidence.js';
import { usePage } from './page-context.js';
import { Value } from './value.js';

interface FactsProps extends AnyRecord {
  /** Fields that the page shows in another place. */
  readonly without?: readonly string[];
}

/** Fields that are told below the facts, or in the address of the page. */
const elsewhere = ['evidence', 'unknown', 'checked', 'id', 'code'];

/** Every field of a record with its evidence. */
export function Facts({ collection, id, record, without = [] }: FactsProps) {
  const { words } = usePage();
  const cited = 'evidence' in record ? citedFields(record) : [];
  const fields = Object.entries(record)
    .filter(([name]) => !elsewhere.includes(name) && !without.includes(name))
    .flatMap(([name, value]) => byLanguage(name, value));
  return (
    <dl class="facts">
      {fields.map(({ name, field, lang, value }) => {
        const own = [name, field].find((one) => cited.includes(one));
        return (
          <div key={name}>
            <dt>
              {words.fields[field as FieldName] ?? field}
              {lang !== undefined && ` (${languageName(lang)})`}
            </dt>
            <dd>
              {lang === undefined ? (
                <Value collection={collection} field={field} value={value} />
              ) : (
                <span lang={lang}>{String(value)}</span>
              )}
              {own !== undefined && (
                <EvidenceOf
                  {...{ collection, id }}
                  record={record as EvidencedRecord}
                  field={own}
                />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The name of a language in itself. */
function languageName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

interface Fact {
  /** As the evidence names it: `title.ru`. */
  readonly name: string;
  readonly field: string;
  readonly lang?: string;
  readonly value: unknown;
}

/** A title is a fact in each language, with evidence of its own. */
function byLanguage(name: string, value: unknown): readonly Fact[] {
  const isByLanguage =
    (name === 'title' || name === 'name') && typeof value === 'object' && value !== null;
  if (!isByLanguage) return [{ name, field: name, value }];
  return Object.entries(value).map(([lang, text]) => ({
    name: `${name}.${lang}`,
    field: name,
    lang,
    value: text,
  }));
}
