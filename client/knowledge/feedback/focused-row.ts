/** Which row of the list in that region has the focus; null: none. */
export const focusedRow = (region: string): number | null => {
  const row = document.activeElement?.closest<HTMLElement>(`[data-region="${region}"] [data-index]`);
  return row ? Number(row.dataset.index) : null;
};
