import net from 'node:net';

/** One text that the screen reader handed to its synthesiser. `cut` when it was stopped before it counted as heard. */
export type Utterance = { at: number; text: string; cut: boolean };

/** What the screen reader has said since it started, oldest first, and how many of these count as heard to the end. */
export type Speech = { said: Utterance[]; heard: number };

export type SpeechServer = Speech & { close: () => Promise<void> };

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plainText = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

// Say All waits for the end of each text before it sends the next one. An event that comes before the client has
// registered the message is lost, so "playing" takes a moment.
const playing = 15;

class Client {
  #socket: net.Socket;
  #speech: Speech;
  #newId: () => number;
  #settings = new Map<string, string>();
  #queue: number[] = [];
  #timer: NodeJS.Timeout | undefined;
  #data: string[] | null = null;
  #rest = '';

  constructor(socket: net.Socket, speech: Speech, newId: () => number) {
    this.#socket = socket;
    this.#speech = speech;
    this.#newId = newId;
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('close', () => clearTimeout(this.#timer));
    socket.on('data', (chunk: string) => this.#read(chunk));
  }

  #read(chunk: string) {
    const lines = (this.#rest + chunk).split('\r\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (this.#data === null) this.#command(line);
      else if (line !== '.') this.#data.push(line.startsWith('..') ? line.slice(1) : line);
      else {
        const text = plainText(this.#data.join('\n'));
        this.#data = null;
        this.#speak(text);
      }
    }
  }

  #answer(...lines: string[]) {
    if (!this.#socket.destroyed) this.#socket.write(`${lines.join('\r\n')}\r\n`);
  }

  #event(code: number, id: number, what: string) {
    if (this.#settings.has('NOTIFICATION')) this.#answer(`${code}-${id}`, `${code}-1`, `${code} ${what}`);
  }

  #speak(text: string) {
    const id = this.#newId();
    if (text) this.#speech.said.push({ at: Date.now(), text, cut: false });
    this.#answer(`225-${id}`, '225 OK MESSAGE QUEUED');
    this.#queue.push(id);
    this.#play();
  }

  #play() {
    const id = this.#queue[0];
    if (this.#timer || id === undefined) return;
    this.#timer = setTimeout(() => {
      this.#event(701, id, 'BEGIN');
      this.#event(702, id, 'END');
      this.#timer = undefined;
      this.#queue.shift();
      this.#play();
    }, playing);
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#answer('210 OK CANCELED');
    for (const utterance of this.#speech.said.slice(this.#speech.heard)) utterance.cut = true;
    for (const id of this.#queue.splice(0)) this.#event(703, id, 'CANCELED');
  }

  #command(line: string) {
    const [command = '', target = '', name = '', ...values] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'SPEAK':
        this.#data = [];
        return this.#answer('230 OK RECEIVING DATA');
      case 'CHAR':
      case 'KEY':
        return this.#speak(line.slice(command.length + 1));
      case 'CANCEL':
      case 'STOP':
        return this.#cancel();
      case 'SET':
        this.#settings.set(name.toUpperCase(), values.join(' '));
        return this.#answer('200 OK SET');
      case 'HISTORY':
        return this.#answer('245-1', '245 OK CLIENT ID SENT');
      case 'LIST':
        if (target === 'OUTPUT_MODULES') return this.#answer('250-recorder', '250 OK MODULE LIST SENT');
        return this.#answer('249-recorder\ten\tnone', '249-recorder\tcmn\tnone', '249 OK VOICE LIST SENT');
      case 'GET':
        return this.#answer(`251-${this.#settings.get(target.toUpperCase()) ?? 0}`, '251 OK GET RETURNED');
      case 'QUIT':
        this.#answer('231 HAPPY HACKING');
        return this.#socket.end();
      default:
        return this.#answer('200 OK');
    }
  }
}

/** Stands in for speech-dispatcher (its SSIP protocol) on a unix socket: makes no sound and keeps every text. */
export const startSpeechServer = async (socketPath: string): Promise<SpeechServer> => {
  const speech: Speech = { said: [], heard: 0 };
  const sockets = new Set<net.Socket>();
  let lastId = 0;
  const server = net.createServer((socket) => {
    sockets.add(socket);
    new Client(socket, speech, () => ++lastId);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return Object.assign(speech, { close });
};
