import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

export default defineConfig({
  ...library,
  esbuildOptions: (options, context) => {
    library.esbuildOptions?.(options, context);
    // An engine parses a string literal faster than a template literal of the same text.
    options.supported = { 'template-literal': false };
  },
});
