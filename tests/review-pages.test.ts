import { readFileSync } from "node:fs";
import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const text = readFileSync(new URL("briefs/day-958/brief.txt", import.meta.url), "utf8");

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
});
afterEach(() => store.close());

describe("a brief on the dashboard, without scripts", () => {
  it("starts from an empty inbox with one sentence and one button", async () => {
    const page = await pageAt("/briefs");
    expect(page).toContain("There is no brief yet");
    expect(page.match(/class="button first"/g)).toHaveLength(1);
  });

  it("is pasted, read, and waits: nothing of it counts", async () => {
    const address = await paste({ text });
    const page = await pageAt(address);
    expect(page).toContain("22 figures wait");
    expect(page).toContain("“more than 30 people”");
    expect(await store.briefs()).toEqual([]);
    expect(await pageAt("/briefs")).toMatch(/Waiting.*22 of 22 wait/s);
  });

  it("shows what the totals will be before anything is accepted", async () => {
    const page = await pageAt(await paste({ text }));
    expect(plain(page)).toContain("Kharkiv, Kharkiv region, 8 October 2024: injured (Ukraine) no data → 33+");
  });

  it("counts what was accepted, with who accepted it, and leads on to the next that waits", async () => {
    const address = await paste({ text });
    await send("/briefs/name", { name: "Olha", next: address });
    const answer = await decide(address, { do: "accept", figures: "f13,f3,f10" }, "daybook-name=Olha");
    expect(answer.headers.get("location")).toMatch(new RegExp(`^${address}#f\\d+$`));
    const page = plain(await pageAt(address));
    expect(page).toContain("Olha accepted “more than 30 people” and 2 more");
    expect(page).toMatch(/“more than 30 people” injured counts/);
    expect(await pageAt("/briefs")).toMatch(/In review.*by Olha/s);
  });

  it("keeps the reason of what was rejected, and takes it back", async () => {
    const address = await paste({ text });
    await decide(address, { do: "reject", figures: "f5", reason: "told of the past" });
    expect(plain(await pageAt(address))).toMatch(/“20 troops”.*rejected.*because: told of the past/);
    await decide(address, { do: "undo", seq: "1" });
    const page = plain(await pageAt(address));
    expect(page).toContain("22 figures wait");
    expect(page).toContain("taken back");
  });

  it.each([
    ["edit=f13", "Number, as told", 'value="Kharkiv"'],
    ["whole=f19", "What is it told inside of?", "“more than 30 people” injured"],
    ["same=f19", "Which figure is it told again?", "“28 people”"],
    ["move=f19", "Which incident is it of?", "near Donetsk"],
    ["reject=f19", "Why it does not count", "the reader mistook the words"],
    ["incident=near-donetsk-2024-10-03", "Are all its parts told?", "People are still sought"],
    ["words=at+least+17+people", "A new figure", 'value="17"'],
  ])("has a form at %s", async (query, heading, field) => {
    const page = await pageAt(`${await paste({ text })}?${query}`);
    expect(page).toContain(heading);
    expect(page).toContain(field);
  });

  it("says in words what cannot be, and changes nothing", async () => {
    const address = await paste({ text });
    const answer = await decide(address, { do: "edit", figure: "f13", number: "many", bound: "exact" });
    expect(answer.status).toBe(409);
    expect(plain(await answer.text())).toContain(
      "“many” is no number. Write 30, 28–31, or “more than 30”. Nothing was changed.",
    );
  });

  it("is kept once, and found when it is given again", async () => {
    const address = await paste({ text });
    expect(await paste({ text })).toBe(`${address}?known=yes`);
    expect(await pageAt(`${address}?known=yes`, 409)).toContain("This brief was here already. Nothing was added.");
  });

  it("asks whether a text that is mostly the same is a corrected edition, and shows what changed", async () => {
    const first = await paste({ text });
    await decide(first, { do: "accept", figures: "f19" });
    const corrected = text.replace("at least five others", "at least six others");
    const asked = await give({ text: corrected });
    const page = plain(await asked.text());
    expect(page).toContain("Is this a corrected edition?");
    const second = await paste({ text: corrected, edition: first.replace("/briefs/", "") });
    const review = plain(await pageAt(second));
    expect(review).toContain("A corrected edition of Day 958");
    expect(review).toMatch(/What changed: .*“at least six others” injured/);
    expect(review).toMatch(/“28 people” injured counts/);
    expect(plain(await pageAt("/briefs"))).toContain("corrected edition of Day 958");
  });

  it("asks for the day of a text that gives none, and keeps what was typed", async () => {
    const answer = await give({ text: "Six people were hurt in Kyiv.", publisher: "The desk" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("does not say on which day it was published");
    expect(page).toContain("Six people were hurt in Kyiv.");
    expect(page).toContain('value="The desk"');
  });

  it("refuses what is too long with a plain word", async () => {
    const answer = await give({ text: "x".repeat(5_000_001), published: "2024-10-08" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("A brief has at most 5 MB");
  });

  it("takes a file", async () => {
    const form = new FormData();
    form.set("file", new File([text], "brief.txt"));
    const answer = await app().request("/briefs/new", { method: "POST", body: form, headers: own });
    expect(answer.status).toBe(303);
  });

  it("shows a second person first what the first one did to the same figure", async () => {
    const address = await paste({ text });
    await decide(address, { do: "reject", figures: "f19", reason: "twice" }, "daybook-name=Olha");
    const answer = await decide(address, { do: "accept", figures: "f19" }, "daybook-name=Petro");
    expect(answer.status).toBe(409);
    const page = plain(await answer.text());
    expect(page).toContain("Olha rejected “28 people”: twice. Nothing was changed.");
    expect(page).toMatch(/“28 people” injured rejected/);
    const other = await decide(address, { do: "accept", figures: "f5" }, "daybook-name=Petro");
    expect(other.status, "what nobody else touched goes on top").toBe(303);
  });

  it("gives what was decided as a file", async () => {
    const address = await paste({ text });
    await decide(address, { do: "accept", figures: "f19" });
    const file = JSON.parse(await pageAt(`${address}/annotation.json`)) as {
      schema: string;
      figures: { quote: string }[];
    };
    expect(file.schema).toBe("war-brief-gold/1");
    expect(file.figures).toHaveLength(1);
  });

  it("escapes what a brief says", async () => {
    const words = 'Day 958: "Kharkiv" <img src=x onerror=alert(1)>\n\nTwo people were killed in Kharkiv & near <b>it.';
    const page = await pageAt(await paste({ text: words }));
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).not.toMatch(/<img|<b>/);
  });
});

describe("who says it", () => {
  it("is asked once for each brief, and not again of a second one", async () => {
    const address = await paste({ text });
    expect(await pageAt(address)).toContain("5 speakers are new here");
    const page = await pageAt(address);
    const names = [...page.matchAll(/name="speaker" value="([^"]+)"/g)].map(([, name]) => name ?? "");
    const body = new URLSearchParams({ do: "speakers", after: "0" });
    for (const name of names) {
      body.append("speaker", name);
      body.append(`kind:${name}`, "state_office");
      if (/^\p{Ll}/u.test(name)) body.append(`here:${name}`, "yes");
      body.append(`origin:${name}`, name);
    }
    await app().request(`${address}/decisions`, { method: "POST", body, headers: own });
    expect(await pageAt(address)).not.toContain("new here");
    expect(await pageAt("/sources")).toContain("Denys Shmyhal");
    expect(await pageAt("/sources")).not.toContain("mayor of Kharkiv");
  });

  it("can be changed in the register, and is counted by what is cited", async () => {
    const address = await paste({ text });
    await decide(address, { do: "accept", figures: "f13,f3,f10" });
    await send("/sources", {
      speaker: "Regional officials",
      "kind:Regional officials": "state_office",
      "side:Regional officials": "Ukraine",
      "origin:Regional officials": "Kharkiv regional administration",
    });
    const row = plain(await pageAt("/sources"));
    expect(row).toContain("Regional officials state office Ukraine Kharkiv regional administration 1 0 1");
    expect((await store.ledger()).claims[0]?.speaker?.origin).toBe("Kharkiv regional administration");
  });
});

const own = { "Sec-Fetch-Site": "same-origin", Host: "localhost" };

function app() {
  return createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
}

async function pageAt(address: string, status = 200): Promise<string> {
  const answer = await app().request(address, { headers: own });
  expect(answer.status).toBe(status);
  return answer.text();
}

type Fields = Readonly<Record<string, string>>;

async function give(fields: Fields): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return app().request("/briefs/new", { method: "POST", body, headers: own });
}

/** Gives a brief and answers the address of its review. */
async function paste(fields: Fields): Promise<string> {
  const answer = await give(fields);
  expect([answer.status, answer.status === 303 ? "" : await answer.clone().text()]).toEqual([303, ""]);
  return answer.headers.get("location") ?? "";
}

async function send(address: string, fields: Fields, cookie = ""): Promise<Response> {
  const headers = cookie === "" ? own : { ...own, Cookie: cookie };
  return app().request(address, { method: "POST", body: new URLSearchParams(fields), headers });
}

function decide(address: string, fields: Fields, cookie = ""): Promise<Response> {
  return send(`${address}/decisions`, { after: "0", ...fields }, cookie);
}

function plain(page: string): string {
  return page
    .replace(/<kbd.*?<\/kbd>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,:.;?])/g, "$1");
}
