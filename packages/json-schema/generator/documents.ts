import * as schemas from '@ilo-kz/schema';
import * as z from 'zod';

/** The schemas with a document of their own, by the name of the document. */
const records = {
  dataset: schemas.Dataset,
  claim: schemas.Claim,
  country: schemas.Country,
  event: schemas.Event,
  indicator: schemas.Indicator,
  instrument: schemas.Instrument,
  law: schemas.Law,
  organization: schemas.Organization,
  programme: schemas.Programme,
  publication: schemas.Publication,
  ratification: schemas.Ratification,
  roadmap: schemas.Roadmap,
  source: schemas.Source,
  supervision: schemas.Supervision,
};

type DocumentName = keyof typeof records;
export const documentNames = Object.keys(records) as readonly DocumentName[];

export type Draft = '2020-12' | 'draft-07';

const origin = 'Generated from @ilo-kz/schema by packages/json-schema/generator. Do not edit.';

/**
 * A self-contained document: every named schema is a local definition, so that no tool has to fetch
 * anything. The `$id` is a URN, because a URL would have to be served.
 */
export function document(name: DocumentName, draft: Draft): Record<string, unknown> {
  const target = draft === '2020-12' ? 'draft-2020-12' : 'draft-7';
  const { $schema, ...body } = z.toJSONSchema(records[name], { target });
  const title = z.globalRegistry.get(records[name])?.id;
  return { $schema, $id: `urn:ilo-kz:schema:${draft}:${name}`, $comment: origin, title, ...body };
}
