import { Chart } from "chart.js";

/**
 * Lays a link over each column of a chart: the one that its row in the table has. A pointer follows it like any link; of
 * the keys, Tab reaches the chart and the arrows its columns.
 */
export function offerColumns(figure: HTMLElement, canvas: HTMLCanvasElement): void {
  figure.querySelector(".columns")?.remove();
  const rows = [...figure.querySelectorAll("tbody tr")];
  const links = rows.flatMap((row) => linkOf(row) ?? []);
  if (links.length === 0 || links.length < rows.length) return;
  const columns = document.createElement("div");
  columns.className = "columns";
  columns.setAttribute("role", "group");
  columns.setAttribute("aria-label", "Columns of the chart");
  columns.append(...links);
  canvas.after(columns);
  rove(columns, links);
  place(canvas, links);
  new ResizeObserver(() => requestAnimationFrame(() => place(canvas, links))).observe(canvas);
}

function linkOf(row: Element): HTMLAnchorElement | undefined {
  const down = row.querySelector<HTMLAnchorElement>("a[data-down]");
  if (down === null) return undefined;
  const link = document.createElement("a");
  link.href = down.href;
  const words = [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, " ").trim() ?? "");
  link.setAttribute("aria-label", words.join(", "));
  link.title = words.join(", ");
  return link;
}

/** One of them is reached by Tab, the others by the arrows from it: a year of weeks is not fifty-two stops. */
function rove(columns: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  links.forEach((link, at) => (link.tabIndex = at === 0 ? 0 : -1));
  columns.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = step === undefined ? undefined : links[at + step];
    if (next === undefined) return;
    event.preventDefault();
    for (const link of links) link.tabIndex = link === next ? 0 : -1;
    next.focus();
  });
}

function place(canvas: HTMLCanvasElement, links: readonly HTMLAnchorElement[]): void {
  const chart = Chart.getChart(canvas);
  if (chart === undefined) return;
  const { left, top, width, height } = chart.chartArea;
  const step = width / links.length;
  links.forEach(({ style }, at) => {
    style.left = `${left + at * step}px`;
    style.top = `${top}px`;
    style.width = `${step}px`;
    style.height = `${height}px`;
  });
}
