import { refuse } from "./refuse.ts";

/** As much of a `<canvas>` as Chart.js touches: its size, and where it would set the direction of writing. */
export class CanvasElement<Context> {
  width: number;
  height: number;
  readonly style = new CanvasStyle();
  readonly #context: Context;

  constructor(context: Context, width: number, height: number) {
    this.#context = context;
    this.width = width;
    this.height = height;
  }

  getContext(): Context {
    return this.#context;
  }

  getAttribute(): null {
    return null;
  }
}

class CanvasStyle {
  width = "";
  height = "";

  getPropertyValue(): string {
    return "";
  }

  getPropertyPriority(): string {
    return "";
  }

  setProperty(name: string, value: string): void {
    if (name === "direction" && value === "rtl") throw refuse("text from right to left");
  }
}
