/**
 * Keeps the officer's page on the phone, so that it opens without a line. Of the console's other places it keeps
 * nothing, and with a line the newest page is always asked for: no desk is served old code.
 */
export const keepOrdersPage = (): void => {
  if (!import.meta.env.PROD) return;
  void navigator.serviceWorker
    ?.register('/orders-worker.js', { scope: '/orders', updateViaCache: 'none' })
    .catch(() => {
      // The browser keeps nothing (private mode): the page works with a line.
    });
};
