import { fork, type ChildProcess } from "node:child_process";
import { fillWithExamples } from "./tests/briefs/examples.ts";
import { openStore, storeOptions } from "@daybook/store";

/** The parent of both servers: migrates and fills the store, starts dashboard and worker, and ends with them. */
try {
  const store = await openStore(storeOptions());
  await fillWithExamples(store, process.env["DAYBOOK_EXAMPLES"] !== "off");
  await store.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

// Without it, Node keeps some fifty megabytes ready for what is thrown away at once, in a process that mostly waits.
const small = [...process.execArgv, "--max-semi-space-size=2"];
const children = ["apps/dashboard/src/main.ts", "apps/worker/src/main.ts"].map((file) =>
  fork(new URL(file, import.meta.url), { execArgv: small }),
);
let leaving = false;

for (const child of children) {
  child.on("message", (message: { readonly listening?: string }) => {
    if (message.listening !== undefined) process.stdout.write(`Daybook is at ${message.listening}\n`);
  });
  child.on("exit", (code) => leave(code ?? 1));
}
process.on("SIGINT", () => leave(0));
process.on("SIGTERM", () => leave(0));

/** One gone, all gone: half a Daybook would look whole. */
function leave(code: number): void {
  if (leaving) return;
  leaving = true;
  process.exitCode = code;
  const waiting = children.filter(isAlive);
  for (const child of waiting) child.kill("SIGTERM");
  setTimeout(() => waiting.forEach((child) => child.kill("SIGKILL")), 5000).unref();
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
