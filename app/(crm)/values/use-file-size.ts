'use client';
import { useFormatter } from 'next-intl';

/** How large a file is, in words: "24 kB", "1.3 MB". */
export function useFileSize(): (bytes: number) => string {
  const { number } = useFormatter();
  return (bytes) => {
    const [size, unit] = bytes < 1_048_576 ? [Math.ceil(bytes / 1024), 'kilobyte'] as const : [bytes / 1_048_576, 'megabyte'] as const;
    return number(size, { style: 'unit', unit, maximumFractionDigits: 1 });
  };
}
