import { lockTask, savePause, saveReturned } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';

/** Gives a task back that was not dialled, and asks to be left alone for a while. One that is not hers stays as it is. */
export const putOffTask = async ({ services, viewer }: SignedIn, { taskId }: { taskId: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task?.agentId !== viewer.id || task.callId !== null) return;
    await saveReturned(tx, taskId);
    await savePause(tx, viewer.id);
  });
};
