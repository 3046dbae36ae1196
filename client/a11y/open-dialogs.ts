type OpenDialog = { close: () => void };

const open: OpenDialog[] = [];

/** Notes that a modal dialog is open, until the returned function is called. */
export const dialogOpened = (dialog: OpenDialog): (() => void) => {
  open.push(dialog);
  return () => {
    open.splice(open.indexOf(dialog), 1);
  };
};

/** Closes what is open, the innermost first, so that a command can go to a place behind it. */
export const closeOpenDialogs = (): void => {
  for (const dialog of [...open].reverse()) dialog.close();
};
