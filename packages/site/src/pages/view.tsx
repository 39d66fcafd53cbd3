import type { ComponentType } from 'preact';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import type { ViewName } from '../routes/route.js';
import { CheckView } from '../views/check.js';
import { EvidenceView } from '../views/evidence.js';
import { GapsView } from '../views/gaps.js';
import { OnDateView } from '../views/on-date.js';
import { StatesView } from '../views/states.js';
import { TakeAwaySection } from '../views/take-away-section.js';
import { TimelineView } from '../views/timeline.js';

const views: Readonly<Record<ViewName, ComponentType>> = {
  'on-date': OnDateView,
  gaps: GapsView,
  states: StatesView,
  timeline: TimelineView,
  evidence: EvidenceView,
  check: CheckView,
};

export function ViewPage({ view }: { readonly view: ViewName }) {
  const { isPart, lang, words } = usePage();
  const View = views[view];
  const { title, about } = words.views[view];
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={title}
      lead={`${about}.`}
    >
      <View />
      {view !== 'check' && !isPart && <TakeAwaySection view={view} />}
    </Layout>
  );
}
