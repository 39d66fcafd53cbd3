import { fields } from './fields.js';

export const schema = {
  missingInstrument: {
    message: `The ${fields.instrument} is missing.`,
    hint: 'Fill it in, or take the row out.',
  },
};
