interface Resource {
  readonly name: string;
  readonly schema?: { readonly fields?: readonly { readonly name: string }[] };
}

/** The columns of the tables that are only in the download, not in the npm package. */
const downloaded: readonly (readonly [name: string, columns: string])[] = [
  ['evidence', 'collection id field piece source grade rule locator says agrees why note'],
];

/**
 * The columns of the tables of the data package, so that other tables are not checked as
 * ratifications. The overviews are tables as other people make them, and are checked like those.
 */
export function publishedTablesModule(dataPackage: string): string {
  const { resources } = JSON.parse(dataPackage) as {
    readonly resources: readonly Resource[];
  };
  const tables = resources.flatMap(({ name, schema }): [string, readonly string[]][] =>
    schema?.fields && !name.endsWith('-overview')
      ? [[name, schema.fields.map((field) => field.name)]]
      : [],
  );
  const lines = [
    ...tables.map(([name, columns]) => [name, columns.join(' ')] as const),
    ...downloaded,
  ].map(([name, columns]) => `${name}\t${columns}`);
  return `// Generated from the data package of @ilo-kz/data by packages/validate/generator. Do not edit.
/** The published tables and their columns, one line each. */
export const publishedColumns = \`\\
${lines.join('\n')}\`;
`;
}
