import { createRequire } from 'node:module';
import type { Plugin } from 'rolldown';

const { resolve } = createRequire(import.meta.url);

/**
 * Bundles our libraries from their sources. As published, what a library exports is in few files: a
 * command that needs one function would load all of them.
 */
export function ourSources(): Plugin {
  return {
    name: 'our-sources',
    resolveId(id) {
      if (!/^@ilo-kz\/(?:query|schema|validate)(?:\/|$)/.test(id)) return null;
      return resolve(id).replace(/([\\/])dist([\\/].+)\.js$/, '$1src$2.ts');
    },
  };
}
