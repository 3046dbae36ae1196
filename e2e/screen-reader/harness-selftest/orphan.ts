import { startDesktop } from '#e2e/screen-reader/harness/desktop.ts';

// Started by the self-test, which kills it.
const desktop = await startDesktop('en');
console.log(desktop.folder);
setInterval(() => undefined, 1000);
