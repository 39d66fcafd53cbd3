import type { CollectionName } from '@ilo-kz/data/collections';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { recordsOf } from '../record/records.js';
import { RatificationsView } from '../views/ratifications.js';

/** The list of a collection; the ratifications are a table. */
export function CollectionPage({ collection }: { readonly collection: CollectionName }) {
  const { lang, words, link } = usePage();
  const records = recordsOf(collection);
  const { title, about } = words.collections[collection];
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={title}
      lead={`${about}.`}
    >
      {collection === 'ratifications' ? (
        <RatificationsView />
      ) : (
        <>
          <p class="support">
            {words.record.count(records.length)}.{' '}
            <a href={link(`data/csv/${collection}.csv`)}>CSV</a>
          </p>
          <ul class="list">
            {records.map(({ id }) => (
              <li key={id}>
                <RecordLink collection={collection} id={id} />
                {collection !== 'instruments' && <span class="id">{id}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}
