import { Feed } from "feed";
import { Hono } from "hono";
import { changedWords, dayWords, kindWords } from "@daybook/charts";
import { plusDays } from "@daybook/data";
import type { Store } from "@daybook/store";

const days = 7;

/** New reports, and what became known on each of the newest days of publication. */
export function feed(store: Store) {
  return new Hono().get("/", async (c) => {
    const { origin } = new URL(c.req.url);
    const entries = [...(await reportEntries(store, origin)), ...(await changeEntries(store, origin))];
    const newest = entries.map(({ date }) => date).sort((a, b) => b.getTime() - a.getTime());
    const atom = new Feed({
      title: "Daybook: reports and changes",
      id: `${origin}/feed.atom`,
      link: `${origin}/`,
      feedLinks: { atom: `${origin}/feed.atom` },
      copyright: "",
      generator: "Daybook",
      updated: newest[0] ?? new Date(0),
    });
    for (const entry of entries.toSorted((a, b) => b.date.getTime() - a.date.getTime()))
      atom.addItem({ ...entry, title: escaped(entry.title), description: escaped(entry.description) });
    return c.body(atom.atom1(), 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
  });
}

/** A feed's texts are read as HTML, and a brief's words may be in them. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

async function reportEntries(store: Store, origin: string) {
  const reports = await store.reports();
  return reports.slice(0, 20).map(({ sha256, week, place, finishedAt, pages }) => ({
    title: `Report of ${week}${place === null ? "" : `, ${place}`}`,
    id: `${origin}/reports/files/${sha256}.pdf`,
    link: `${origin}/reports/files/${sha256}.pdf`,
    date: new Date(finishedAt),
    description: `${pages} pages.`,
  }));
}

/** One entry for each day on which something became known that changed a total of an earlier day. */
async function changeEntries(store: Store, origin: string) {
  const published = (await store.publicationDays()).slice(0, days);
  return Promise.all(
    published.map(async (until) => {
      const since = plusDays(until, -1);
      const { totals, figures } = await store.changes({ since, until, place: null });
      const lines = totals.map((change) => `${change.week}: ${changedWords(change)}, ${kindWords(change).join(", ")}`);
      const address = `${origin}/changes?since=${since}&until=${until}`;
      return {
        title: `What became known on ${dayWords(until)}: ${figures.length} figures`,
        id: address,
        link: address,
        date: new Date(`${until}T00:00:00Z`),
        description: lines.join("; "),
      };
    }),
  );
}
