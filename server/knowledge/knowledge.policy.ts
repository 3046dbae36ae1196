import type { Viewer } from '#server/trpc.ts';

/** The department whose answers somebody who writes them may see to; null: every department's. */
export const departmentOf = ({ role, departmentId }: Pick<Viewer, 'role' | 'departmentId'>): string | null =>
  role === 'supervisor' ? null : (departmentId ?? '');
