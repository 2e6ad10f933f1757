/** A fair lock: holders get it in the order in which they asked. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /** Waits for the turn; the function returned gives the lock on and may be called once. */
  async acquire(): Promise<() => void> {
    const before = this.tail;
    let release: () => void = () => undefined;
    this.tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}
