import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

export type Face = "regular" | "bold" | "italic";

const folders: Readonly<Record<Face, string>> = {
  regular: "400Regular",
  bold: "600SemiBold",
  italic: "400Regular_Italic",
};

let parsed: readonly (readonly [Face, Font])[] | undefined;

/** Gives a document its fonts. They are parsed once in a process: a font given by its path is parsed for each document. */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  parsed ??= (Object.keys(folders) as Face[]).map((face) => [face, parse(folders[face])]);
  for (const [face, font] of parsed) doc.registerFont(face, font as never);
}

function parse(folder: string): Font {
  const file = import.meta.resolve(`@expo-google-fonts/ibm-plex-sans/${folder}/IBMPlexSans_${folder}.ttf`);
  return create(readFileSync(fileURLToPath(file))) as Font;
}
