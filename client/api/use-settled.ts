import { useEffect, useState } from 'react';

/** The value once it has rested, so that the server is not asked at each key. */
export const useSettled = <T>(value: T, milliseconds = 250): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
