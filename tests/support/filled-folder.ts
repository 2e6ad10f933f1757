import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether the folder is ours to fill; another file of this run may have begun. */
function begun(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A new folder with the same in it for all files of a run: whoever asks first has it filled, everybody else waits for that and copies. */
export async function copyOfFilled(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(tmpdir(), name);
  const filled = `${folder}.filled`;
  while (!existsSync(filled)) {
    if (begun(folder)) {
      await fill(folder).catch((error: unknown) => {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      });
      writeFileSync(filled, '');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const copy = mkdtempSync(path.join(tmpdir(), 'zhike-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
