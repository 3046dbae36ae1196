import { request } from '@playwright/test';
import type { CityServer } from '#e2e/support/city-server.ts';
import { password } from '#e2e/support/postgres.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

type Opened = { number: string; version: number };

/** The dark street light that other people have told of already. */
const lamp = {
  callId: null,
  citizenId: null,
  categoryId: 'street-light',
  words: '五福三路路燈不亮',
  answers: { wires: 'no', extent: 'one' },
  place: { districtId: 'qianjin', road: '五福三路', landmark: null, spot: '' },
  way: 'none',
  confidential: false,
  handedTo: null,
};

/** What a supervisor pins to the desks before a storm. */
export const typhoon = {
  kind: 'weather',
  shortZh: '颱風假：明天停班停課',
  shortEn: 'Typhoon: offices and schools closed tomorrow',
  wholeZh: '明天全市停班停課。\n\n公車照常行駛到晚上十點。',
  wholeEn: 'Offices and schools in the whole city are closed tomorrow.\n\nBuses run until ten in the evening.',
  startsAt: null,
};

/** Somebody else, who works through HTTP alone: what is done meanwhile at desks that nobody looks at. */
export const somebody = async (city: CityServer, username: string) => {
  const web = await request.newContext({ baseURL: city.url });
  const ask = async <Answer = Opened>(procedure: string, input: object): Promise<Answer> => {
    const answer = await web.post(`/api/trpc/${procedure}`, { data: input });
    if (!answer.ok()) throw new Error(`${procedure}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()).result.data;
  };
  const signedIn = await web.post('/api/auth/sign-in/username', { data: { username, password } });
  if (!signedIn.ok()) throw new Error(`${username} cannot sign in: ${signedIn.status()}`);

  return {
    /** Calls a procedure that has no name of its own here. */
    asks: ask,
    /** Opens a ticket about a dark street light, or about something else. Gives its number. */
    opens: async (other: Partial<typeof lamp> = {}): Promise<string> => {
      const { number } = await ask('tickets.open', { requestId: crypto.randomUUID(), ...lamp, ...other });
      return number;
    },
    /** Publishes a notice of the weather, for so many milliseconds. Gives its id. */
    publishes: async (milliseconds = 3_600_000): Promise<string> => {
      const endsAt = new Date(Date.now() + milliseconds).toISOString();
      return (await ask<{ id: string }>('notices.publish', { ...typhoon, endsAt })).id;
    },
    /** Does something to a ticket, on its present version. */
    does: async (action: TicketAction, number: string, fields: object = {}): Promise<void> => {
      const { version } = await city.db
        .selectFrom('ticket')
        .select('version')
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      await ask(`tickets.${action}`, { number, ...(action === 'note' ? {} : { version }), ...fields });
    },
  };
};
