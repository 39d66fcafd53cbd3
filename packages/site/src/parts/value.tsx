import type { CollectionName } from '@ilo-kz/data/collections';
import { isPartialDate } from '@ilo-kz/data/dates';
import { kindOf } from '../record/fields.js';
import { findRecord } from '../record/records.js';
import type { FieldName, ValueName } from '../words/words.js';
import { DateWords } from './date.js';
import { usePage } from './page-context.js';
import { RecordLink } from './record-link.js';

interface ValueProps {
  readonly collection: CollectionName;
  readonly field: string;
  readonly value: unknown;
  /** Without a remark on the precision of a date: it is what a document says. */
  readonly quoted?: boolean;
}

/** The value of a field: a date in words, a link to a record, a word of the page, or a text. */
export function Value({ collection, field, value, quoted = false }: ValueProps) {
  if (Array.isArray(value)) return <ListOf {...{ collection, field }} values={value} />;
  if (typeof value === 'object' && value !== null) {
    return <Fields collection={collection} value={value as Readonly<Record<string, unknown>>} />;
  }
  return <Plain {...{ collection, field, value, quoted }} />;
}

function Plain({ collection, field, value, quoted }: ValueProps) {
  const { words, lang } = usePage();
  const kind = kindOf(collection, field);
  const text = String(value);
  if (text === 'unknown') return <span class="unknown">{words.unknown}</span>;
  switch (kind.kind) {
    case 'date':
      // What a document says instead of a date can be any text.
      return isPartialDate(text) ? (
        <DateWords date={text} note={quoted !== true} />
      ) : (
        <span lang="en">{text}</span>
      );
    case 'code':
      return <>{codeWord(text, field, lang, words.values)}</>;
    case 'number':
      return <>{typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : text}</>;
    case 'address':
      return (
        <a href={text} rel="external">
          {text}
        </a>
      );
    case 'record': {
      const target = kind.collections.find((one) => findRecord(one, text));
      return target ? <RecordLink collection={target} id={text} /> : <span>{text}</span>;
    }
    case 'text':
      return isEnglish(field) ? <span lang="en">{text}</span> : <span>{text}</span>;
    default:
      return kind satisfies never;
  }
}

/** Numbers, codes and names are the same in every language. */
const neutral = new Set(['alpha2', 'm49', 'number', 'normlex', 'code', 'id', 'session', 'comment']);

function isEnglish(field: string): boolean {
  return !neutral.has(field);
}

function codeWord(
  text: string,
  field: string,
  lang: string,
  values: Readonly<Record<ValueName, string>>,
): string {
  if (field === 'language' && text !== 'mul') {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(text) ?? text;
  }
  return Object.hasOwn(values, text) ? values[text as ValueName] : text;
}

function ListOf({
  collection,
  field,
  values,
}: Omit<ValueProps, 'value'> & { readonly values: readonly unknown[] }) {
  if (values.length === 1) return <Value {...{ collection, field }} value={values[0]} />;
  return (
    <ul class="values">
      {values.map((value, index) => (
        <li key={index}>
          <Value {...{ collection, field }} value={value} />
        </li>
      ))}
    </ul>
  );
}

/** An object within a record, field by field; its documents are linked. */
function Fields({
  collection,
  value,
}: {
  readonly collection: CollectionName;
  readonly value: Readonly<Record<string, unknown>>;
}) {
  const { words } = usePage();
  const { evidence, ...fields } = value;
  const documents = Array.isArray(evidence)
    ? evidence.flatMap(({ source }: { readonly source?: string }) => (source ? [source] : []))
    : [];
  return (
    <dl class="inner">
      {Object.entries(fields).map(([name, inner]) => (
        <div key={name}>
          <dt>{words.fields[name as FieldName] ?? name}</dt>
          <dd>
            <Value collection={collection} field={name} value={inner} />
          </dd>
        </div>
      ))}
      {documents.length > 0 && (
        <div>
          <dt>{words.record.evidenceTitle}</dt>
          <dd>
            {[...new Set(documents)].map((source, index) => (
              <>
                {index > 0 && '; '}
                <RecordLink collection="sources" id={source} />
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
