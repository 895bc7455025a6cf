import type { BriefCard, Claim, Mention, SpeakerKind } from "@daybook/data";
import { dayWords, periodWords, quantityWords, saidBy, shortWords, sideWords } from "@daybook/charts";
import { faint, type } from "../paper/grid.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";

const kinds: Readonly<Record<SpeakerKind, string | null>> = {
  verifying_body: "verifying body",
  state_office: "state office",
  rescue_service: "rescue service",
  hospital: "hospital",
  monitor: "monitor",
  medium: "medium",
  party: "party to the conflict",
  other: null,
};

/** The sentences in which a claim is told, its own words in bold; a sentence told twice stands once. */
export function quoteRuns({ mentions }: Claim): readonly Run[] {
  const once = [...new Map(mentions.map((mention) => [mention.quote, mention])).values()];
  return once.flatMap((mention, at) => [...(at === 0 ? [] : [run(" ", type.cell)]), ...quoted(mention)]);
}

function quoted({ quote, words, start, quoteStart }: Mention): readonly Run[] {
  const [opens, closes] = /[“”"]/.test(quote) ? ["‘", "’"] : ["“", "”"];
  const at = quote.startsWith(words, start - quoteStart) ? start - quoteStart : quote.indexOf(words);
  if (at < 0) return [run(`${opens}${quote}${closes}`, type.cell)];
  return [
    run(`${opens}${quote.slice(0, at)}`, type.cell),
    strong(words, type.cell),
    run(`${quote.slice(at + words.length)}${closes}`, type.cell),
  ].filter((part) => part.words !== "");
}

/** Who says it, as what, how firmly. */
export function speakerWords(claim: Claim): string {
  const { speaker, status } = claim;
  if (speaker === null) return `${saidBy(claim)}, which names no source; ${status}`;
  const origin = speaker.origin === speaker.name ? null : speaker.origin;
  const about = [kinds[speaker.kind], origin].filter((words) => words !== null).join(", ");
  return `${speaker.name}${about === "" ? "" : ` (${about})`}; ${status}`;
}

/** What is read from the words: of whom, where, when, how many. */
export function readingWords({ key, interval, noneReported, place, from, to }: Claim): string {
  const number = noneReported ? "none reported" : shortWords(interval);
  const where = [sideWords({ ...key, actor: null }), place].filter((words) => words !== null && words !== "");
  return `Read as ${quantityWords(key)}: ${number} (${[...where, periodWords({ from, to })].join("; ")})`;
}

/** Said first, so that nobody takes an invented event for a report. */
export function exampleRuns(brief: BriefCard | undefined): readonly Run[] {
  if (brief?.constructed !== true) return [];
  return [strong("Constructed example", type.small), quiet(" · ", type.small)];
}

/** Where it stands: the brief, its day, who published it, its address. */
export function briefRuns(brief: BriefCard | undefined): readonly Run[] {
  if (brief === undefined) return [quiet("in a brief that this report does not list", type.small)];
  const { title, published, publisher, url } = brief;
  const stands = [`“${title}”`, dayWords(published), publisher].filter((words) => words !== null).join(", ");
  return [
    quiet(stands, type.small),
    ...(url === null
      ? []
      : [quiet(", ", type.small), run(url, type.small, { colour: faint, link: outside(url, title) })]),
    quiet(".", type.small),
  ];
}

function outside(url: string, title: string) {
  return { to: url, isOutside: true, about: `${title}: ${url}` };
}
