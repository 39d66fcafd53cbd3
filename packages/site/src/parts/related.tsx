import { byCollection, mentionsOf } from '../record/mentions.js';
import type { AnyRecord } from '../record/records.js';
import type { FieldName } from '../words/words.js';
import { usePage } from './page-context.js';
import { RecordLink } from './record-link.js';

/** More are folded, so that what a page is about does not disappear below them. */
const open = 12;

/** The records that mention this one, or rest on this document. */
export function Related(one: AnyRecord) {
  const { words } = usePage();
  const groups = byCollection(mentionsOf(one));
  return (
    <section class="related">
      <h2>{one.collection === 'sources' ? words.record.cites : words.record.related}</h2>
      {groups.length === 0 && <p>{words.record.relatedNone}</p>}
      {groups.map(({ collection, mentions }) => {
        const records = [...new Set(mentions.map(({ by }) => by))];
        const list = (
          <ul>
            {records.map((by) => {
              const fields = mentions.filter((mention) => mention.by === by);
              return (
                <li key={by.id}>
                  <RecordLink collection={collection} id={by.id} />
                  {one.collection === 'sources' && (
                    <span class="support">
                      {' — '}
                      {fields
                        .map(({ field }) => words.fields[field.split('.')[0] as FieldName] ?? field)
                        .join(', ')}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        );
        const name = words.collections[collection].title;
        return records.length > open ? (
          <details key={collection}>
            <summary>
              {name} ({records.length})
            </summary>
            {list}
          </details>
        ) : (
          <div key={collection}>
            <h3>{name}</h3>
            {list}
          </div>
        );
      })}
    </section>
  );
}
