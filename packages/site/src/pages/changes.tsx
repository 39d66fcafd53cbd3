import type { CollectionName } from '@ilo-kz/data/collections';
import { meta } from '@ilo-kz/data/meta';
import type { RecordChange, ValueChange } from '@ilo-kz/query/changes';
import type { Edition } from '../editions/edition.js';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { repository } from '../parts/repository.js';
import { Snippet } from '../parts/snippet.js';
import { Value } from '../parts/value.js';
import { dateInWords } from '../words/dates.js';
import type { FieldName } from '../words/words.js';

interface ChangesProps {
  readonly editions: readonly Edition[];
  /** Whether this copy of the site has a feed. */
  readonly hasFeed: boolean;
}

/** The packages have no version before the first release, which will be this one. */
const firstVersion = '0.1.0';

const kinds = ['changed', 'added', 'removed'] as const;

/** What differs between the released versions of the data, the newest first. */
export function ChangesPage({ editions, hasFeed }: ChangesProps) {
  const { lang, words, link } = usePage();
  const { changes } = words;
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={changes.title}
      lead={`${changes.about}.`}
    >
      {editions.length === 0 && (
        <>
          <p class="note">{changes.firstToCome(firstVersion)}</p>
          <p class="support">{changes.asOf(dateInWords(meta.asOf, lang))}</p>
        </>
      )}
      {editions.map((edition) => (
        <EditionPart key={edition.version} edition={edition} />
      ))}
      <section>
        <h2>{changes.follow}</h2>
        <ul class="actions">
          {hasFeed && (
            <li>
              <a href={link(`${lang}/feed.xml`)} type="application/atom+xml">
                {changes.feed}
              </a>
            </li>
          )}
          <li>
            <a href={`${repository}/releases`} rel="external">
              {changes.releases}
            </a>
          </li>
          <li>
            <a href={link({ kind: 'document', lang, name: 'data-policy' })}>{changes.policy}</a>
          </li>
        </ul>
        <Snippet
          label={changes.command}
          text="npx @ilo-kz/cli changes older/dataset.json newer/dataset.json"
        />
      </section>
    </Layout>
  );
}

function EditionPart({ edition }: { readonly edition: Edition }) {
  const { lang, words } = usePage();
  const { version, asOf, changes: since } = edition;
  const { changes } = words;
  return (
    <section class="edition">
      <h2 id={`v${version}`}>{changes.edition(version)}</h2>
      <p class="support">{changes.asOf(dateInWords(asOf, lang))}</p>
      {since === undefined && <p>{changes.first}</p>}
      {since?.records.length === 0 && <p>{changes.none}</p>}
      {kinds.map((kind) => {
        const records = since?.records.filter((one) => one.kind === kind) ?? [];
        if (records.length === 0) return null;
        return (
          <section key={kind}>
            <h3>
              {changes.kinds[kind]} <span class="support">{records.length}</span>
            </h3>
            <ul class={`changes ${kind}`}>
              {records.map((record) => (
                <li key={`${record.collection}/${record.id}`}>
                  <ChangedRecord record={record} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function ChangedRecord({ record }: { readonly record: RecordChange }) {
  const { words } = usePage();
  const { collection, id } = record;
  const name = <span class="support">{words.collections[collection].title}</span>;
  switch (record.kind) {
    case 'added':
      return (
        <>
          {name} <RecordLink collection={collection} id={id} />
        </>
      );
    case 'removed':
      return (
        <>
          {name} <code>{id}</code>
          {record.movedTo !== undefined && (
            <>
              {` ${words.changes.movedTo} `}
              <RecordLink collection={collection} id={record.movedTo} />
            </>
          )}
        </>
      );
    case 'changed':
      return (
        <>
          {name} <RecordLink collection={collection} id={id} />
          <dl>
            {record.values.filter(isOfValue).map((change) => (
              <div key={change.path}>
                <dt>{pathInWords(change.path, words.fields)}</dt>
                <dd>
                  <ChangedValue collection={collection} change={change} />
                  <Documents change={change} />
                </dd>
              </div>
            ))}
          </dl>
          <OtherDocuments values={record.values} />
        </>
      );
    default:
      return record satisfies never;
  }
}

/** A change of what the record says, and not only of the documents on which it rests. */
type ChangeOfValue = Exclude<ValueChange, { readonly kind: 'evidence' }>;

function isOfValue(change: ValueChange): change is ChangeOfValue {
  return change.kind !== 'evidence';
}

/** A place in a record, with the words of the page for the fields that it names. */
function pathInWords(path: string, fields: Readonly<Record<FieldName, string>>): string {
  return path
    .split('.')
    .map((part) => (Object.hasOwn(fields, part) ? fields[part as FieldName] : part))
    .join(', ');
}

/** The values that are the same as before, and rest on other documents. */
function OtherDocuments({ values }: { readonly values: readonly ValueChange[] }) {
  const { words } = usePage();
  const paths = values.filter((one) => !isOfValue(one)).map(({ path }) => path);
  if (paths.length === 0) return null;
  const names = paths.map((path) => pathInWords(path, words.fields)).join('; ');
  return (
    <p class="support">
      {words.changes.documents} {names}
    </p>
  );
}

interface ChangedValueProps {
  readonly collection: CollectionName;
  readonly change: ChangeOfValue;
}

function ChangedValue({ collection, change }: ChangedValueProps) {
  const { words } = usePage();
  const field = change.path.split('.').findLast((part) => Object.hasOwn(words.fields, part)) ?? '';
  const value = (one: unknown) => (
    <Value collection={collection} field={field} value={one} quoted />
  );
  switch (change.kind) {
    case 'changed':
      return (
        <>
          <del>{value(change.before)}</del> → <ins>{value(change.after)}</ins>
        </>
      );
    case 'added':
      return (
        <>
          {words.changes.newValue} <ins>{value(change.value)}</ins>
        </>
      );
    case 'removed':
      return (
        <>
          {words.changes.noLonger} <del>{value(change.value)}</del>
        </>
      );
    default:
      return change satisfies never;
  }
}

/** The documents on which the value now rests. */
function Documents({ change }: { readonly change: ChangeOfValue }) {
  const { words } = usePage();
  if (change.kind === 'removed') return null;
  const cited = change.evidence.flatMap((one) =>
    one.grade === 'unverified' ? [] : [{ source: one.source, grade: one.grade }],
  );
  if (cited.length === 0) return null;
  return (
    <ul class="support">
      {cited.map(({ source, grade }) => (
        <li key={source}>
          <RecordLink collection="sources" id={source} /> ({words.grades[grade]})
        </li>
      ))}
    </ul>
  );
}
