import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What .gitignore leaves out, and what was not written by people.
const SKIPPED = /^(node_modules|\.git|\.next.*|data|coverage)$/;
const GENERATED = /^(app\/apollo\/generated\/|graphql\/persisted-operations\.json$|graphql\/schema\.graphql$|next-env\.d\.ts$|package-lock\.json$|migrations\/sqlserver\.sql$)/;
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|xlsx|xls|zip|gz|sqlite|tsbuildinfo|log)$/;

/** Paths of the project's own files below `folder`, relative to its root, with `/` between the parts. */
export function files(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : files(at);
    return BINARY.test(entry.name) || entry.name === '.env' ? [] : [at];
  });
}

export const isGenerated = (file: string) => GENERATED.test(file);
export const isSource = (file: string) => /\.(ts|tsx|mts|js|mjs|cjs)$/.test(file) && !isGenerated(file);
export const textOf = (file: string) => readFileSync(file, 'utf8');

/** `file:line: text` of every line that the pattern finds. */
export function linesWith(pattern: RegExp, where: readonly string[]): string[] {
  return where.flatMap((file) => textOf(file).split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])));
}
