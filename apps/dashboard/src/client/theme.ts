const stored = "daybook-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners: (() => void)[] = [];

const paper = matchMedia("print");

/** Whether the page is dark now: as chosen here, else as the system is; on paper never. */
export function isDark(): boolean {
  if (paper.matches) return false;
  const chosen = document.documentElement.dataset["theme"];
  return chosen === undefined ? system.matches : chosen === "dark";
}

/** Also when the page goes to paper, and when it comes back. */
export function onThemeChange(listener: () => void): void {
  listeners.push(listener);
}

/** Applies the choice of an earlier visit and shows the switch, which needs scripts. */
export function offerTheme(): void {
  paper.addEventListener("change", tell);
  const button = document.querySelector<HTMLButtonElement>("button[data-theme-switch]");
  // A page without the switch stands inside another one, and stays light.
  if (button === null) return;
  const chosen = localStorage.getItem(stored);
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset["theme"] = chosen;
  system.addEventListener("change", tell);
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    localStorage.setItem(stored, next);
    tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}
