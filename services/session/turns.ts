const tails = new Map<string, Promise<unknown>>();

/**
 * Runs what concerns one account one after another on this node, so that a burst of right passwords is not mistaken for a burst of guesses.
 * The limits do not rest on it.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  const tail = turn.catch(() => undefined);
  tails.set(key, tail);
  try {
    return await turn;
  } finally {
    if (tails.get(key) === tail) tails.delete(key);
  }
}
