#!/usr/bin/env node
import module from 'node:module';
import { watchStandardStreams } from './standard-streams.js';

// Caches compiled code for a faster start; Node 20 does not have this function.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const args = process.argv.slice(2);
const streams = watchStandardStreams();

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { versionLine } = await import('./version-line.js');
  process.stdout.write(`${versionLine}\n`);
  process.exitCode = await streams.settle(0);
} else {
  const { main } = await import('./main.js');
  process.exitCode = await streams.settle(await main(args));
}
