import { counted } from "../reading/reading-lines.ts";

/** What became of a brief whose figures count. */
export function addedWords(title: string, outcome: "added" | "unchanged", claims: number): string {
  return outcome === "unchanged"
    ? `“${title}” is stored already with the same figures. Nothing was changed.\n`
    : `Added “${title}”: ${counted(claims, "claim")}.\n`;
}
