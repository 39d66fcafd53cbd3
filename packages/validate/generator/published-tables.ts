import { readFileSync } from 'node:fs';

interface Resource {
  readonly name: string;
  readonly schema?: { readonly fields?: readonly { readonly name: string }[] };
}

/** What the command `export evidence` writes; the data package has the evidence in its records. */
const evidence = 'collection id field piece source grade rule locator says agrees why note'.split(
  ' ',
);

/** The columns of every table of the data package, so that none is taken for one of ratifications. */
export function publishedTablesModule(dataPackage: string): string {
  const { resources } = JSON.parse(readFileSync(dataPackage, 'utf8')) as {
    readonly resources: readonly Resource[];
  };
  const tables = resources.flatMap(({ name, schema }): [string, readonly string[]][] =>
    schema?.fields ? [[name, schema.fields.map((field) => field.name)]] : [],
  );
  const lines = [...tables, ['evidence', evidence] as const].map(
    ([name, columns]) => `${name}\t${columns.join(' ')}`,
  );
  return `// Generated from the data package of @ilo-kz/data by packages/validate/generator. Do not edit.
/** Each published table and its columns, line by line. */
export const publishedColumns = \`\\
${lines.join('\n')}\`;
`;
}
