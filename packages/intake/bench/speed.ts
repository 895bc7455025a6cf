import { readBrief } from "../src/prose/read-brief.ts";

interface Given {
  readonly text: string;
  readonly published: string;
}

/** How long a brief of the usual length takes once the code is warm, beside its size, and how that grows with the text. */
export function speedLines({ text, published }: Given): readonly string[] {
  const read = (given: string) => readBrief(given, { published });
  for (let run = 0; run < 30; run += 1) read(text);
  const sizes = [text, text.repeat(Math.ceil(20_000 / text.length)), text.repeat(Math.ceil(100_000 / text.length))];
  return [
    "UTF-16 units, processor time of a warm reading (median, ms), and for each 10,000 units:",
    ...sizes.map((given, at) => {
      const ms = median(Array.from({ length: at === 0 ? 50 : 5 }, () => timed(() => read(given))));
      return `${String(given.length).padStart(8)}  ${ms.toFixed(1).padStart(7)}  ${((ms * 10_000) / given.length).toFixed(1).padStart(6)}`;
    }),
  ];
}

/** Processor time, not the clock's: other work on the machine is no part of it. */
function timed(act: () => unknown): number {
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
