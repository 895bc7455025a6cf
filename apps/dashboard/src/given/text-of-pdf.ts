import { InputError } from "@daybook/intake";

/**
 * The text of a PDF, its paragraphs put together again from their lines. Columns and tables may come out in another order:
 * the text is shown before anything counts.
 *
 * Throws an InputError where there is no text in it, as in a scan.
 */
export async function textOfPdf(bytes: Uint8Array, name: string): Promise<string> {
  const text = joined(await pagesOf(bytes, name));
  if (text.trim() === "") throw new InputError(`${name} has no text in it, only pictures. Paste the words it shows.`);
  return text;
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }), {
      mergePages: false,
    });
    return text;
  } catch {
    throw new InputError(`${name} cannot be read as a PDF. It may be locked or broken: copy its text and paste that.`);
  }
}

/** A line that ends in the middle of a sentence goes on in the next one. */
function joined(pages: readonly string[]): string {
  const lines = pages.flatMap((page) => page.split(/\r\n|\r|\n/)).map((line) => line.trim());
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const goesOn = isOpen && line !== "" && !/^[-•*]/.test(line);
    if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ""} ${line}`);
    else if (line !== "") paragraphs.push(line);
    isOpen = line !== "" && line.length > 50 && !/[.!?…:”"’)]$/.test(line);
  }
  return paragraphs.join("\n");
}
