import { plainFigure } from "@daybook/intake";
import type { Command } from "commander";
import { kindOf } from "../files.ts";
import { dayGiven } from "../options/day.ts";
import { ownGazetteer } from "../reading/own-gazetteer.ts";
import { datedText, readDated, type ReadFile } from "../reading/read-file.ts";
import { readingLines } from "../reading/reading-lines.ts";
import { Refusal, type Act, type Surroundings } from "../surroundings.ts";

interface ReadOptions {
  readonly published?: string;
  readonly json?: true;
}

const example = `
Examples:
  daybook read brief.txt
  daybook read brief.txt --published 2024-10-08 --json

Nothing is stored. ‹ and › mark the words that tell a figure. A text that dates itself ("Day 958", "Jan. 22, 2025" in its
title) needs no --published, nor does a file with a day in its name (2024-10-08.txt). Places of your own stand in
places.json in the data folder.`;

/** `daybook read BRIEF.txt` */
export function readCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .argument("<file>", "the brief's text, UTF-8")
    .option("--published <date>", "the day it was published, such as 2024-10-08, where the text does not say")
    .option("--json", "answer as JSON: the figures in the terms of war-brief-gold/1, and their roll-up")
    .addHelpText("after", example)
    .action((file: string, options: ReadOptions) => act(() => read(file, options, surroundings)));
}

async function read(file: string, options: ReadOptions, surroundings: Surroundings): Promise<void> {
  const published = dayGiven(options.published, "--published");
  if ((await kindOf(file)) === "folder") throw new Refusal(`${file} is a folder. Name one file; “add” takes a folder.`);
  const given = readDated(await datedText(file, published), { gazetteer: await ownGazetteer(surroundings.folder) });
  if (given.reading.figures.length === 0) surroundings.error(`No figure was found in ${file}.\n`);
  surroundings.out(options.json ? `${JSON.stringify(answerOf(given), null, 2)}\n` : readingLines(given));
  if (options.json) for (const doubt of given.doubts) surroundings.error(`${doubt}\n`);
}

function answerOf({ reading }: ReadFile) {
  return { figures: reading.figures.map(plainFigure), rollup: reading.rollup };
}
