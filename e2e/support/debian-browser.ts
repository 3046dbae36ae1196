/** Debian's Chromium, with a window: what an agent has, and what the screen reader is tested with. */
export const debianChromium = '/usr/bin/chromium';

/** The same engine without a window and its own pages, at half the processor's time: for what nobody looks at. */
export const debianShell = '/usr/bin/chromium-headless-shell';
