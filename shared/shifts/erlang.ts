/** What comes in, evenly: `patienceSeconds` is how long callers wait on average before they hang up, null: for ever. */
export type Load = { callsPerSecond: number; handlingSeconds: number; patienceSeconds: number | null };

/**
 * How callers fare. `waits`: the share who are not answered at once. `within`: the share of all who are answered within
 * the seconds asked for. `hangUp`: the share who give up. `averageSeconds`: how long all wait on average, who hang up
 * included.
 */
export type Service = { waits: number; within: number; hangUp: number; averageSeconds: number };

const idle: Service = { waits: 0, within: 1, hangUp: 0, averageSeconds: 0 };
const lost = (hangUp: number, averageSeconds: number): Service => ({ waits: 1, within: 0, hangUp, averageSeconds });

/** Erlang B, the share who would find all busy if nobody waited. By its recursion, which neither overflows nor cancels. */
const allBusy = (agents: number, erlangs: number): number => {
  let busy = 1;
  for (let n = 1; n <= agents; n += 1) busy = (erlangs * busy) / (n + erlangs * busy);
  return busy;
};

/** Erlang C: nobody hangs up, so more work than agents means a wait without end. */
const patient = ({ callsPerSecond, handlingSeconds }: Load, agents: number, seconds: number): Service => {
  const erlangs = callsPerSecond * handlingSeconds;
  if (agents <= erlangs) return lost(0, Number.POSITIVE_INFINITY);
  const busy = allBusy(agents, erlangs);
  const waits = (agents * busy) / (agents - erlangs * (1 - busy));
  const clearing = (agents - erlangs) / handlingSeconds;
  return { waits, within: 1 - waits * Math.exp(-clearing * seconds), hangUp: 0, averageSeconds: waits / clearing };
};

/** Sums are scaled down where they grow beyond this: far more calls than agents pile up a queue of thousands. */
const large = 1e200;

/**
 * Erlang A (M/M/n+M). The queue's lengths are weighed against the state in which all agents are busy and nobody waits.
 * Who finds `ahead` others waiting is answered in time with a probability that is a tail of a negative binomial
 * distribution: e^(−wait/patience) is distributed as Beta(agents·patience/handling, ahead + 1).
 */
const impatient = (load: Load & { patienceSeconds: number }, agents: number, seconds: number): Service => {
  const { callsPerSecond, handlingSeconds, patienceSeconds } = load;
  if (agents === 0) return lost(1, patienceSeconds);
  const hangUpRate = 1 / patienceSeconds;
  const doneRate = agents / handlingSeconds;
  const successes = doneRate / hangUpRate + 1;
  const gone = -Math.expm1(-hangUpRate * seconds);
  let logMass = -hangUpRate * seconds * successes;
  let late = Math.exp(logMass);
  let weight = 1;
  let below = 1 / allBusy(agents, callsPerSecond * handlingSeconds) - 1;
  let [busy, queue, inTime] = [0, 0, 0];
  for (let ahead = 0; ; ahead += 1) {
    busy += weight;
    queue += weight * ahead;
    const outRate = doneRate + (ahead + 1) * hangUpRate;
    inTime += weight * (doneRate / outRate) * Math.max(1 - late, 0);
    const ratio = callsPerSecond / outRate;
    if (ratio < 1 && (weight * ratio * (ahead + 1)) / (1 - ratio) < 1e-14 * (busy + below)) break;
    weight *= ratio;
    logMass += Math.log(((ahead + successes) / (ahead + 1)) * gone);
    late += Math.exp(logMass);
    if (weight > large) {
      weight /= large;
      below /= large;
      busy /= large;
      queue /= large;
      inTime /= large;
    }
  }
  // Where hardly anybody calls, even the weight of the idle states is beyond what a number holds.
  if (!Number.isFinite(below)) return idle;
  const all = below + busy;
  const hangUp = ((queue / all) * hangUpRate) / callsPerSecond;
  return { waits: busy / all, within: (below + inTime) / all, hangUp, averageSeconds: hangUp * patienceSeconds };
};

/** How callers fare with that many agents: by Erlang A, or by Erlang C where patience has no end. */
export const serviceOf = (load: Load, agents: number, seconds: number): Service => {
  const { callsPerSecond, handlingSeconds, patienceSeconds } = load;
  if (callsPerSecond === 0 || handlingSeconds === 0) return idle;
  if (patienceSeconds === null) return patient(load, agents, seconds);
  return impatient({ ...load, patienceSeconds }, agents, seconds);
};

/** The share (0 to 1, less than 1) of the callers who shall be answered within so many seconds. */
export type ServiceTarget = { share: number; seconds: number };

/** The fewest agents with whom the target is met; none where nobody calls. */
export const fewestAgents = (load: Load, { share, seconds }: ServiceTarget): number => {
  const meets = (agents: number) => serviceOf(load, agents, seconds).within >= share;
  if (meets(0)) return 0;
  let [few, enough] = [0, Math.max(1, Math.ceil(load.callsPerSecond * load.handlingSeconds))];
  while (!meets(enough)) [few, enough] = [enough, enough * 2];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (meets(middle)) enough = middle;
    else few = middle;
  }
  return enough;
};
