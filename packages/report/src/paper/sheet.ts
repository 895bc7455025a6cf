import { grid } from "./grid.ts";
import { Tags } from "./tags.ts";

/** A heading as the contents list it. */
export interface Heading {
  readonly words: string;
  readonly level: 1 | 2;
  readonly page: number;
  /** The name that links lead to. */
  readonly name: string;
}

/** The page that is being filled, from the top down. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly tags: Tags;
  readonly headings: Heading[] = [];
  /** The bookmark that those of the next headings stand under. */
  chapter: PDFKit.PDFOutline;
  y: number = grid.top;
  page = 0;

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
    this.tags = new Tags(doc);
    this.chapter = doc.outline;
    this.turn();
  }

  /** What is left of the column. */
  get room(): number {
    return grid.bottom - this.y;
  }

  get isFresh(): boolean {
    return this.y === grid.top;
  }

  turn(): void {
    this.doc.addPage();
    this.page += 1;
    this.y = grid.top;
  }

  /** Turns the page where what comes next would not fit. */
  need(height: number): boolean {
    if (height <= this.room || this.isFresh) return false;
    this.turn();
    return true;
  }

  /** White space, but none at the top of a page. */
  skip(height: number): void {
    if (!this.isFresh) this.y += height;
  }
}
