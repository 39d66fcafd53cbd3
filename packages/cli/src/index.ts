#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept for the next start; Node 20 cannot do that.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { versionLine } = await import('./version-line.js');
  process.stdout.write(`${versionLine}\n`);
} else {
  const { main } = await import('./main.js');
  process.exitCode = await main(args);
}
