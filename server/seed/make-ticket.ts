import type { Random } from '#server/seed/random.ts';
import type { DistrictSeed } from '#server/seed/types.ts';
import type { Category, IntakeAnswers } from '#shared/category.ts';
import type { Need } from '#shared/citizens.ts';
import { deadlinesFrom, nextNewsBy } from '#shared/deadlines.ts';
import { triage } from '#shared/intake/triage.ts';
import { isHoliday, type OfficeCalendar } from '#shared/office-calendar.ts';
import { decide } from '#shared/routing/decide.ts';
import { explain } from '#shared/routing/explain.ts';
import type { Names } from '#shared/routing/names.ts';
import type { RuleSet } from '#shared/routing/rule.ts';
import { textTerms } from '#shared/search/terms.ts';
import type { TicketState } from '#shared/tickets/states.ts';

const hour = 3_600_000;

/** Who a ticket is for. */
export type Somebody = { id: string; needs: Need[] };

export type City = {
  categories: Category[];
  districts: DistrictSeed[];
  ruleSet: RuleSet;
  names: Names;
  agentIds: string[];
  officerOf: Record<string, string>;
  office: OfficeCalendar;
};

type Step = { kind: string; after: number; by: string; data?: Record<string, unknown> };

const answersFor = (category: Category, random: Random): IntakeAnswers =>
  Object.fromEntries(
    category.questions.flatMap(({ id, kind, options }) => {
      if (kind === 'yes-no') return [[id, random.chance(0.06) ? 'yes' : 'no']];
      if (kind === 'choice' && options?.length) return [[id, random.pick(options).id]];
      if (kind === 'number') return [[id, String(random.between(1, 9))]];
      return [];
    }),
  );

const wordsFor = (category: Category, road: string, random: Random): string => {
  const sign = random.pick(category.keywords.zh);
  const days = random.between(2, 9);
  return random.pick([
    `${road}${random.between(2, 480)}號前面${sign}，已經${days}天了。`,
    `住在${road}附近，${sign}的問題希望有人來看。`,
    `${road}這邊${sign}，晚上更嚴重，麻煩處理。`,
    `早上經過${road}看到${sign}，怕有人受傷。`,
    `第${random.between(2, 4)}次反映${road}${sign}，還沒有改善。`,
  ]);
};

const stepsFor = (age: number, departmentId: string, city: City, random: Random): Step[] => {
  const agent = random.pick(city.agentIds);
  const officer = city.officerOf[departmentId] ?? agent;
  const steps: Step[] = [{ kind: 'dispatch', after: random.between(1, 20) / 60, by: agent, data: { departmentId } }];
  steps.push({ kind: 'start', after: random.between(1, 20), by: officer });
  if (random.chance(0.3))
    steps.push({
      kind: 'note',
      after: random.between(1, 10),
      by: officer,
      data: { words: random.pick(['已到現場勘查。', '已通知承包商。', '材料備妥後施工。']) },
    });
  if (random.chance(0.12)) {
    steps.push({ kind: 'wait', after: random.between(1, 5), by: officer, data: { words: '請補充詳細位置。' } });
    if (random.chance(0.8)) steps.push({ kind: 'resume', after: random.between(2, 30), by: agent });
    else return steps;
  }
  steps.push({
    kind: 'resolve',
    after: random.between(4, 120),
    by: officer,
    data: { words: random.pick(['已修復完成。', '已派員處理完畢。', '已改善，並列入定期巡查。']) },
  });
  steps.push({ kind: 'close', after: random.between(12, 72), by: agent });
  // A few matters are stuck at each stage, so that the queue shows overdue ones too.
  const stuck = random.chance(age > 20 * 24 ? 0.012 : 0.25) ? random.between(0, steps.length - 1) : steps.length;
  return steps.slice(0, stuck);
};

const leadsTo: Record<string, TicketState> = {
  dispatch: 'dispatched',
  start: 'in progress',
  wait: 'waiting for citizen',
  resume: 'in progress',
  resolve: 'resolved',
  close: 'closed',
};

