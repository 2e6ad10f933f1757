import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isFolder = (entry: string): boolean => statSync(entry, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Creates a folder and those above it that are missing. Node's own recursive mkdir tries for ever where the folder above is there and a new one
 * is nevertheless "not found", as in /proc.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(folder)) throw error;
  }
}
