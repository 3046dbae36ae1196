import { create } from 'zustand';

/** The words of the matter as they are typed in the intake. The answers column searches with them. */
export const useWords = create<{ words: string }>(() => ({ words: '' }));
