/** Words in lines no wider than there is room. What is longer than a line by itself, such as an address, is cut where it must. */
export function brokenLines(text: string, room: number, widthOf: (words: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) line = longer;
    else {
      if (line !== "") lines.push(line);
      const [last = "", ...full] = cut(word, room, widthOf).toReversed();
      lines.push(...full.toReversed());
      line = last;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function cut(word: string, room: number, widthOf: (words: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
