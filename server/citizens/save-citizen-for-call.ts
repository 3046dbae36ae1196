import { describeCall } from '#server/calls/describe-call.ts';
import { lockOwnCall, tieCitizen } from '#server/calls/tie-citizen.ts';
import { findCitizen, findCitizenByPhone, saveCitizen, saveNewCitizen } from '#server/citizens/citizens.store.ts';
import { e164 } from '#server/citizens/phone.ts';
import { recordReadings } from '#server/citizens/record-readings.ts';
import type { Tx } from '#server/db/connection.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallInHand } from '#shared/calls.ts';
import { type Citizen, type CitizenInput, contactFaults, type Way } from '#shared/citizens.ts';
import { HotlineError } from '#shared/errors.ts';

const refuse = (fields: string[]) => new HotlineError('invalid-input', 'citizen refused', { fields });
const taken = () => new HotlineError('invalid-input', 'somebody else’s number', { fields: ['phone'], taken: true });

const readPhone = (typed: string | null | undefined): string | null => {
  const phone = typed ? e164(typed) : null;
  if (typed && !phone) throw refuse(['phone']);
  return phone;
};

const findKnown = async (tx: Tx, id: string | undefined, phone: string | null): Promise<Citizen | null> => {
  if (!id) return phone ? findCitizenByPhone(tx, phone) : null;
  const known = await findCitizen(tx, id);
  if (!known) throw new HotlineError('not-found', 'no such citizen');
  return known;
};

// Where the way stays as it was, so does the wish: it is of all cases, and a case may have a way of its own.
const wishFor = (way: Way, known: Citizen) => {
  if (way === known.way) return {};
  return way === 'none' ? { doNotTell: true } : { way, doNotTell: false };
};

const keepCitizen = async (tx: Tx, input: CitizenInput): Promise<string> => {
  const phone = readPhone(input.phone);
  const known = await findKnown(tx, input.id, phone);
  const citizen = {
    // Whoever writes down a known number without asking for the name does not know it better.
    name: input.id ? input.name : input.name || known?.name || '',
    phone: input.phone === undefined ? (known?.phone ?? null) : phone,
    email: input.email === undefined ? (known?.email ?? null) : input.email || null,
    locale: input.locale,
    way: input.way,
    needs: input.needs ?? known?.needs ?? [],
  };
  const faults = contactFaults(citizen);
  if (faults.length > 0) throw refuse(faults);
  if (!known) return saveNewCitizen(tx, citizen);
  const { way, ...rest } = citizen;
  if (!(await saveCitizen(tx, known.id, { ...rest, ...wishFor(way, known) }))) throw taken();
  return known.id;
};

/**
 * Writes down who is calling, somebody new or somebody known, and ties them to the agent's call; null leaves the caller
 * anonymous. Who does not wish to be told any more hears of no case from then on. Throws `no-call`, `not-found` (citizen), `invalid-input` with the fields (`phone`: no number, missing for
 * the way, or, where `taken` is told, another citizen's; `email`).
 */
export const saveCitizenForCall = async (
  { services, viewer }: SignedIn,
  input: { callId: string; citizen: CitizenInput | null },
): Promise<CallInHand> => {
  const call = await services.db.transaction().execute(async (tx) => {
    await lockOwnCall(tx, input.callId, viewer.id);
    const citizenId = input.citizen ? await keepCitizen(tx, input.citizen) : null;
    if (citizenId) await recordReadings(tx, viewer.id, [citizenId]);
    return tieCitizen(tx, input.callId, citizenId);
  });
  return describeCall(services.db, call);
};
