import { lookup } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const patience = 10_000;

/** Whether an address is out in the world: not this machine, not a private network, not a cloud's own services. */
export const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

type Post = { url: string; headers: Record<string, string>; body: Buffer };

// The connection goes to the very address that was looked at: a name may tell another one at the next asking.
const lookupAllowed =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, found) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return found(error ?? new Error('no address'), '');
      if (!addresses.every(({ address }) => isAllowed(address))) return found(new Error('a private address'), '');
      return options.all ? found(null, addresses) : found(null, first.address, first.family);
    });

/**
 * Posts and gives the status of the answer, within ten seconds. Follows no redirect. Throws where there is no answer,
 * and before it connects to an address that is not allowed.
 */
export const post = ({ url, headers, body }: Post, isAllowed: (address: string) => boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    // Node looks no number up.
    if (isIP(host) && !isAllowed(host)) return reject(new Error('a private address'));
    const request = (protocol === 'https:' ? overHttps : overHttp)(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': body.length },
      lookup: lookupAllowed(isAllowed),
      agent: false,
      signal: AbortSignal.timeout(patience),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      // Only the status counts; whatever follows is not read.
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.end(body);
  });
