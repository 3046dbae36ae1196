/** The path within the console to which an address wants to lead, which anybody may have written; else the desk. */
export const safePath = (to: string | null): string => (to?.startsWith('/') && !/^\/[/\\]/.test(to) ? to : '/');
