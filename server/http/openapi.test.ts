import { Validator } from '@seriousme/openapi-schema-validator';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { describeItself } from '#server/http/openapi.ts';

test('what the server says of itself is a valid OpenAPI description', async () => {
  const app = fastify();
  describeItself(app);
  const response = await app.inject('/openapi.json');
  expect(response.headers['content-type']).toContain('application/json');
  const validator = new Validator();
  expect(await validator.validate(response.json())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  await app.close();
});
