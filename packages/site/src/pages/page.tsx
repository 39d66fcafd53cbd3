import type { FindingCode } from '@ilo-kz/validate';
import type { Documents } from '../documents/document.js';
import type { Edition } from '../editions/edition.js';
import { findRecord } from '../record/records.js';
import type { Route } from '../routes/route.js';
import { ChangesPage } from './changes.js';
import { CollectionPage } from './collection.js';
import { DocumentPage } from './document.js';
import { DocumentsPage } from './documents.js';
import { FindingPage } from './finding.js';
import { FindingsPage } from './findings.js';
import { HomePage } from './home.js';
import { RecordPage } from './record.js';
import type { RuleTitles } from './rule-titles.js';
import { SearchPage } from './search.js';
import { ViewPage } from './view.js';

interface PageProps {
  readonly route: Route;
  readonly titles: RuleTitles;
  readonly documents: Documents;
  readonly editions: readonly Edition[];
  readonly hasFeed: boolean;
}

/** The content of a page: one component for each kind. */
export function Page({ route, titles, documents, editions, hasFeed }: PageProps) {
  switch (route.kind) {
    case 'home':
      return <HomePage />;
    case 'view':
      return <ViewPage view={route.view} />;
    case 'collection':
      return <CollectionPage collection={route.collection} />;
    case 'record': {
      const found = findRecord(route.collection, route.id);
      if (found === undefined) throw new RangeError(`There is no ${route.collection}/${route.id}.`);
      return <RecordPage {...found} />;
    }
    case 'findings':
      return <FindingsPage titles={titles} />;
    case 'finding':
      return <FindingPage code={route.code as FindingCode} titles={titles} />;
    case 'search':
      return <SearchPage />;
    case 'changes':
      return <ChangesPage editions={editions} hasFeed={hasFeed} />;
    case 'documents':
      return <DocumentsPage reference={documents.reference} />;
    case 'document':
      return <DocumentPage name={route.name} documents={documents} />;
    default:
      return route satisfies never;
  }
}
