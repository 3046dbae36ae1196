import { z } from 'zod';
import { ways } from '#shared/citizens.ts';
import { rescues } from '#shared/intake/danger.ts';

const text = (max: number) => z.string().max(max).catch('');

/** What was typed into the intake, as it is kept. `requestId` lets a repeated sending open one ticket only. */
const intakeDraftSchema = z.object({
  requestId: z.uuid(),
  /** The call that it belongs to, and who calls; null for somebody at the counter. */
  callId: z.uuid().nullable().catch(null),
  citizen: z
    .object({ id: z.string(), way: z.enum(ways) })
    .nullable()
    .catch(null),
  words: text(4000),
  categoryId: z.string().nullable().catch(null),
  /** By question; those of other categories that were tried stay, and are not sent. */
  answers: z.record(z.string(), z.string()).catch({}),
  districtId: z.string().nullable().catch(null),
  /** As it stands in the field; empty with an id: as in the last ticket. */
  district: text(100),
  road: text(100),
  landmark: text(100),
  spot: text(200),
  /** The agent has been through the place, so that it is worth looking what is known there. */
  placeGiven: z.boolean().catch(false),
  /** Null: as the citizen prefers. */
  way: z.enum(ways).nullable().catch(null),
  confidential: z.boolean().catch(false),
  handedTo: z.enum(rescues).nullable().catch(null),
  /** The rescue services that the agent has ruled out. */
  noDanger: z.array(z.enum(rescues)).catch([]),
  /** The road is new to the gazetteer and shall stand in it. */
  addRoad: z.boolean().catch(false),
});
export type IntakeDraft = z.infer<typeof intakeDraftSchema>;

/** The draft that is being written, and the one that was put aside and can be taken up again. */
export const intakeStateSchema = z.object({
  draft: intakeDraftSchema,
  aside: intakeDraftSchema.nullable().catch(null),
});
export type IntakeState = z.infer<typeof intakeStateSchema>;

/** A draft in which nothing was typed; `districtId` is the last ticket's. */
export const emptyDraft = (requestId: string, districtId: string | null = null): IntakeDraft => ({
  requestId,
  callId: null,
  citizen: null,
  words: '',
  categoryId: null,
  answers: {},
  districtId,
  district: '',
  road: '',
  landmark: '',
  spot: '',
  placeGiven: false,
  way: null,
  confidential: false,
  handedTo: null,
  noDanger: [],
  addRoad: false,
});

/** Whether there is nothing in it that somebody typed or chose. */
export const isEmpty = (draft: IntakeDraft): boolean =>
  draft.categoryId === null &&
  draft.way === null &&
  draft.handedTo === null &&
  !draft.confidential &&
  [draft.words, draft.road, draft.landmark, draft.spot].every((typed) => typed.trim() === '');

/** Where it is, as far as it is known before anybody asks. */
export type KnownPlace = Pick<IntakeDraft, 'districtId' | 'district' | 'road' | 'spot'>;

export type IntakeChange =
  | { kind: 'typed'; patch: Partial<IntakeDraft> }
  /** A matter begins with what is known already; what was typed of it stays. */
  | { kind: 'begun'; words: string; place: KnownPlace | null }
  | { kind: 'answered'; questionId: string; answer: string }
  /** The call in hand; null when there is none. */
  | { kind: 'call'; callId: string | null; citizen: IntakeDraft['citizen'] }
  | { kind: 'discarded' }
  | { kind: 'restored' }
  | { kind: 'opened' };

/**
 * The state after a change. Nothing that was typed is lost but by opening a ticket: a draft that is discarded, or that
 * another call pushes out, is put aside. `newId` becomes the request id of a fresh draft.
 */
export const changeIntake = (state: IntakeState, change: IntakeChange, newId: string): IntakeState => {
  const { draft, aside } = state;
  const fresh = emptyDraft(newId, draft.districtId);
  switch (change.kind) {
    case 'typed':
      return { draft: { ...draft, ...change.patch }, aside };
    case 'begun': {
      const before = draft.words.trim();
      const asked = [draft.district, draft.road, draft.landmark, draft.spot].some((typed) => typed.trim() !== '');
      const words = before ? `${before}\n${change.words}` : change.words;
      return { draft: { ...draft, words, ...(asked ? null : change.place) }, aside };
    }
    case 'answered':
      return { draft: { ...draft, answers: { ...draft.answers, [change.questionId]: change.answer } }, aside };
    case 'call': {
      const { callId, citizen } = change;
      if (callId === null && !isEmpty(draft)) return state;
      if (draft.callId === callId || isEmpty(draft)) return { draft: { ...draft, callId, citizen }, aside };
      if (aside?.callId === callId) return { draft: { ...aside, citizen }, aside: draft };
      return { draft: { ...fresh, callId, citizen }, aside: draft };
    }
    case 'discarded':
      return isEmpty(draft)
        ? state
        : { draft: { ...fresh, callId: draft.callId, citizen: draft.citizen }, aside: draft };
    case 'restored':
      if (!aside) return state;
      // It goes on in the call that is in hand now.
      return {
        draft: { ...aside, callId: draft.callId ?? aside.callId, citizen: draft.citizen ?? aside.citizen },
        aside: isEmpty(draft) ? null : draft,
      };
    case 'opened':
      return { draft: { ...fresh, callId: draft.callId, citizen: draft.citizen }, aside };
  }
};
