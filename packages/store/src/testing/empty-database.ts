import { randomUUID } from "node:crypto";
import { onServer } from "./on-server.ts";

/** A new database on a server, for tests of other packages. Drop it when they are over. */
export async function emptyDatabase(
  server: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `daybook_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(
    server,
    `create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'en'`,
  );
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}
