import * as z from 'zod';
import { RecordId } from './code.js';
import { PlainText } from './text.js';

/** Somebody who took part: a person by name and role, or a role alone. */
export const Party = z
  .strictObject({
    name: PlainText.describe('Name of the person, where the document gives it.').optional(),
    role: PlainText.describe('Role or office.'),
    organization: RecordId.describe('Id of the organization.').optional(),
  })
  .meta({ id: 'Party', description: 'Somebody who took part: by name and role, or by role.' });
export type Party = z.infer<typeof Party>;
