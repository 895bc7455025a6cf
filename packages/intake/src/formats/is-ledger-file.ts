/** Whether a file is a ledger of Daybook, by its first line. */
export function isLedgerFile(firstLine: string): boolean {
  return /^\s*\{\s*"kind"\s*:\s*"ledger"/.test(firstLine);
}
