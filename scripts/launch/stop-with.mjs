/** Ends the command with one sentence for the person who gave it; a stack trace would hide it. */
export function stopWith(sentence) {
  process.stderr.write(`\n${sentence}\n\n`);
  process.exit(1);
}
