import { collectionNames } from '@ilo-kz/data/collections';
import { meta } from '@ilo-kz/data/meta';
import { count } from '@ilo-kz/query';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { viewNames } from '../routes/route.js';
import { dateInWords } from '../words/dates.js';

const classes = ['fundamental', 'governance', 'technical'] as const;

/** The first page of a language: the count, the questions, the records. */
export function HomePage() {
  const { lang, words, link } = usePage();
  const { total, complete, ...parts } = count({ on: meta.asOf });
  const figures = ({ min, max }: { readonly min: number; readonly max: number }) =>
    min === max ? String(min) : `${min}–${max}`;
  return (
    <Layout title={words.site.tagline} lead={words.home.lead}>
      <p class="sum">
        <span class="big">
          {!complete && <small>{words.home.atLeast}</small>}
          <strong>{complete ? figures(total) : total.min}</strong>
          <span>
            <a href={link({ kind: 'collection', lang, collection: 'ratifications' })}>
              {words.home.ratified}
            </a>{' '}
            {words.home.onDay(dateInWords(meta.asOf, lang))}
          </span>
        </span>
        {classes.map((name) => (
          <span key={name} class={`part ${name}`}>
            <strong>{figures(parts[name])}</strong> {words.classesOf[name]}
          </span>
        ))}
      </p>
      {!complete && <p class="note">{words.onDate.incomplete}</p>}
      <section>
        <h2>{words.home.views}</h2>
        <ul class="cards">
          {viewNames.map((view) => (
            <li key={view}>
              <a href={link({ kind: 'view', lang, view })}>{words.views[view].title}</a>
              <p>{words.views[view].about}.</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.home.records}</h2>
        <p>{words.home.recordsNote}</p>
        <ul class="cards">
          {collectionNames.map((collection) => (
            <li key={collection}>
              <a href={link({ kind: 'collection', lang, collection })}>
                {words.collections[collection].title}
              </a>{' '}
              <span class="support">{meta.counts[collection]}</span>
              <p>{words.collections[collection].about}.</p>
            </li>
          ))}
          <li>
            <a href={link({ kind: 'findings', lang })}>{words.findings.title}</a>
            <p>{words.findings.about}.</p>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.home.download}</h2>
        <p>{words.home.downloadNote}</p>
        <ul class="actions">
          {['data/datapackage.json', 'data/csvw.json', 'data/dcat.jsonld', 'llms.txt'].map(
            (file) => (
              <li key={file}>
                <a href={link(file)}>{file.replace('data/', '')}</a>
              </li>
            ),
          )}
        </ul>
      </section>
    </Layout>
  );
}
