import { SESSION_SECONDS } from './auth';

const PLAIN = 'zhike.session';
/** Browsers accept this name only over https, without a Domain and for the whole site: no neighbour can plant it. */
const HOST = `__Host-${PLAIN}`;
const TOKEN = /^[\w-]{32,64}$/;

const cookieName = (secure: boolean) => (secure ? HOST : PLAIN);

/**
 * The session token that a request carries, or null: `Authorization: Bearer …` for programs, else the cookie. Over https only the cookie that
 * cannot be planted counts.
 */
export function tokenOfRequest(headers: Pick<Headers, 'get'>, secure = false): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const token = bearer ?? cookieOf(headers, HOST) ?? (secure ? undefined : cookieOf(headers, PLAIN));
  return token && TOKEN.test(token) ? token : null;
}

function cookieOf(headers: Pick<Headers, 'get'>, name: string): string | undefined {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

/** The Set-Cookie header that keeps a browser signed in for thirty days. */
export const sessionCookie = (token: string, secure: boolean): string =>
  `${cookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SESSION_SECONDS}${secure ? '; Secure' : ''}`;

/** The Set-Cookie header that takes the cookie away. */
export const clearedCookie = (secure: boolean): string =>
  `${cookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`;
