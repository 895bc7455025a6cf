import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "@daybook/store";

export interface ProgressBar {
  readonly show: Progress;
  /** Takes the bar away, so that only what was found stays. */
  end(): void;
}

/** A bar on a terminal, once there is something to show. Nothing is drawn where the stream is a file or a pipe. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  const bar = new SingleBar(
    { stream, format: "{bar} {percentage} %", clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    show(done, all) {
      if (!bar.isActive) bar.start(all, done);
      else bar.update(done);
    },
    end: () => bar.stop(),
  };
}
