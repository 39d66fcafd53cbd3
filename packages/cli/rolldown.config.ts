import { defineConfig } from 'rolldown';
import { ourSources } from './generator/our-sources.js';
import { publishedFiles } from './generator/published-files.js';
import { thirdPartyNotices } from './generator/third-party-notices.js';

/**
 * Small modules that nearly every command needs: as files of their own, each would take half a
 * millisecond to find and open.
 */
const shared =
  /[\\/](?:cli[\\/]src[\\/](?:print[\\/](?:say|table|words|wrap|catalogue)|did-you-mean|output)|query[\\/]src[\\/](?:answer|basis|bundled-register|choices|code|days|did-you-mean|explain|label|on|phrases|record-by-id|register)|validate[\\/]src[\\/](?:severity|reports[\\/]escape|formats[\\/]format|locales[\\/]languages)|data[\\/]dist[\\/]generated[\\/](?:categories|clocks|collections|dates|meta|nearest|register))\.[jt]s$|[\\/]picocolors[\\/]/;

export default defineConfig({
  input: { index: 'src/index.ts', 'check-worker': 'src/validate/check-worker.ts' },
  platform: 'node',
  transform: { target: 'node20.19' },
  plugins: [ourSources(), publishedFiles(), thirdPartyNotices()],
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: '[name].js',
    // Licences are in third-party-notices.txt.
    comments: false,
    codeSplitting: { groups: [{ name: 'shared', test: shared }] },
  },
});
