import { useSearchParams } from 'react-router';

/** The open answer, kept in the address of whatever place. */
export const useAnswer = (): [string | null, (id: string | null) => void] => {
  const [search, setSearch] = useSearchParams();
  const open = (id: string | null) =>
    setSearch((now) => {
      if (id === null) now.delete('answer');
      else now.set('answer', id);
      return now;
    });
  return [search.get('answer'), open];
};
