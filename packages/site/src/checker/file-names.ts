/** The name of a file without its last extension, and that extension; `.gz` is dropped: copies are not compressed. */
function divided(name: string): readonly [string, string] {
  const plain = name.replace(/\.gz$/i, '');
  const dot = plain.lastIndexOf('.');
  return dot <= 0 ? [plain, ''] : [plain.slice(0, dot), plain.slice(dot)];
}

/** The name of a corrected copy: `table.csv` → `table.corrected.csv`. */
export function copyName(name: string): string {
  const [stem, extension] = divided(name);
  return `${stem}.corrected${extension}`;
}

/** The name of a report: `table.csv` → `table.report.html`. */
export function reportName(name: string, extension: string): string {
  return `${divided(name)[0]}.report.${extension}`;
}
