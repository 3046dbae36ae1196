import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import S3rver from 's3rver';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { forgetPhotos } from '#server/photos/forget-photos.ts';
import { photoStoreAt } from '#server/photos/photo-store.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';

const host = 'localhost:1999';
let city: Awaited<ReturnType<typeof testCity>>;
let app: Awaited<ReturnType<typeof createApp>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  city = await testCity();
  app = await createApp(city.services, { isReady: async () => true });
  for (const username of ['officer1', 'agent1', 'admin1']) {
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      headers: { host, origin: `http://${host}` },
      payload: { username, password: 'correct-horse-battery' },
    });
    cookies[username] = [response.headers['set-cookie']].flat().join('; ');
  }
});
afterAll(async () => {
  await app.close();
  await city.close();
});

const picture = (width = 64, height = 48) => sharp({ create: { width, height, channels: 3, background: '#8a1a1a' } });
const photo = () => picture().jpeg().toBuffer();

/** A black square of so many pixels a side, one bit each: some kilobytes. */
const hugePng = (side: number): Buffer => {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (type: string, data: Buffer) => {
    const typed = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([number(data.length), typed, number(crc32(typed))]);
  };
  const header = Buffer.concat([number(side), number(side), Buffer.from([1, 0, 0, 0, 0])]);
  const rows = deflateSync(Buffer.alloc(side * (side / 8 + 1)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
};

const send = (id: string, file: Buffer, username = 'officer1') =>
  app.inject({
    method: 'PUT',
    url: `/api/photos/${id}`,
    headers: { host, cookie: cookies[username] ?? '', 'content-type': 'image/jpeg' },
    payload: file,
  });
const read = (id: string, username: string) =>
  app.inject({ url: `/api/photos/${id}`, headers: { host, cookie: cookies[username] ?? '' } });

/** An officer reports with the photos that she sent. Gives the number of the ticket. */
const reports = async (photos: { id: string; description: string }[], state: 'accepted' | 'withdrawn' = 'accepted') => {
  const { number } = await (await city.as('agent1')).tickets.open(streetLight());
  const orderId = await makeOrder(city.db, number, 'works', state);
  const press = { id: randomUUID(), orderId, pressedAt: new Date().toISOString() };
  await (await city.as('officer1')).dispatch.press({ ...press, kind: 'report', words: '見照片', photos });
  return number;
};
const described = (id: string) => ({ id, description: '燈桿底座鏽穿' });

test('a photo of a report is on the timeline with what it shows, and seen by those who may see the ticket', async () => {
  const id = randomUUID();
  expect((await send(id, await photo())).statusCode).toBe(204);
  expect((await read(id, 'officer1')).statusCode, 'before its press').toBe(404);
  const number = await reports([described(id)]);
  const { timeline } = await (await city.as('agent1')).tickets.detail({ number });
  expect(timeline.at(-1)).toMatchObject({ kind: 'report', data: { photos: [described(id)] } });

  const seen = await read(id, 'agent1');
  expect(seen.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(await sharp(seen.rawPayload).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
  expect((await read(id, 'officer1')).statusCode).toBe(200);
  expect((await read(id, 'admin1')).statusCode).toBe(403);
  expect((await read(id, 'nobody')).statusCode).toBe(401);
  await city.db.updateTable('dispatch').set({ state: 'withdrawn' }).where('number', '=', number).execute();
  expect((await read(id, 'officer1')).statusCode, 'a ticket that was taken back').toBe(404);
});

test('nothing of the file is kept but the picture: no position, and nothing hidden behind it', async () => {
  const id = randomUUID();
  const located = await picture(3000, 2000)
    .jpeg()
    .withExif({ IFD0: { Artist: 'HANDRAIL' }, IFD3: { GPSLatitude: '22/1 38/1 0/1' } })
    .toBuffer();
  expect((await sharp(located).metadata()).exif).toBeDefined();
  await send(id, Buffer.concat([located, Buffer.from('<script>alert(1)</script>')]));
  await reports([described(id)]);
  const { rawPayload } = await read(id, 'agent1');
  const kept = await sharp(rawPayload).metadata();
  expect([kept.width, kept.height, kept.exif, kept.xmp]).toEqual([1600, 1067, undefined, undefined]);
  expect(rawPayload.includes('<script>')).toBe(false);
  expect(rawPayload.includes('HANDRAIL')).toBe(false);
});

test.each([
  ['words that call themselves a photo', async () => Buffer.from('no photo')],
  ['nothing', async () => Buffer.alloc(0)],
  [
    'a page that begins like a photo',
    async () => Buffer.from('\xff\xd8\xff\xe0<html><script>alert(1)</script>', 'latin1'),
  ],
  [
    'a drawing with a script',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ['a moving picture', async () => Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64')],
  ['a photo that is cut off', async () => (await picture(800, 600).jpeg().toBuffer()).subarray(0, 2000)],
  ['a small file that would be drawn enormously', async () => hugePng(8000)],
])('is refused as no photo: %s', async (_what, file) => {
  const id = randomUUID();
  const response = await send(id, await file());
  expect([response.statusCode, response.json()]).toEqual([422, { error: 'no-photo' }]);
  expect(await city.db.selectFrom('photo').select('id').where('id', '=', id).execute()).toEqual([]);
});

test('a file that is too large is refused before it is read, and nobody but an officer sends any', async () => {
  const large = await send(randomUUID(), Buffer.alloc(1_100_000));
  expect([large.statusCode, large.json()]).toEqual([413, { error: 'too-large' }]);
  expect((await send(randomUUID(), await photo(), 'agent1')).statusCode).toBe(403);
  expect((await send('1', await photo())).statusCode).toBe(404);
});

test('a photo that is sent again is the same one, and belongs to one press only', async () => {
  const id = randomUUID();
  await send(id, await photo());
  expect((await send(id, await photo())).statusCode).toBe(204);
  await reports([described(id)]);
  await expect(reports([described(id)])).rejects.toThrow('photo');
  await expect(reports([described(randomUUID())])).rejects.toThrow('photo');
  await expect(reports([{ id, description: ' ' }])).rejects.toThrow();
});

test('a press that comes too late keeps its photos beside its words', async () => {
  const id = randomUUID();
  await send(id, await photo());
  const number = await reports([described(id)], 'withdrawn');
  const { timeline } = await (await city.as('agent1')).tickets.detail({ number });
  expect(timeline.at(-1)).toMatchObject({ kind: 'note', data: { words: '見照片', photos: [described(id)] } });
});

test('photos lie in an S3-compatible store where one is named, and are forgotten there when no press came for them', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'handrail-s3-'));
  const s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'photos' }],
  });
  const { port } = await s3.run();
  const store = photoStoreAt(`http://S3RVER:S3RVER@127.0.0.1:${port}/photos`);
  city.services.photoStore = store;
  try {
    const [id, forgotten] = [randomUUID(), randomUUID()];
    await send(id, await photo());
    await send(forgotten, await photo());
    await reports([described(id)]);
    expect(await city.db.selectFrom('photo').select('bytes').where('id', '=', id).execute()).toEqual([{ bytes: null }]);
    expect((await sharp((await read(id, 'agent1')).rawPayload).metadata()).width).toBe(64);

    const week = new Date(Date.now() - 8 * 24 * 3_600_000);
    await city.db.updateTable('photo').set({ receivedAt: week }).execute();
    await forgetPhotos(city.services);
    await expect(store.get(forgotten)).rejects.toThrow('404');
    expect((await read(id, 'agent1')).statusCode, 'its press came').toBe(200);

    city.services.photoStore = photoStoreAt(`http://somebody:S3RVER@127.0.0.1:${port}/photos`);
    expect((await send(randomUUID(), await photo())).statusCode).toBe(500);
  } finally {
    city.services.photoStore = null;
    await s3.close();
    await rm(directory, { recursive: true });
  }
});
