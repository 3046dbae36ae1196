/** Does it after so many milliseconds, or sooner: before the next key does anything. */
export const beforeNextKey = (milliseconds: number, action: () => void): void => {
  const finish = () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', finish, { capture: true });
    action();
  };
  const timer = setTimeout(finish, milliseconds);
  window.addEventListener('keydown', finish, { capture: true });
};
