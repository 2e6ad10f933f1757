import { foldText } from '@/domain/text/normalise';

const WORDS: Record<string, readonly string[]> = {
  CNY: ['人民币', 'rmb', '元', '¥', 'cn¥'], USD: ['美元', '美金', '$', 'us$'], EUR: ['欧元', '€'], HKD: ['港币', '港元', 'hk$'], JPY: ['日元', '円'], GBP: ['英镑', '£'],
};

/** The ISO 4217 code that a word or sign for a currency stands for; the word itself, in capitals, where none is known. */
export function readCurrency(cell: string): string {
  const text = foldText(cell);
  return Object.keys(WORDS).find((code) => code.toLowerCase() === text || WORDS[code]?.includes(text)) ?? text.toUpperCase();
}
