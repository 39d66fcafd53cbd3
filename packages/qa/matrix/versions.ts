/** A version of a tool that a consumer may use. */
export interface Version {
  readonly version: string;
  /** Only with `--all`. */
  readonly isLong?: boolean;
}

/** The first is the oldest that the packages support, and its answers are those of all others. */
export const nodes: readonly Version[] = [
  { version: '20.19.0' },
  { version: '20.20.2', isLong: true },
  { version: '22.23.3', isLong: true },
  { version: '24.21.0', isLong: true },
  { version: '26.10.0' },
];
export const buns: readonly Version[] = [{ version: '1.4.5' }];
export const denos: readonly Version[] = [{ version: '2.9.6' }];

/** The last patch of each minor version since the oldest that the types support. */
export const typescripts: readonly Version[] = [
  { version: '5.4.5' },
  { version: '5.5.4', isLong: true },
  { version: '5.6.3', isLong: true },
  { version: '5.7.3', isLong: true },
  { version: '5.8.3', isLong: true },
  { version: '5.9.3', isLong: true },
  { version: '6.0.3', isLong: true },
  { version: '7.0.2' },
];

/** The declarations of Node, which a consumer of the snippets has. */
export const nodeTypes = '@types/node@20.19.43';

/** Reads XLSX: an optional peer of `@ilo-kz/validate`. */
export const workbookReader = 'read-excel-file@9.3.17';

export const managerSpecs = {
  npm: '11.19.1',
  pnpm: '12.21.0',
  '@yarnpkg/cli-dist': '4.18.1',
} as const;

export const bundlerVersions = {
  esbuild: '0.28.2',
  rollup: '4.68.8',
  rolldown: '1.3.2',
  vite: '8.3.8',
  webpack: '5.113.0',
  parcel: '2.16.4',
} as const;
