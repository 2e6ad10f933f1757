import { rmSync } from 'node:fs';

/** Removes the temporary files of a run, after the last of them. */
export default function end(): void {
  rmSync(process.env.ZHIKE_TEST_RUN ?? '', { recursive: true, force: true });
}
