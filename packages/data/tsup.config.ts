import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

export default defineConfig({
  ...library,
  esbuildOptions: (options, context) => {
    library.esbuildOptions?.(options, context);
    // An engine reads a string in less time than a template of the same text.
    options.supported = { 'template-literal': false };
  },
});
