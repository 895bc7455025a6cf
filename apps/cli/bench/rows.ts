import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { plusDays } from "@daybook/data";

const places = ["Kharkiv", "Sumy", "Odesa", "Kherson", "Dnipro", "Kyiv", "Zaporizhzhia", "Mykolaiv"];

/** Writes a table of so many invented events: the same for the same number. */
export async function writeRows(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  out.write("ID,Date,Place,Killed,Source\n");
  const days = Array.from({ length: 1000 }, (_, at) => plusDays("2022-03-01", at));
  for (let at = 0; at < count; at += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - at) }, (_, nth) => lineOf(at + nth, days));
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function lineOf(at: number, days: readonly string[]): string {
  const mixed = (at * 2_654_435_761) % 4_294_967_296;
  const killed = mixed % 7 === 0 ? `at least ${mixed % 5}` : String(mixed % 4);
  return `e${at},${days[mixed % 1000]},${places[mixed % places.length]},${killed},police\n`;
}
