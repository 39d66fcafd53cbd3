import { documentGroups } from '../documents/list.js';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { documentTitle } from './title.js';

/** The list of all documents, and of the modules of the reference. */
export function DocumentsPage({ reference }: { readonly reference: readonly string[] }) {
  const { lang, words, link } = usePage();
  const { documents } = words;
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={documents.title}
      lead={`${documents.about}.`}
    >
      {Object.entries(documentGroups).map(([group, names]) => (
        <section key={group}>
          <h2>{documents.groups[group as keyof typeof documentGroups]}</h2>
          <ul class="cards">
            {names.map((name) => (
              <li key={name}>
                <a href={link({ kind: 'document', lang, name })}>{documents.list[name].title}</a>
                <p>{documents.list[name].about}.</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{documents.reference}</h2>
        {reference.length === 0 ? (
          <p>{documents.noReference}</p>
        ) : (
          <>
            <p>{documents.referenceAbout}:</p>
            <ul class="list modules">
              {reference.map((name) => (
                <li key={name}>
                  <a href={link({ kind: 'document', lang, name })}>
                    <code>{documentTitle(name, lang)}</code>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Layout>
  );
}
