const HOME = '/today';
/** Only to tell whether an address leaves its origin. */
const HERE = 'https://zhike.invalid';

/**
 * Where to go after signing in: a path of ours, or the home page. Whatever a browser could read as another host (`//e`, `/\e`, a tab in between)
 * is none of ours.
 */
export function ownPath(next: string | string[] | null | undefined): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next)) return HOME;
  const url = URL.parse(next, HERE);
  if (!url || url.origin !== HERE || url.pathname.startsWith('//')) return HOME;
  return PUBLIC.test(url.pathname) ? HOME : url.pathname + url.search + url.hash;
}

// Signing in leads into the product, not back to its doorstep.
const PUBLIC = /^\/(api|sign-in|setup|forgot-password|reset-password)(\/|$)/;
