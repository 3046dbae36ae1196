import type { Page } from '@playwright/test';

/** From now on the server has a fault whenever it is asked for that procedure. */
export const refuse = async (page: Page, procedure: string): Promise<void> => {
  await page.route(
    (url) => url.pathname.includes(procedure),
    (route) => {
      const error = { code: -32603, message: '', data: { httpStatus: 500, hotline: 'internal' } };
      const asked = new URL(route.request().url()).pathname.split(',');
      return route.fulfill({ status: 500, json: asked.map(() => ({ error })) });
    },
  );
};
