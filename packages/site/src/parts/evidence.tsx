import type { CollectionName } from '@ilo-kz/data/collections';
import type { EvidencedRecord } from '@ilo-kz/query';
import { documentsOf } from '../record/citations.js';
import { usePage } from './page-context.js';
import { RecordLink } from './record-link.js';

interface EvidenceProps {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: EvidencedRecord;
  readonly field: string;
}

/** The documents about a value, closed at first; how many contradict it is seen without opening. */
export function EvidenceOf({ collection, id, record, field }: EvidenceProps) {
  const { lang, words } = usePage();
  const documents = documentsOf(collection, id, record, field, lang);
  if (documents.length === 0) return null;
  const against = documents.filter((one) => one.contradicts).length;
  return (
    <details class="evidence">
      <summary>
        {words.record.evidence(documents.length)}
        {against > 0 && <span class="against">{words.record.against(against)}</span>}
      </summary>
      <ul>
        {documents.map((one, index) => (
          <li key={index} class={one.contradicts ? 'contradicts' : undefined}>
            <RecordLink collection="sources" id={one.source} />
            {one.locator !== undefined && <span lang="en">, {one.locator}</span>}
            {one.url !== undefined && (
              <>
                {' '}
                <a
                  class="out"
                  href={one.url}
                  rel="external"
                  aria-label={`${words.record.openDocument}: ${one.title}`}
                >
                  ↗
                </a>
              </>
            )}
            <br />
            <span class="support">
              {one.publisher} — {one.support}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
