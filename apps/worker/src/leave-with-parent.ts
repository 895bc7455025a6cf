/** Calls back once the process that started this one is gone: its channel closes, or the system gives us another parent. */
export function leaveWithParent(leave: () => void, lookEveryMs = 1_000): void {
  const parent = process.ppid;
  process.once("disconnect", leave);
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    leave();
  }, lookEveryMs);
  looking.unref();
}
