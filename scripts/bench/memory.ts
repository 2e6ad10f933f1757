import { readFileSync } from 'node:fs';

const SAMPLE_MS = 200;

/** Resident memory in MB at its peak: of one process, of the largest of its children, and of all of them at the same moment. */
export interface PeakMemory {
  own: number;
  child: number;
  together: number;
}

/** Watches a process and its children until the function returned is called, which gives what was seen. Linux only. */
export function watchMemory(pid: number): () => PeakMemory {
  const peak: PeakMemory = { own: 0, child: 0, together: 0 };
  const timer = setInterval(() => {
    const own = residentMb(pid);
    const children = childrenOf(pid).map(residentMb);
    peak.own = Math.max(peak.own, own);
    peak.child = Math.max(peak.child, ...children);
    peak.together = Math.max(peak.together, children.reduce((sum, each) => sum + each, own));
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has just ended.
    return '';
  }
}

const residentMb = (pid: number): number => Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);

const childrenOf = (pid: number): number[] => textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
