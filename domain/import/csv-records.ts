/** Message keys (below `errors` in messages/) for a record that is no CSV. */
export type RecordProblem = 'import.row.quoteUnclosed' | 'import.row.quoteMisplaced' | 'import.row.tooLong';

export interface CsvRecord {
  /** One-based physical line on which the record begins. */
  line: number;
  cells: string[];
  /** Set where the quotes of the record make no sense; its cells are then the line cut at every delimiter. */
  problem?: RecordProblem;
}

/** UTF-16 units of one record: a quote that is never closed must not swallow a big file into memory. */
const RECORD_LENGTH = 1_000_000;

type Quoted = { cells: string[]; next: number } | { problem: RecordProblem } | 'more';

/** Remembers the next place of a character, or a long text without any CR would be searched for one at every line. */
class Finder {
  private from = 0;
  private found: number | null = null;

  constructor(private readonly character: string) {}

  next(text: string, from: number): number {
    if (this.found === null || from < this.from || (this.found >= 0 && this.found < from)) {
      this.from = from;
      this.found = text.indexOf(this.character, from);
    }
    return this.found;
  }

  forget(): void {
    this.found = null;
  }
}

/**
 * A CSV reader that is pushed text in pieces of any size and gives the records completed by each. RFC 4180 with LF, CRLF or CR line ends; a
 * quote within an unquoted field is text (3.5" disk). A record with broken quotes comes back as a problem of its first line, and reading goes on
 * with the very next line, so that one bad line costs one row. Blank lines are skipped and counted. Memory: one record, at most 1,000,000 characters.
 */
export class CsvRecords {
  private text = '';
  private line = 1;
  private readonly feed = new Finder('\n');
  private readonly return = new Finder('\r');

  constructor(private readonly delimiter: string) {}

  push(piece: string): CsvRecord[] {
    this.text += piece;
    return this.drain(false);
  }

  end(): CsvRecord[] {
    return this.drain(true);
  }

  private drain(last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < this.text.length) {
      const end = this.lineEnd(at, last);
      if (end === null && this.text.length - at <= RECORD_LENGTH) break;
      const next = this.record(at, end ?? { at: this.text.length, next: this.text.length }, last, records);
      if (next === null) break;
      at = next;
    }
    this.text = this.text.slice(at);
    this.feed.forget();
    this.return.forget();
    return records;
  }

  /** Where the physical line at `from` ends and the next begins; null where more text has to come to know. */
  private lineEnd(from: number, last: boolean): { at: number; next: number } | null {
    const feed = this.feed.next(this.text, from);
    const ret = this.return.next(this.text, from);
    const end = ret >= 0 && (feed < 0 || ret < feed) ? ret : feed;
    if (end < 0) return last ? { at: this.text.length, next: this.text.length } : null;
    if (this.text[end] === '\n') return { at: end, next: end + 1 };
    // A CR at the very end may be the first half of CRLF.
    if (end + 1 >= this.text.length && !last) return null;
    return { at: end, next: this.text[end + 1] === '\n' ? end + 2 : end + 1 };
  }

  /** Reads the record at `from`, whose first physical line ends at `end`; gives the place of the next one, or null for "more text needed". */
  private record(from: number, end: { at: number; next: number }, last: boolean, records: CsvRecord[]): number | null {
    const { line } = this;
    const row = this.text.slice(from, end.at);
    if (!row.includes('"')) {
      this.line += 1;
      if (row.length > RECORD_LENGTH) records.push({ line, cells: [], problem: 'import.row.tooLong' });
      else if (row !== '') records.push({ line, cells: row.split(this.delimiter) });
      return end.next;
    }
    const quoted = this.quotedRecord(from, last);
    if (quoted === 'more' && this.text.length - from <= RECORD_LENGTH) return null;
    if (quoted !== 'more' && 'cells' in quoted) {
      this.line += (this.text.slice(from, quoted.next).match(/\r\n|\r|\n/g) ?? []).length || 1;
      records.push({ line, cells: quoted.cells });
      return quoted.next;
    }
    this.line += 1;
    records.push({ line, cells: row.slice(0, RECORD_LENGTH).split(this.delimiter), problem: quoted === 'more' ? 'import.row.quoteUnclosed' : quoted.problem });
    return end.next;
  }

  private quotedRecord(from: number, last: boolean): Quoted {
    const cells: string[] = [];
    for (let at = from; ;) {
      const field = this.text[at] === '"' ? this.quotedField(at, last) : this.plainField(at, last);
      if (field === 'more' || 'problem' in field) return field;
      cells.push(field.value);
      if (this.text.startsWith(this.delimiter, field.next)) at = field.next + 1;
      else {
        const end = this.lineEnd(field.next, last);
        return end === null ? 'more' : { cells, next: end.next };
      }
    }
  }

  private quotedField(from: number, last: boolean): { value: string; next: number } | { problem: RecordProblem } | 'more' {
    for (let at = from + 1; ;) {
      const quote = this.text.indexOf('"', at);
      if (quote < 0) return last ? { problem: 'import.row.quoteUnclosed' } : 'more';
      const after = this.text[quote + 1];
      if (after === '"') { at = quote + 2; continue; }
      if (after === undefined && !last) return 'more';
      if (after !== undefined && after !== this.delimiter && after !== '\n' && after !== '\r') return { problem: 'import.row.quoteMisplaced' };
      return { value: this.text.slice(from + 1, quote).replaceAll('""', '"'), next: quote + 1 };
    }
  }

  private plainField(from: number, last: boolean): { value: string; next: number } | 'more' {
    const end = this.lineEnd(from, last);
    const delimiter = this.text.indexOf(this.delimiter, from);
    if (end === null && delimiter < 0) return 'more';
    const next = delimiter >= 0 && (end === null || delimiter < end.at) ? delimiter : end?.at ?? this.text.length;
    return { value: this.text.slice(from, next), next };
  }
}
