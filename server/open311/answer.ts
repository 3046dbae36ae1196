import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Format, mediaTypes, writeAnswer } from '#server/open311/write-answer.ts';
import type { Locale } from '#shared/language.ts';

const formatOf = (request: FastifyRequest): Format => (/\.xml(?:$|\?)/.test(request.url) ? 'xml' : 'json');

/** The language that an asker reads. */
export const localeOf = (request: FastifyRequest): Locale =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-TW';

/** Sends an answer in the format that the path names. `root` is its name in XML. */
export const answer = (request: FastifyRequest, reply: FastifyReply, root: string, body: object) => {
  const format = formatOf(request);
  return reply
    .header('content-type', mediaTypes[format])
    .header('content-language', localeOf(request))
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .send(writeAnswer(format, root, body));
};

/** Sends what was wrong as the standard has it, one error for each sentence. */
export const answerErrors = (request: FastifyRequest, reply: FastifyReply, status: number, descriptions: string[]) => {
  const errors = descriptions.map((description) => ({ code: status, description }));
  return answer(request, reply.code(status), 'errors', errors);
};
