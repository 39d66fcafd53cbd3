/** How severe a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** The most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
