import { usePage } from '../parts/page-context.js';
import { repository } from '../parts/repository.js';
import { Snippet } from '../parts/snippet.js';
import { onlyListed } from './pages.js';

/** The place in the single file to which links lead whose page is not in it. */
export const leftOut = 'left-out';

/** What the single file leaves out, and where it is. */
export function LeftOut() {
  const { lang, words, link } = usePage();
  const { singleFile, collections } = words;
  return (
    <>
      <h1>{singleFile.title}</h1>
      <p class="lead">{singleFile.lead}</p>
      <p>{singleFile.records}</p>
      <ul>
        {onlyListed.map((collection) => (
          <li key={collection}>
            <a href={link({ kind: 'collection', lang, collection })}>
              {collections[collection].title}
            </a>
          </li>
        ))}
      </ul>
      <ul class="others">
        {singleFile.others.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {singleFile.elsewhere} <a href={repository}>{repository.replace('https://', '')}</a>
      </p>
      <Snippet label={singleFile.command} text="npx @ilo-kz/cli show instruments/C087" />
    </>
  );
}