/** A believable ticket that was opened `age` hours before `now`, with all that has happened to it until now. */
export const makeTicket = (number: string, age: number, now: number, citizen: Somebody, city: City, random: Random) => {
  const category = random.pick(city.categories);
  const district = random.pick(city.districts);
  const road = random.pick(district.roads);
  const openedAt = new Date(now - age * hour);
  const answers = answersFor(category, random);
  const words = wordsFor(category, road.name.zh, random);
  const defaults = { departmentId: category.departmentId, urgency: category.urgency };
  const facts = {
    roadClass: road.roadClass ?? null,
    holiday: isHoliday(openedAt, city.office),
    needs: citizen.needs,
    weather: false,
  };
  const verdict = decide(city.ruleSet, {
    text: words,
    categoryId: category.id,
    answers,
    districtId: district.id,
    ...facts,
    at: openedAt,
    defaults,
  });
  const urgency = triage(category, answers, verdict.urgency);
  const openedBy = random.pick(city.agentIds);
  let at = openedAt.getTime();
  let state: TicketState = 'open';
  const events = [
    {
      number,
      version: 1,
      at: openedAt,
      agent_id: openedBy,
      kind: 'opened',
      data: { departmentId: verdict.departmentId, urgency, handedTo: null } as Record<string, unknown>,
    },
  ];
  for (const step of stepsFor(age, verdict.departmentId, city, random)) {
    at += step.after * hour;
    if (at > now) break;
    state = leadsTo[step.kind] ?? state;
    events.push({
      number,
      version: events.length + 1,
      at: new Date(at),
      agent_id: step.by,
      kind: step.kind,
      data: step.data ?? {},
    });
  }
  const when = (kind: string) => events.findLast((event) => event.kind === kind);
  const resolved = state === 'resolved' || state === 'closed' ? when('resolve') : undefined;
  const hours = verdict.deadlines ?? category.deadlines[urgency];
  const deadlines = deadlinesFrom(openedAt, urgency, hours, city.office);
  // Whoever waits has heard that it is still worked on.
  const promised = deadlines.updateBy.getTime() > now || state === 'closed';
  const updateBy = promised ? deadlines.updateBy : nextNewsBy(new Date(now), urgency, hours, city.office);
  const sentence = explain(verdict, category.id, city.names);
  return {
    ticket: {
      number,
      category_id: category.id,
      department_id: verdict.departmentId,
      urgency,
      state,
      words,
      answers,
      district_id: district.id,
      road: road.name.zh,
      citizen_id: citizen.id,
      way: random.pick(['text', 'email', 'call', 'none']),
      opened_by: openedBy,
      assignee_id: when('start')?.agent_id ?? null,
      accept_by: deadlines.acceptBy,
      arrive_by: deadlines.arriveBy,
      update_by: updateBy,
      resolve_by: deadlines.resolveBy,
      waiting_since: state === 'waiting for citizen' ? when('wait')?.at : null,
      resolution: resolved?.data.words ?? null,
      opened_at: openedAt,
      resolved_at: resolved?.at ?? null,
      closed_at: state === 'closed' ? when('close')?.at : null,
      version: events.length,
      crew_id: verdict.crewId,
      skills: verdict.skills,
      search: textTerms(`${words} ${road.name.zh} ${road.name.en}`),
    },
    events,
    decision: {
      number,
      at: openedAt,
      rule_set_version: city.ruleSet.version,
      rule_id: verdict.rule?.id ?? null,
      rule_position: verdict.position,
      department_id: verdict.departmentId,
      urgency,
      sentence_zh: sentence.zh,
      sentence_en: sentence.en,
      crew_id: verdict.crewId,
      skills: verdict.skills,
      deadlines: verdict.deadlines,
      facts: { ...facts, at: openedAt.toISOString() },
    },
  };
};
