import { fork } from "node:child_process";

/** Starts a worker as `npm start` does, says which process it is, and waits to be killed. */
const [main = ""] = process.argv.slice(2);
const child = fork(new URL(main));
process.stdout.write(`${child.pid}\n`);
setInterval(() => {}, 60_000);
