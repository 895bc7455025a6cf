/** The median time of many runs, in milliseconds. */
export async function p50(run: () => unknown, runs = 40): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < runs + 3; at += 1) times.push(await timeOf(run));
  return medianOf(times.slice(3));
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

type Others = Readonly<Record<string, () => unknown>>;

/**
 * One run of each in turn, again and again, so that a machine that is busy is busy for all of them; in five rounds, whose
 * ratios are shown from the least over the median to the most.
 */
export async function compared(ours: () => unknown, others: Others): Promise<string> {
  const names = Object.keys(others);
  const rounds: { readonly own: number; readonly theirs: readonly number[] }[] = [];
  for (let round = 0; round < 6; round += 1) rounds.push(await roundOf(ours, Object.values(others)));
  const counted = rounds.slice(1);
  const said = names.map((name, at) => {
    const ratios = counted.map(({ own, theirs }) => own / (theirs[at] ?? Number.NaN)).toSorted((a, b) => a - b);
    const time = medianOf(counted.map(({ theirs }) => theirs[at] ?? Number.NaN));
    return `${name} ${ms(time)}, ×${[ratios[0], medianOf(ratios), ratios.at(-1)].map((r = 0) => r.toFixed(2)).join(" / ")}`;
  });
  return `${ms(medianOf(counted.map(({ own }) => own)))}; ${said.join("; ")}`;
}

async function roundOf(ours: () => unknown, others: readonly (() => unknown)[]) {
  const times: number[][] = [[], ...others.map(() => [])];
  for (let run = 0; run < 20; run += 1)
    for (const [at, one] of [ours, ...others].entries()) times[at]?.push(await timeOf(one));
  const [own = Number.NaN, ...theirs] = times.map(medianOf);
  return { own, theirs };
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function perSecond(count: number, time: number): string {
  return Math.round(count / (time / 1000)).toLocaleString("en");
}
