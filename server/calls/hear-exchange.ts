import { sql } from 'kysely';
import {
  type Call,
  findCallOfExchange,
  saveCall,
  saveExchangeMessage,
  saveNewCall,
} from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import type { ExchangeMessage } from '#server/calls/exchange-message.ts';
import { countCall } from '#server/calls/half-hours.store.ts';
import { startWrapUp } from '#server/calls/hang-up-call.ts';
import { skillsOfCall } from '#server/calls/skills-of-call.ts';
import { findCaller } from '#server/citizens/find-caller.ts';
import { e164 } from '#server/citizens/phone.ts';
import type { Tx } from '#server/db/connection.ts';
import { addRelaxCallJob } from '#server/jobs/add-relax-call-job.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Services } from '#server/services.ts';
import { HotlineError } from '#shared/errors.ts';
import { languagesIn, type Skill, skillSchema } from '#shared/skills.ts';

const languageOf = ({ language }: ExchangeMessage): Skill | null => {
  const skill = skillSchema.safeParse(language);
  return skill.success && languagesIn([skill.data]).length > 0 ? skill.data : null;
};

const ring = async (tx: Tx, message: ExchangeMessage, fromPhone: string | null): Promise<void> => {
  const { exchangeId, at } = message;
  const citizen = fromPhone ? await findCaller(tx, fromPhone) : null;
  const heard = { language: languageOf(message), textRelay: message.line === 'text relay' };
  const skills = skillsOfCall(heard, citizen);
  const call = { exchangeId, fromPhone, citizenId: citizen?.id ?? null, skills, state: 'ringing' as const, at };
  const callId = await saveNewCall(tx, call);
  if (callId && skills.length > 0) await addRelaxCallJob(tx, callId);
};

const tell = async (tx: Tx, { id, agentId }: Call, what: 'hung-up' | 'answered-elsewhere'): Promise<void> => {
  if (agentId) await saveLiveEvent(tx, { kind: 'call', key: id, agentId, data: { what } });
};

const hungUp = async (tx: Tx, { exchangeId, at }: ExchangeMessage): Promise<void> => {
  const call = await findCallOfExchange(tx, exchangeId);
  // A hang-up can overtake its ring: kept as missed, the late ring then calls nobody to a dead line.
  if (!call) {
    const missed = { exchangeId, fromPhone: null, citizenId: null, skills: [], state: 'missed' as const, at };
    const callId = await saveNewCall(tx, missed);
    if (callId) await countCall(tx, callId);
  } else if (call.state === 'ringing') {
    await saveCall(tx, call.id, { state: 'missed', agentId: null, hungUpAt: sql<Date>`now()` });
    await countCall(tx, call.id);
    await tell(tx, call, 'hung-up');
  } else if (call.state === 'answered' && call.agentId) {
    await startWrapUp(tx, { ...call, agentId: call.agentId });
    await tell(tx, call, 'hung-up');
  }
};

const answeredElsewhere = async (tx: Tx, { exchangeId }: ExchangeMessage): Promise<void> => {
  const call = await findCallOfExchange(tx, exchangeId);
  if (call?.state !== 'ringing') return;
  await saveCall(tx, call.id, { state: 'ended', agentId: null, endedAt: sql<Date>`now()` });
  await tell(tx, call, 'answered-elsewhere');
};

/**
 * Takes a message of the telephone exchange: a call rings, was answered outside the hotline (it ends without an
 * agent), or was hung up. Its effect comes once, whatever is repeated or overtaken. Throws `replayed` for a message id
 * that was taken before.
 */
export const hearExchange = async (services: Services, messageId: string, message: ExchangeMessage): Promise<void> => {
  const fromPhone = message.from ? e164(message.from) : null;
  if (message.from && !fromPhone) services.log.warn('exchange: the number of a ring is none, kept as withheld');
  if (message.language && !languageOf(message)) services.log.warn('exchange: the language of a ring is no skill');
  await changeDesks(services, async (tx) => {
    if (!(await saveExchangeMessage(tx, messageId))) throw new HotlineError('replayed', 'exchange: message repeated');
    if (message.event === 'ring') await ring(tx, message, fromPhone);
    else if (message.event === 'hung-up') await hungUp(tx, message);
    else await answeredElsewhere(tx, message);
  });
};
