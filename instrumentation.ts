import type { Container } from './container';

declare global {
  // The only kind of declaration that adds to globalThis.
  var zhike: Container | undefined;
}

/** Runs once when the server starts. Next bundles every route apart; what they share has to be built here and hang on globalThis. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./instrumentation-node');
  await start();
}
