import {
  briefIdOf,
  figuresKnownOn,
  joinMentions,
  overviewOf,
  plusDays,
  type Annotation,
  type Overview,
  type Period,
  type Told,
} from "@daybook/data";
import { renderWeeklyReport } from "./weekly-report.ts";

const week: Period = { from: "2024-10-07", to: "2024-10-13" };
const told: Told = {
  figure: "",
  measure: "killed",
  bound: "exact",
  low: null,
  best: null,
  high: null,
  hedge: null,
  vague: false,
  implicit: false,
  unit: "people",
  commodity: null,
  victimGroup: null,
  victimSide: "Ukraine",
  nationality: null,
  actor: null,
  weapon: null,
  place: "Kharkiv",
  from: "2024-10-08",
  to: "2024-10-08",
  cumulative: false,
  stock: false,
  partial: false,
  attributedTo: "Oleh Synehubov",
  status: "reported",
  incident: "kharkiv",
  subsetOf: null,
  partOf: null,
  duplicateOf: null,
  alternativeTo: null,
  revises: null,
  restates: null,
  words: "",
  start: 0,
  end: 0,
  quote: "",
  quoteStart: 0,
  quoteEnd: 0,
};

/** "at least two": a figure of the brief whose words stand in one of its sentences. */
export type Telling = Partial<Told> & Pick<Told, "figure" | "words" | "quote">;

const atLeast = (low: number) => ({ bound: "at_least", low }) as const;
const moreThan = (low: number) => ({ bound: "more_than", low }) as const;
const exactly = (best: number) => ({ bound: "exact", low: best, best, high: best }) as const;

const both =
  "Regional officials said that two attacks killed at least two civilians in Kharkiv and injured more than 30 people.";
const troops = "Ukrainian media reported that an attack on 3 October killed 20 troops near Donetsk.";
const grain = "The Prime Minister said that more than 180,000 tons of grain were shipped out this year.";
const bombs = "The afternoon attack with four glide bombs wounded at least five others.";
const earlier = "An earlier attack injured 28 people & “many more” <later>.";

const worked: readonly Telling[] = [
  { figure: "a1", measure: "attacks", unit: "attacks", actor: "Russia", words: "two", quote: both, ...exactly(2) },
  { figure: "a2", victimGroup: "civilians", words: "at least two civilians", quote: both, ...atLeast(2) },
  { figure: "a3", measure: "injured", words: "more than 30 people", quote: both, ...moreThan(30) },
  {
    figure: "b1",
    measure: "launched",
    unit: "bombs",
    actor: "Russia",
    incident: "afternoon",
    words: "four",
    quote: bombs,
    ...exactly(4),
  },
  { figure: "b2", measure: "injured", incident: "afternoon", words: "at least five", quote: bombs, ...atLeast(5) },
  { figure: "c1", measure: "injured", incident: "earlier", words: "28 people", quote: earlier, ...exactly(28) },
  {
    figure: "d1",
    victimGroup: "troops",
    victimSide: "Russia",
    place: "near Donetsk",
    incident: "missile",
    from: "2024-10-03",
    to: "2024-10-03",
    attributedTo: null,
    words: "20 troops",
    quote: troops,
    ...exactly(20),
  },
  {
    figure: "e1",
    measure: "tonnes",
    unit: "tonnes",
    commodity: "grain",
    victimSide: null,
    actor: "Russia",
    place: "Mariupol port",
    incident: null,
    cumulative: true,
    from: "2024-01-01",
    words: "more than 180,000 tons",
    quote: grain,
    ...moreThan(180_000),
  },
];

const trees = [
  { id: "kharkiv", label: "two attacks on Kharkiv", parent: null, partsTold: "all" },
  { id: "afternoon", label: "glide bombs, afternoon", parent: "kharkiv", partsTold: null },
  { id: "earlier", label: "earlier attack", parent: "kharkiv", partsTold: null },
  { id: "missile", label: "missile near Donetsk", parent: null, partsTold: null },
] as const;

