import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { guard, isLoopback, letIn } from "./guard.ts";

const home = { host: "localhost:3000" };

describe("without a token", () => {
  it("answers this machine under its own names", async () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) {
      expect((await houseWith(null).request("/", { headers: { host } })).status).toBe(200);
    }
  });

  it("turns away a name that only resolves here", async () => {
    const res = await houseWith(null).request("/", { headers: { host: "evil.example:3000" } });
    expect(res.status).toBe(421);
  });

  it("refuses a write that another site's page sends", async () => {
    const app = houseWith(null);
    const from = (headers: Record<string, string>) =>
      app.request("/", { method: "POST", headers: { ...home, ...headers } });
    expect((await from({ origin: "https://evil.example", "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await from({ origin: "http://localhost:3001", "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await from({ origin: "https://evil.example" })).status).toBe(403);
    expect((await from({})).status).toBe(403);
    expect((await from({ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect(
      (await from({ origin: "null", "sec-fetch-site": "same-origin" })).status,
      "a page that hides its referrer",
    ).toBe(200);
    expect((await from({ origin: "http://localhost:3000" })).status, "a browser of old").toBe(200);
  });
});

describe("with a token", () => {
  it("asks for it on pages and refuses programs without it", async () => {
    const app = houseWith("secret");
    const page = await app.request("/reports", { headers: home });
    expect([page.status, page.headers.get("location")]).toEqual([302, "/login?next=%2Freports"]);
    expect((await app.request("/api/v1/totals", { headers: home })).status).toBe(401);
    expect((await app.request("/api/v1/totals", { headers: { ...home, authorization: "Bearer wrong" } })).status).toBe(
      401,
    );
  });

  it("leads back to the view that was asked for", async () => {
    const page = await houseWith("secret").request("/?week=2024-W41&place=Kharkiv", { headers: home });
    expect(page.headers.get("location")).toBe("/login?next=%2F%3Fweek%3D2024-W41%26place%3DKharkiv");
  });

  it("says so inside another page, where it cannot ask for it", async () => {
    const framed = await houseWith("secret").request("/charts/killed", {
      headers: { ...home, "sec-fetch-dest": "iframe" },
    });
    expect([framed.status, await framed.text()]).toEqual([
      401,
      "This Daybook asks for a token. Open the chart in a window of its own.",
    ]);
  });

  it("lets in who sends it, under any name", async () => {
    const headers = { host: "daybook.example", authorization: "Bearer secret" };
    expect((await houseWith("secret").request("/api/v1/totals", { headers })).status).toBe(200);
  });

  it("keeps a browser let in by a cookie that does not hold the token", async () => {
    const app = houseWith("secret");
    const login = await app.request("/login", {
      method: "POST",
      headers: { ...home, origin: "http://localhost:3000" },
    });
    const cookie = login.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain("secret");
    expect((await app.request("/", { headers: { ...home, cookie: cookie.split(";")[0] ?? "" } })).status).toBe(200);
  });

  it("says to anyone whether it is alive", async () => {
    expect((await houseWith("secret").request("/healthz", { headers: { host: "anything" } })).status).toBe(200);
  });
});

it.each([
  ["127.0.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["192.168.1.5", false],
])("%s is this machine alone: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

function houseWith(token: string | null) {
  const app = new Hono();
  app.use(guard(token));
  app.post("/login", (c) => c.text(String(letIn(c, "secret", token ?? ""))));
  return app.all("*", (c) => c.text("in"));
}
