const HEARTBEAT_MS = 15_000;

interface Keeping {
  /** Whether whoever listens still may. */
  stillOpen(): Promise<boolean>;
  onEnd(): void;
}

/** One stream of server-sent events. A heartbeat keeps proxies from closing it, and ends it when its session has ended. */
export class OpenStream {
  readonly body: ReadableStream<Uint8Array>;
  private readonly encoder = new TextEncoder();
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private readonly heart: NodeJS.Timeout;

  constructor(private readonly keeping: Keeping) {
    this.body = new ReadableStream({
      start: (controller) => {
        this.controller = controller;
        // Until the first byte a browser does not call the stream open.
        this.write('retry: 3000\n\n');
      },
      cancel: () => this.end(),
    });
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS).unref();
  }

  send(event: string, data: unknown): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    const { controller } = this;
    if (!controller) return;
    this.controller = undefined;
    clearInterval(this.heart);
    this.keeping.onEnd();
    try {
      controller.close();
    } catch {
      // The reader went first.
    }
  }

  private write(text: string): void {
    this.controller?.enqueue(this.encoder.encode(text));
  }

  private async beat(): Promise<void> {
    // A database that cannot be reached for a moment is no reason to send anybody away.
    const open = await this.keeping.stillOpen().catch(() => true);
    if (open) this.write(': \n\n');
    else this.end();
  }
}