/** The worked example in five sentences: two attacks on Kharkiv, told once together and once each. */
export function workedWeek(change: { readonly constructed?: boolean; readonly dataVersion?: string } = {}): Overview {
  const incidents = trees.map((tree) => ({ ...tree, open: null, tally: null }));
  return overviewFrom(annotationOf(worked, { incidents, constructed: change.constructed ?? false }), week, change);
}

/** The same ledger, asked for a week that nobody wrote of. */
export function emptyWeek(): Overview {
  return overviewFrom(annotationOf(worked, {}), { from: "2024-01-01", to: "2024-01-07" });
}

/** So many separate incidents, each in one sentence. */
export function crowdedWeek(count: number): Overview {
  const tellings = Array.from({ length: count }, (_, at): Telling => {
    const words = `${(at % 9) + 1} people`;
    return {
      figure: `f${at}`,
      measure: "injured",
      incident: `i${at}`,
      words,
      quote: `Attack number ${at + 1} injured ${words}.`,
      ...exactly((at % 9) + 1),
    };
  });
  const incidents = tellings.map((_, at) => labelled(`i${at}`, `attack number ${at + 1}`));
  return overviewFrom(annotationOf(tellings, { incidents }), week);
}

/** Words that no line can hold. */
export function awkwardWeek(): Overview {
  const long = "Llanfair".repeat(40);
  const quote = `In ${long} the attack injured 3 people.`;
  const telling: Telling = { figure: "a", measure: "injured", place: long, words: "3 people", quote, ...exactly(3) };
  const incidents = [labelled("kharkiv", long)];
  return overviewFrom(
    annotationOf([{ ...telling, attributedTo: long }], { incidents, url: `https://example.org/${long}` }),
    week,
  );
}

function labelled(id: string, label: string): Annotation["incidents"][number] {
  return { id, label, parent: null, partsTold: null, open: null, tally: null };
}

interface About {
  readonly incidents?: Annotation["incidents"];
  readonly constructed?: boolean;
  readonly url?: string;
}

function annotationOf(tellings: readonly Telling[], { incidents = [], constructed = false, url }: About): Annotation {
  const sentences = [...new Set(tellings.map(({ quote }) => quote))];
  const text = sentences.join("\n");
  const published = "2024-10-08";
  return {
    brief: {
      id: briefIdOf({ published, text }),
      key: "day-958",
      title: "Day 958: two attacks on Kharkiv",
      published,
      theatre: "Ukraine",
      language: "en",
      publisher: "Desk",
      url: url ?? "https://example.org/958",
      constructed,
      text,
    },
    sequence: null,
    incidents,
    speakers: [
      { name: "Oleh Synehubov", kind: "state_office", side: "Ukraine", origin: "Kharkiv regional administration" },
    ],
    figures: tellings.map((telling) => placed({ ...told, ...telling }, text)),
  };
}

function placed(figure: Told, text: string): Told {
  const quoteStart = text.indexOf(figure.quote);
  const start = quoteStart + figure.quote.indexOf(figure.words);
  return {
    ...figure,
    start,
    end: start + figure.words.length,
    quoteStart,
    quoteEnd: quoteStart + figure.quote.length,
  };
}

function overviewFrom(annotation: Annotation, period: Period, { dataVersion = "0a1b2c" } = {}): Overview {
  const ledger = joinMentions(annotation);
  const asKnownOn = annotation.brief.published;
  const inputs = {
    ledger,
    briefs: [annotation.brief],
    figures: figuresKnownOn(ledger, asKnownOn),
    figuresAtEnd: figuresKnownOn(ledger, asKnownOn < period.to ? asKnownOn : period.to),
    figuresBefore: figuresKnownOn(ledger, plusDays(period.from, -1)),
    dataVersion,
  };
  return overviewOf(inputs, { ...period, place: null, asKnownOn });
}

/** For another process, in another time zone and language. */
if (process.argv[2] === "print") {
  const { pdf } = await renderWeeklyReport(workedWeek(), { language: "en" });
  process.stdout.write(pdf);
}
