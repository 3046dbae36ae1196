import type { Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** An editor writes the answers of the own department, a supervisor those of all. Throws `forbidden`. */
export const allowWriting = ({ role, departmentId }: Viewer, departments: (string | undefined)[]): void => {
  if (role === 'supervisor') return;
  const others = departments.filter((id) => id !== undefined && id !== departmentId);
  if (others.length > 0) throw new HotlineError('forbidden', `answers of ${others.join(', ')}`);
};

/** Whether somebody may publish it: who did not write a word of it, or else with a written reason. */
export const mayPublish = (viewer: Viewer, writers: string[], reason: string): boolean =>
  !writers.includes(viewer.id) || reason !== '';
