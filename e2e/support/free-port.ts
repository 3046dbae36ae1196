import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port that nobody listens on. Below those that the system gives to outgoing connections, so that it is still free
 * after the server on it has crashed; above those that browsers refuse.
 */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(21_000, 30_000);
    const probe = createServer();
    try {
      probe.listen(port, 'localhost');
      await once(probe, 'listening');
      return port;
    } catch {
      // Taken; another one is not.
    } finally {
      probe.close();
    }
  }
};
