import { buildContainer, type Container } from '@/container';
import { readSettings } from '@/settings';

// A module of its own, so that every edit of what it imports evaluates it anew and drops the container built before.
let container: Promise<Container> | undefined;

/** The backend as the sources stand now. */
export function developmentContainer(): Promise<Container> {
  return (container ??= buildContainer(readSettings()));
}
