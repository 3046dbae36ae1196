import { afterAll, beforeAll, expect, test } from 'vitest';
import { appRouter } from '#server/router.ts';
import { testCity } from '#server/testing/database.ts';
import type { HotlineError } from '#shared/errors.ts';

/** Who may call what, written down apart from the code: a (agent), s (supervisor), o (officer), e (editor), d (administrator), - (anybody). */
const written: Record<string, string> = {
  'accounts.createFirstAdministrator': '-',
  'accounts.self': 'asoed',
  'accounts.savePreferences': 'asoed',
  'accounts.saveLocale': 'asoed',
  'accounts.prolong': 'asoed',
  'accounts.skills': 's',
  'accounts.saveSkills': 's',
  'accounts.list': 'd',
  'accounts.add': 'd',
  'accounts.change': 'd',
  'accounts.resetPassword': 'd',
  'articles.list': 'se',
  'articles.detail': 'se',
  'articles.version': 'se',
  'articles.save': 'se',
  'articles.discard': 'se',
  'articles.publish': 'se',
  'calendar.days': 'd',
  'calendar.saveDay': 'd',
  'calendar.dropDay': 'd',
  'calls.mine': 'as',
  'calls.quiet': 'as',
  'calls.setPresence': 'as',
  'calls.answer': 'as',
  'calls.saveNote': 'as',
  'calls.hangUp': 'as',
  'calls.wrapUp': 'as',
  'catalogue.all': 'asoed',
  'catalogue.suggest': 'asoed',
  'citizens.search': 'as',
  'citizens.saveForCall': 'as',
  'demo.ringMe': 'as',
  'dispatch.board': 'so',
  'dispatch.orders': 'o',
  'dispatch.press': 'o',
  'drafts.get': 'asoed',
  'drafts.list': 'asoed',
  'drafts.save': 'asoed',
  'drafts.discard': 'asoed',
  'knowledge.search': 'asoed',
  'knowledge.article': 'asoed',
  'knowledge.logInquiry': 'as',
  'knowledge.judge': 'as',
  'knowledge.missed': 'as',
  'knowledge.feedback': 'se',
  'knowledge.feedbackDone': 'se',
  'knowledge.missedSearches': 'se',
  'knowledge.missedDone': 'se',
  'knowledge.synonyms': 'se',
  'knowledge.saveSynonym': 'se',
  'knowledge.dropSynonym': 'se',
  'live.news': 'asoed',
  'floor.now': 's',
  'floor.rush': 's',
  'floor.shiftsToday': 's',
  'floor.alarms': 's',
  'floor.setAlarms': 's',
  'floor.hand': 'as',
  'floor.raiseHand': 'as',
  'floor.lowerHand': 'as',
  'floor.hands': 's',
  'floor.answerHand': 's',
  'notices.pinned': 'ase',
  'notices.tell': 'ase',
  'notices.read': 'ase',
  'notices.list': 's',
  'notices.publish': 's',
  'notices.end': 's',
  'open311.keys': 'd',
  'open311.makeKey': 'd',
  'open311.dropKey': 'd',
  'places.search': 'asoed',
  'places.add': 'as',
  'reports.read': 's',
  'routing.desk': 's',
  'routing.versions': 's',
  'routing.version': 's',
  'routing.change': 's',
  'routing.discard': 's',
  'routing.findings': 's',
  'routing.startDryRun': 's',
  'routing.dryRun': 's',
  'routing.cancelDryRun': 's',
  'routing.sample': 's',
  'routing.submit': 's',
  'routing.publish': 's',
  'routing.takeBack': 's',
  'routing.export': 's',
  'routing.import': 's',
  'routing.explain': 'as',
  'routing.returns': 's',
  'outreach.campaigns': 's',
  'outreach.campaign': 's',
  'outreach.save': 's',
  'outreach.steer': 's',
  'outreach.importList': 's',
  'outreach.addByFilter': 's',
  'outreach.noteNotReached': 's',
  'outreach.consent': 's',
  'outreach.mayCallAgain': 's',
  'outreach.mine': 'as',
  'outreach.putOff': 'as',
  'outreach.dial': 'as',
  'outreach.outcome': 'as',
  'shifts.week': 's',
  'shifts.plan': 's',
  'shifts.copyWeek': 's',
  'shifts.publish': 's',
  'shifts.saveKind': 's',
  'shifts.accommodation': 's',
  'shifts.accommodate': 's',
  'shifts.needed': 's',
  'shifts.demand': 's',
  'shifts.saveTarget': 's',
  'shifts.saveSkillNeed': 's',
  'shifts.startProposal': 's',
  'shifts.proposal': 's',
  'shifts.cancelProposal': 's',
  'shifts.takeProposal': 's',
  'shifts.own': 'as',
  'shifts.wishes': 'as',
  'shifts.saveWishes': 'as',
  'shifts.askedLeave': 's',
  'shifts.decideLeave': 's',
  'shifts.askLeave': 'as',
  'shifts.handOver': 'as',
  'shifts.offerShift': 'as',
  'shifts.answerSwap': 'as',
  'shifts.settleSwap': 'as',
  'shifts.withdrawSwap': 'as',
  'shifts.withdrawLeave': 'as',
  'shifts.presence': 'as',
  'shifts.tell': 'as',
  'tickets.queue': 'as',
  'tickets.detail': 'aso',
  'tickets.search': 'as',
  'tickets.duplicates': 'as',
  'tickets.preview': 'as',
  'tickets.open': 'as',
  'tickets.follow': 'as',
  'tickets.note': 'aso',
  'tickets.start': 'as',
  'tickets.wait': 'aso',
  'tickets.resume': 'aso',
  'tickets.return': 'as',
  'tickets.resolve': 'as',
  'tickets.takeNext': 'as',
  'tickets.assign': 'as',
  'tickets.dispatch': 'as',
  'tickets.transfer': 'as',
  'tickets.close': 'as',
  'tickets.reopen': 'as',
  'tickets.merge': 'as',
  'tickets.cancel': 'as',
  'updates.list': 'as',
  'updates.again': 'as',
  'updates.byCall': 'as',
  'updates.told': 'as',
  'updates.answered': 'as',
  'updates.templates': 's',
  'updates.saveTemplate': 's',
  'webhooks.list': 'd',
  'webhooks.add': 'd',
  'webhooks.drop': 'd',
  'webhooks.retry': 'd',
};

const people = { a: 'agent1', s: 'supervisor1', o: 'officer1', e: 'editor1', d: 'admin1' } as const;

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

/** What a caller is told when it asks with an input that no procedure takes: so nothing is done that may not be. */
const answerTo = async (caller: object, path: string): Promise<string> => {
  const procedure = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller);
  try {
    await (procedure as (input: unknown) => Promise<unknown>)(Symbol.for('no input'));
    return 'taken';
  } catch (error) {
    const { cause } = error as { cause?: HotlineError };
    return cause?.code === 'forbidden' || cause?.code === 'unauthenticated' ? cause.code : 'taken';
  }
};

test('the written table names every procedure that there is, and no other', () => {
  expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(written).sort());
});

test.each(Object.entries(written))('%s is for %s only', async (path, allowed) => {
  const nobody = await answerTo(city.nobody(), path);
  expect(nobody).toBe(allowed === '-' ? 'taken' : 'unauthenticated');
  for (const [letter, username] of Object.entries(people)) {
    const expected = allowed === '-' || allowed.includes(letter) ? 'taken' : 'forbidden';
    expect(`${username} ${await answerTo(await city.as(username), path)}`).toBe(`${username} ${expected}`);
  }
});
