/** A field that people do not see and machines fill in: whoever does is thanked, and nothing is kept. */
export const HONEYPOT = 'website';
