import { lexicon } from "@daybook/data";
import { html, type Markup } from "./html.ts";

/** The rules in plain words. */
export function methodPage(): Markup {
  return html`<h1>How the numbers are made</h1>
    <p>
      A brief is read once. Each number it tells becomes a claim with its exact words, its speaker and its day. Figures
      are weighed from claims; totals are added from figures. Nothing is typed into a page.
    </p>
    <h2>What a number keeps</h2>
    <ul>
      <li>
        <strong>Low, best, high.</strong> “At least two” is 2 or more: <strong>2+</strong>. “More than 30” is 31 or
        more. Where no source sets a ceiling none is shown.
      </li>
      <li>
        <strong>Best</strong> is a central figure that somebody gave. It is no probability, and the bounds are no margin
        of error: they are what the tellings allow.
      </li>
      <li>
        “About 60” is read as 54 to 66, “dozens” as 12 or more. Such bounds are our reading (lexicon ${lexicon.version})
        and yield to stated ones.
      </li>
    </ul>
    <h2>Nothing twice</h2>
    <ul>
      <li>A headline that repeats the body is one claim with two mentions, and never narrows it.</li>
      <li>
        A whole and its parts are put together, not added: more than 30 injured in two attacks, at least 5 in one and 28
        in the other, are 33 or more.
      </li>
      <li>
        “Including two children” lies inside the number. “So far this year” is a running total: it is in no sum of a
        week.
      </li>
    </ul>
    <h2>Nothing invented</h2>
    <ul>
      <li>
        Unknown is not zero. An attack whose victims nobody counted leaves its day open. A day without a brief is shown
        as one.
      </li>
      <li>
        Counts of different speakers are shown together as a span; they are not averaged. What only one side says about
        the other’s losses stands apart by name.
      </li>
      <li>
        A toll that is revised keeps its history: ask what was known on any day. What becomes known late is listed with
        the week it belongs to.
      </li>
    </ul>
    <h2>Grades</h2>
    <p>
      Confirmed: verified by a body that verifies, or admitted. Fair: two or more independent origins. Weak: one origin.
      Contested: disputed.
    </p>`;
}
