/** The first version of each package without a known hole that matters here; a lower one in the lockfile fails the tests. */
export const SAFE_FROM: Record<string, string> = {
  next: '16.2.11',
  react: '19.2.3',
  'react-dom': '19.2.3',
  '@apollo/server': '5.4.0',
  typeorm: '1.1.0',
};

/** Packages that may not come in, by anybody's wish, and why. */
export const BANNED: Record<string, string> = {
  xlsx: 'the package on the registry is abandoned with open holes',
  exceljs: 'unmaintained; draws abandoned packages in',
  'graphql-upload': 'cross-site requests pass as multipart forms',
  vm2: 'a sandbox that does not hold',
  request: 'abandoned',
};
