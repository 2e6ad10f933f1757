import { NextResponse, type NextRequest } from 'next/server';

const development = process.env.NODE_ENV === 'development';

/** The page of a form is made to stand in other people's pages; it can do nothing but take what its visitor types. */
const isForm = (pathname: string) => pathname.startsWith('/forms/');

function contentSecurityPolicy(nonce: string, embeddable: boolean): string {
  return [
    "default-src 'self'",
    // React's development build rebuilds server stacks with eval; the shipped one does not.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Next's development overlay writes styles without a nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    // The API editor carries the letters of its icons inside its style sheet.
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `frame-ancestors ${embeddable ? '*' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** Whose address is a secret: no other site may learn it. */
const isSecret = (pathname: string) => pathname.startsWith('/feedback/');

/** Adds headers and nothing else: who may see what is decided in services/, never here. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, isForm(request.nextUrl.pathname));
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  // A layout is not told its address; signing in leads back to it.
  forwarded.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own tags out of this request header.
  forwarded.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers: forwarded } });
  const set = (name: string, value: string) => response.headers.set(name, value);
  set('Content-Security-Policy', policy);
  set('X-Content-Type-Options', 'nosniff');
  const secret = isSecret(request.nextUrl.pathname);
  set('Referrer-Policy', secret ? 'no-referrer' : 'strict-origin-when-cross-origin');
  if (secret) set('X-Robots-Tag', 'noindex, nofollow');
  set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()');
  set('Cross-Origin-Opener-Policy', 'same-origin');
  set('Cache-Control', 'private, no-store');
  if (request.headers.get('x-forwarded-proto') === 'https') {
    set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  }
  return response;
}

export const config = { matcher: '/((?!api/|_next/static/|_next/image|favicon.ico).*)' };
