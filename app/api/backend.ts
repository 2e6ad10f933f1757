import type { Container } from '@/container';

/**
 * The backend that instrumentation built. In development its modules are loaded anew after an edit: the copy that instrumentation holds is
 * not refreshed by Next.
 */
export async function backend(): Promise<Container> {
  if (process.env.NODE_ENV === 'development') {
    const { developmentContainer } = await import('./development');
    return developmentContainer();
  }
  if (!globalThis.zhike) throw new Error('the backend has not started');
  return globalThis.zhike;
}
