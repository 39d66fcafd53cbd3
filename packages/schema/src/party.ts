import * as z from 'zod';
import { RecordId } from './code.js';
import { PlainText } from './text.js';

/** A party to an act or a statement: a person by name and role, or a role alone. */
export const Party = z
  .strictObject({
    name: PlainText.describe('Name of the person, where the document gives it.').optional(),
    role: PlainText.describe('Role or office.'),
    organization: RecordId.describe('Id of the organization.').optional(),
  })
  .meta({
    id: 'Party',
    description: 'A party to an act or a statement: a person by name and role, or a role alone.',
  });
export type Party = z.infer<typeof Party>;
