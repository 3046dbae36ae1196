import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What a test's mail server does with a message: takes it, answers with an error of that number, or hangs up on it. */
type Mood = 'take' | 'cut before data' | 'cut after data' | 'silent' | number;

/** For tests: a real SMTP server. `mails`: what it took. */
export const testMailServer = async () => {
  const mails: Email[] = [];
  const state = { mood: 'take' as Mood, tries: 0 };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) => {
      if (state.mood !== 'silent') done();
    },
    onMailFrom: (_address, session, done) => {
      state.tries += 1;
      if (state.mood === 'cut before data') cut(session.id);
      else done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (state.mood === 'cut after data') return cut(session.id);
        if (typeof state.mood === 'number') return done(Object.assign(new Error('no'), { responseCode: state.mood }));
        mails.push(await PostalMime.parse(Buffer.concat(chunks)));
        done();
      });
    },
  });
  const cut = (id: string): void => {
    for (const connection of server.connections) {
      if ((connection as unknown as { id: string }).id === id) {
        (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
      }
    }
  };
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    state,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
};

type Asked = { headers: IncomingHttpHeaders; body: string };

/** For tests: a real gateway for text messages. `answer` is its status; 0 is silence. `asked`: all that it was sent. */
export const testGateway = async () => {
  const asked: Asked[] = [];
  const state = { answer: 202 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    if (state.answer > 0) response.writeHead(state.answer).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    asked,
    state,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
