import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Heard = { id: string; timestamp: string; signature: string; body: string; at: number };
type Answer = number | 'never' | 'die';

/** For tests: a real server that hears webhooks. `answers` gives what it answers to each; 204 where nothing is said. */
export const testReceiver = async () => {
  const heard: Heard[] = [];
  const state = { answer: (_heard: Heard): Answer => 204 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const header = (name: string) => String(request.headers[name]);
    const one = {
      id: header('webhook-id'),
      timestamp: header('webhook-timestamp'),
      signature: header('webhook-signature'),
      body: Buffer.concat(chunks).toString(),
      at: Date.now(),
    };
    heard.push(one);
    const answer = state.answer(one);
    if (answer === 'die') return request.socket.destroy();
    if (answer === 'never') return;
    response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    heard,
    /** What was heard, as `number event`, in order. */
    events: () =>
      heard.map(({ body }) => {
        const { type, data } = JSON.parse(body);
        return `${data.number} ${type}`;
      }),
    state,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
