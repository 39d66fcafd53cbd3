import type { Documents } from '../documents/document.js';
import { documentLink } from '../documents/links.js';
import { isListed } from '../documents/list.js';
import { renderDocument } from '../documents/render.js';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { repository } from '../parts/repository.js';
import { documentTitle } from './title.js';

interface DocumentProps {
  readonly name: string;
  readonly documents: Documents;
}

/** Fewer sections than this are seen at once. */
const fewSections = 4;

/** More than these are set close, in more columns. */
const manySections = 24;

/** A document of the repository, or a module of the reference of functions. */
export function DocumentPage({ name, documents }: DocumentProps) {
  const { lang, words, address, link } = usePage();
  const document = documents.byName.get(name);
  if (document === undefined) throw new RangeError(`There is no document ${name}.`);
  const { html, headings } = renderDocument(document.markdown, {
    words,
    link: (href) => documentLink(href, { path: document.path, address, lang }, documents),
  });
  // The headings of the second level of a module are kinds: functions, types.
  const sections = headings.filter(({ depth }) => depth === (isListed(name) ? 2 : 3));
  const title = documentTitle(name, lang);
  return (
    <Layout
      crumbs={[
        { to: { kind: 'home', lang }, text: words.site.name },
        { to: { kind: 'documents', lang }, text: words.documents.title },
      ]}
      title={title}
    >
      {words.documents.inEnglish !== '' && (
        <p class="support">
          {words.documents.inEnglish}{' '}
          <a href={link({ kind: 'document', lang: 'en', name })} hreflang="en">
            {words.documents.englishPage}
          </a>
        </p>
      )}
      {sections.length >= fewSections && (
        <nav
          class={sections.length > manySections ? 'contents many' : 'contents'}
          aria-label={words.documents.contents}
        >
          <p>{words.documents.contents}</p>
          <ol lang="en">
            {sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="document" lang="en" dangerouslySetInnerHTML={{ __html: html }} />
      {isListed(name) && (
        <p class="support">
          <a href={`${repository}/blob/main/${document.path}`} rel="external">
            {words.documents.file}
          </a>
        </p>
      )}
    </Layout>
  );
}
