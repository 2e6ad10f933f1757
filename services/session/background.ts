const running = new Set<Promise<void>>();

/** Starts what the answer must not wait for, such as mail: whoever times the answer learns nothing. A failure goes to the log. */
export function inBackground(what: string, work: () => Promise<void>): void {
  const run = work().catch((error: unknown) => process.emitWarning(`${what} failed: ${error instanceof Error ? error.message : String(error)}`));
  running.add(run);
  void run.finally(() => running.delete(run));
}

/** Resolves when everything that was started is done: for a graceful stop and for tests. */
export async function backgroundSettled(): Promise<void> {
  while (running.size) await Promise.all(running);
}
