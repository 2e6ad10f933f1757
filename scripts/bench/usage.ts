import { readFileSync } from 'node:fs';

const SAMPLE_MS = 200;
const TICKS_PER_SECOND = 100;

/** What a process and its children used: resident memory in MB at its peak, and processor time of the child that used most, in seconds. */
export interface Usage {
  own: number;
  child: number;
  /** All of them at the same moment. */
  together: number;
  childCpu: number;
}

/** Watches a process and its children until the function returned is called, which gives what was seen. Linux only. */
export function watchUsage(pid: number): () => Usage {
  const usage: Usage = { own: 0, child: 0, together: 0, childCpu: 0 };
  const timer = setInterval(() => {
    const own = residentMb(pid);
    const children = childrenOf(pid);
    const resident = children.map(residentMb);
    usage.own = Math.max(usage.own, own);
    usage.child = Math.max(usage.child, ...resident);
    usage.together = Math.max(usage.together, resident.reduce((sum, each) => sum + each, own));
    usage.childCpu = Math.max(usage.childCpu, ...children.map(cpuSeconds));
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return usage;
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

// proc(5): after the name in brackets, utime and stime are the 12th and 13th field.
function cpuSeconds(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

const childrenOf = (pid: number): number[] => textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
