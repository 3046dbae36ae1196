/** A key as it stands on its cap: `A` for `a`. Nothing for no key. */
export const displayKey = (key: string | null): string => (key ?? '').toUpperCase();
