/** Time that writers of other processes have for themselves after each of our transactions, in milliseconds. */
const COURTESY_MS = 15;

/** Lets others write between two transactions of an import. */
export const courtesy = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, COURTESY_MS);
});
