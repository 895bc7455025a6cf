export type Element = PDFKit.PDFStructureElement;

export interface TagOptions {
  readonly alt?: string;
  readonly lang?: string;
  readonly scope?: "Row" | "Column";
  /** How many columns a cell takes. */
  readonly span?: number;
  readonly bbox?: [number, number, number, number];
}

/** The tree of headings, paragraphs, tables and figures that a reader's software goes by. */
export class Tags {
  readonly #doc: PDFKit.PDFDocument;
  readonly #open: Element[];

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    const root = doc.struct("Document");
    doc.addStructure(root);
    this.#open = [root];
  }

  /** An element inside the open one, ended when `fill` returns. */
  within(kind: string, options: TagOptions, fill: (element: Element) => void): void {
    const element = this.begin(kind, options);
    this.#open.push(element);
    fill(element);
    this.#open.pop();
    element.end();
  }

  /** An element inside the open one that stays open to be filled later; whoever begins it ends it. */
  begin(kind: string, { span, ...options }: TagOptions = {}): Element {
    const element = this.#doc.struct(kind as never, options as never);
    if (span !== undefined) spanColumns(element, span);
    this.#open.at(-1)?.add(element);
    return element;
  }

  /** What is painted here says nothing to a reader: rules, leaders, page numbers. */
  artifact(paint: () => void, isFoot = false): void {
    const kind = isFoot ? { type: "Pagination" as const, attached: ["Bottom"] } : { type: "Layout" as const };
    this.#doc.markContent("Artifact", kind);
    paint();
    this.#doc.endMarkedContent();
  }

  end(): void {
    this.#open[0]?.end();
  }
}

function spanColumns(element: Element, columns: number): void {
  const { data } = (element as unknown as { dictionary: { data: { A?: object } } }).dictionary;
  data.A = { ...data.A, O: "Table", ColSpan: columns };
}
