import type { CollectionName } from '@ilo-kz/data/collections';
import { meta } from '@ilo-kz/data/meta';
import {
  citation,
  citedFields,
  type EvidencedField,
  type EvidencedRecord,
  officialPage,
} from '@ilo-kz/query';
import { codeOf, commandOf } from '../record/code.js';
import type { AnyRecord } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { jsonAddressOf } from '../routes/address.js';
import { dateInWords } from '../words/dates.js';
import type { FieldName } from '../words/words.js';
import { usePage } from './page-context.js';
import { newIssue } from './repository.js';
import { Snippet } from './snippet.js';

/** The fields of a record that people cite. */
const mainFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  instruments: ['adopted', 'inForce'],
  ratifications: ['registered', 'inForce', 'law'],
  laws: ['date', 'number', 'stage'],
  countries: ['memberSince', 'iloName'],
  claims: ['total', 'memberSince'],
  supervision: ['adopted', 'dates'],
};

/** The official page, the data, citations, and where to report a mistake. */
export function UseIt(one: AnyRecord) {
  const { collection, id, record } = one;
  const { lang, words, address, link } = usePage();
  const title = titleOf(one, lang).text;
  const official = officialPage(record);
  const checked = 'checked' in record ? record.checked : undefined;
  const read = 'retrieved' in record ? record.retrieved : undefined;
  const json = jsonAddressOf({ kind: 'record', lang, collection, id });
  const issue = newIssue(
    words.record.reportTitle(`${collection}/${id}`),
    words.record.reportBody(address, meta.version),
  );
  return (
    <section class="use">
      <h2>{words.record.use}</h2>
      <ul class="actions">
        <li>
          {official === undefined ? (
            <span class="support">{words.record.noOfficial}</span>
          ) : (
            <a href={official} rel="external">
              {words.record.official}
            </a>
          )}
        </li>
        <li>
          <a href={link(json)} type="application/json">
            {words.record.json}
          </a>
        </li>
        <li>
          <a href={issue} rel="external nofollow">
            {words.record.report}
          </a>
        </li>
      </ul>
      <p class="support">
        {checked !== undefined && words.record.checked(dateInWords(checked, lang))}
        {read !== undefined && words.record.read(dateInWords(read, lang))}
      </p>
      <Snippet label={words.record.code} text={codeOf(collection, id)} />
      <Snippet label={words.record.command} text={commandOf(collection, id)} />
      <Snippet
        label={words.record.citePage}
        text={words.record.page(`${id}: ${title}`, meta.version, dateInWords(meta.asOf, lang))}
      />
      {'evidence' in record && <Citations collection={collection} record={record} />}
    </section>
  );
}

function Citations({
  collection,
  record,
}: {
  readonly collection: CollectionName;
  readonly record: EvidencedRecord;
}) {
  const { lang, words } = usePage();
  const cited = citedFields(record);
  const main = (mainFields[collection] ?? []).filter((field) => cited.includes(field));
  const fields = main.length > 0 ? main : cited.slice(0, 1);
  return (
    <>
      {fields.map((field) => {
        const name = field as EvidencedField<EvidencedRecord>;
        return (
          <details key={field}>
            <summary>
              {words.record.citeFact(words.fields[field.split('.')[0] as FieldName] ?? field)}
            </summary>
            <Snippet
              label={words.record.asText}
              text={citation(record, name, { style: 'text', lang })}
            />
            <Snippet
              label={words.record.bibtex}
              text={citation(record, name, { style: 'bibtex', lang })}
            />
          </details>
        );
      })}
    </>
  );
}
