'use client';
import { useFormatter } from 'next-intl';

/** How large a file is, in words: "812 byte", "24 kB", "1.3 MB". */
export function useFileSize(): (bytes: number) => string {
  const { number } = useFormatter();
  return (bytes) => {
    const [unit, size] = bytes < 1024 ? ['byte', bytes] as const : bytes < 1_048_576 ? ['kilobyte', bytes / 1024] as const : ['megabyte', bytes / 1_048_576] as const;
    return number(size, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 });
  };
}
