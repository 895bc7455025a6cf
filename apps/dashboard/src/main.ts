import { serve } from "@hono/node-server";
import { firstWeekdayFrom } from "@daybook/data";
import { openStore, storeOptions } from "@daybook/store";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { isLoopback } from "./guard.ts";
import { followRegister } from "./review/follow-register.ts";
import { ownGazetteer } from "./own-gazetteer.ts";

const host = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 3000);
const token = process.env["DAYBOOK_TOKEN"] || null;

if (!isLoopback(host) && token === null) {
  refuse(
    `HOST=${host} would open Daybook to the network. Set DAYBOOK_TOKEN to a long secret first, or leave HOST out.`,
  );
}
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  refuse(`PORT=${process.env["PORT"]} is not a port. Use a number from 1 to 65535.`);

const firstWeekday = firstWeekdayFrom(process.env["DAYBOOK_FIRST_WEEKDAY"]);
if (firstWeekday === undefined)
  refuse(
    `DAYBOOK_FIRST_WEEKDAY=${process.env["DAYBOOK_FIRST_WEEKDAY"]} is no day that weeks begin on. Use monday, sunday or saturday.`,
  );

const options = { ...storeOptions(), firstWeekday };
const store = await openStore(options);
await followRegister(store);
const zone = process.env["DAYBOOK_TIME_ZONE"] ?? "Europe/Kyiv";
const leaving = new AbortController();
const app = createApp({
  store,
  async withOwnStore(work) {
    const own = await openStore(options);
    return work(own).finally(() => own.close());
  },
  assets: await loadAssets(),
  token,
  zone,
  folder: process.env["DAYBOOK_DATA"] || "var",
  gazetteer: () => ownGazetteer(process.env["DAYBOOK_DATA"] || "var"),
  watching: { everyMs: 1000, closing: leaving.signal },
  log: (line) => process.stderr.write(`${line}\n`),
});
const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port: taken }) =>
  process.send?.({ listening: `http://${shown(host)}:${taken}` }),
);

server.on("error", (error: NodeJS.ErrnoException) => {
  refuse(
    error.code === "EADDRINUSE" ? `Port ${port} is taken. Stop what uses it, or set PORT to another.` : error.message,
  );
});
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("disconnect", stop);

/** Answers what was asked, then leaves. */
function stop(): void {
  leaving.abort();
  server.close(() => void store.close().finally(() => process.exit(0)));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 2000).unref();
}

function shown(name: string): string {
  return name === "::1" ? "[::1]" : name;
}

function refuse(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
