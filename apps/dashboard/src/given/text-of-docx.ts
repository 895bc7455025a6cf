import { InputError } from "@daybook/intake";

/** The paragraphs of a Word file. Throws an InputError for another kind of ZIP, such as a workbook. */
export async function textOfDocx(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{3,}/g, "\n\n").trim();
  } catch {
    throw new InputError(`${name} cannot be read as a Word file (DOCX). Copy its text and paste that.`);
  }
}
