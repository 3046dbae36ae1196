import type { Generated } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { OrderState, Press } from '#shared/dispatch/states.ts';

/** The orders to crews, and what their officers pressed. */
export type DispatchTables = {
  dispatch: {
    id: Generated<string>;
    number: string;
    departmentId: string;
    crewId: string | null;
    leads: boolean;
    words: Generated<string>;
    state: Generated<OrderState>;
    sentAt: Now;
    sentBy: string | null;
    acceptedAt: Date | null;
    acceptedBy: string | null;
    arrivedAt: Date | null;
    doneAt: Date | null;
    result: string | null;
  };
  press: {
    id: string;
    dispatchId: string;
    kind: Press;
    pressedAt: Date;
    receivedAt: Now;
    agentId: string;
    words: string | null;
    position: Json<{ latitude: number; longitude: number }> | null;
    error: 'too late' | null;
  };
};
