import { AwsClient } from 'aws4fetch';

/** Where photos lie, when not in the database. */
export type PhotoStore = {
  put: (id: string, photo: Buffer) => Promise<void>;
  get: (id: string) => Promise<Buffer>;
  drop: (id: string) => Promise<void>;
};

const patienceMs = 10_000;

/**
 * A bucket of any S3-compatible store, at `https://key:secret@host/bucket?region=…`. What the store refuses or does not
 * answer is thrown.
 */
export const photoStoreAt = (address: string): PhotoStore => {
  const { protocol, host, pathname, searchParams, username, password } = new URL(address);
  const s3 = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: 's3',
    region: searchParams.get('region') ?? 'us-east-1',
    retries: 1,
  });
  const ask = async (method: string, id: string, body?: Buffer): Promise<Response> => {
    const url = `${protocol}//${host}${pathname.replace(/\/$/, '')}/${id}.jpg`;
    const headers = body ? { 'content-type': 'image/jpeg' } : undefined;
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await s3.fetch(url, { method, headers, signal, body: body && new Uint8Array(body) });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    throw new Error(`photos: ${method} was answered with ${answer.status}`);
  };
  return {
    put: async (id, photo) => void (await ask('PUT', id, photo)),
    get: async (id) => Buffer.from(await (await ask('GET', id)).arrayBuffer()),
    drop: async (id) => void (await ask('DELETE', id)),
  };
};
