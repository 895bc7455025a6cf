/** The median time of many runs, in milliseconds. */
export async function p50(run: () => unknown, runs = 40): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < runs + 3; at += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const counted = times.slice(3).sort((a, b) => a - b);
  return counted[counted.length >> 1] ?? Number.NaN;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
