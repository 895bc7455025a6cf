/** A canvas draws with what is there and never again: it waits for the fonts, and draws without them if they do not come. */
export async function loadFonts(): Promise<void> {
  const wanted = ["400 12px 'IBM Plex Sans'", "600 12px 'IBM Plex Sans'"];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
}
