import type { Page } from '@playwright/test';

/** Hears every sentence that the console announces on the page, through reloads as well. */
export const listen = async (page: Page, onSaid: (sentence: string) => void): Promise<void> => {
  await page.exposeFunction('handrailSaid', onSaid);
  await page.addInitScript(() => {
    const said = (window as unknown as { handrailSaid: (sentence: string) => void }).handrailSaid;
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (!(target instanceof Element) || !target.closest('[aria-live]')) continue;
        for (const node of addedNodes) if (node.textContent) said(node.textContent);
      }
    }).observe(document, { childList: true, subtree: true });
  });
};
