const stored = "daybook-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners: (() => void)[] = [];

/** Whether the page is dark now: as chosen here, else as the system is. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === undefined ? system.matches : chosen === "dark";
}

export function onThemeChange(listener: () => void): void {
  listeners.push(listener);
}

/** Applies the choice of an earlier visit and shows the switch, which needs scripts. */
export function offerTheme(): void {
  const chosen = localStorage.getItem(stored);
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset["theme"] = chosen;
  system.addEventListener("change", tell);
  const button = document.querySelector<HTMLButtonElement>("button[data-theme-switch]");
  if (button === null) return;
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
