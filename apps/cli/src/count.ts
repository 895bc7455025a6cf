/** "1 brief", "3 claims" */
export function count(many: number | undefined, one: string): string {
  return `${many ?? 0} ${one}${many === 1 ? "" : "s"}`;
}
