// Brings the global namespace PDFKit into the program; `types` in tsconfig.base.json names only Node.
import type {} from "pdfkit";

/**
 * The document's content stream, as one chart writes to it.
 *
 * Nothing is written before something is painted: a `save()` that paints nothing leaves no trace, and a
 * setting already in force is not said again. Otherwise a plugin's cache, warm at the second chart, would
 * change the bytes of the second report.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly #levels: Level[] = [newLevel()];

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
  }

  get isBlank(): boolean {
    return !this.#levels[0]?.isOpen;
  }

  get isClosed(): boolean {
    return this.#levels.length === 0;
  }

  save(): void {
    this.#levels.push(newLevel());
  }

  restore(): void {
    if (this.#levels.length > 1) this.#leave();
  }

  /** Narrows what is seen until the level is left; written only if something is painted under it. */
  clip(operators: string): void {
    this.#levels.at(-1)?.clips.push(operators);
  }

  /** Puts a setting in force. `write` is called if it is not the one in force already. */
  say(setting: string, value: string, write: () => void = () => this.doc.addContent(value)): void {
    const inForce = this.#open();
    if (inForce.get(setting) === value) return;
    write();
    inForce.set(setting, value);
  }

  paint(write: string | (() => void)): void {
    this.#open();
    if (typeof write === "string") this.doc.addContent(write);
    else write();
  }

  /** Leaves every level that was opened, so that `q` and `Q` balance even after an exception. */
  close(): void {
    while (this.#levels.length > 0) this.#leave();
  }

  #leave(): void {
    if (this.#levels.pop()?.isOpen) this.doc.restore();
  }

  #open(): Map<string, string> {
    if (this.isClosed) throw new Error("the chart is on paper already: nothing can be painted after it");
    let inForce = new Map<string, string>();
    for (const level of this.#levels) {
      if (!level.isOpen) this.#enter(level, inForce);
      for (const clip of level.clips.splice(0)) this.doc.addContent(clip);
      inForce = level.inForce;
    }
    return inForce;
  }

  #enter(level: Level, inherited: Map<string, string>): void {
    this.doc.save();
    level.isOpen = true;
    level.inForce = new Map(inherited);
  }
}

/** What lies between a `save()` and its `restore()`. */
interface Level {
  isOpen: boolean;
  /** The settings said here or inherited. Empty at first: the document may have left anything in force. */
  inForce: Map<string, string>;
  readonly clips: string[];
}

function newLevel(): Level {
  return { isOpen: false, inForce: new Map(), clips: [] };
}
