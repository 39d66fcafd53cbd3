import { collectionNames } from '@ilo-kz/data/collections';
import { meta } from '@ilo-kz/data/meta';
import { recordsOf } from '../record/records.js';
import { addressOf, jsonAddressOf } from '../routes/address.js';
import { viewNames } from '../routes/route.js';
import { wordsIn } from '../words/index.js';

/** What a program that reads the site should know, as proposed by llmstxt.org. */
export function llmsText(): string {
  const words = wordsIn('en');
  const views = viewNames.map((view) => {
    const { title, about } = words.views[view];
    return `- [${title}](${addressOf({ kind: 'view', lang: 'en', view })}): ${about}`;
  });
  const collections = collectionNames.map((collection) => {
    const { title, about } = words.collections[collection];
    const address = addressOf({ kind: 'collection', lang: 'en', collection });
    const [first] = recordsOf(collection);
    const example = first
      ? ` One record: ${jsonAddressOf({ kind: 'record', lang: 'en', collection, id: first.id })}`
      : '';
    return `- [${title}](${address}): ${about}. ${meta.counts[collection]} records; all: data/csv/${collection}.csv.${example}`;
  });
  return `# ${words.site.name}

> ${words.home.lead}

Data version ${meta.version}, as of ${meta.asOf}. ${words.site.notARegister}
A ratification has three dates that are never to be mixed: that of the national law, the registration with the ILO, and the entry into force. A date can be a day, a month or a year; "unknown" means that no document was seen. Every value has its evidence beside it; \`agrees: false\` marks a document that contradicts what is recorded.
The address of a record is /{en,ru,kk}/{collection}/{id}/, and its data are at the same address with .json instead of the last slash.

## Questions

${views.join('\n')}

## Records

${collections.join('\n')}
`;
}
