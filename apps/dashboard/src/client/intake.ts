/** Makes the page that takes a brief take a dropped file, and Ctrl with Enter. */
export function offerIntake(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-intake]");
  if (form === null) return;
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", () => tell(form, "Reading …"));
  offerDrop(form);
}

function offerDrop(form: HTMLFormElement): void {
  const file = form.querySelector<HTMLInputElement>('input[type="file"]');
  for (const kind of ["dragover", "dragleave", "drop"] as const)
    form.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      form.classList.toggle("is-over", kind === "dragover");
      if (kind === "drop" && file !== null) take(form, file, event.dataTransfer.files);
    });
  file?.addEventListener("change", () => tellFile(form, file));
}

function take(form: HTMLFormElement, file: HTMLInputElement, files: FileList): void {
  file.files = files;
  tellFile(form, file);
}

function tellFile(form: HTMLFormElement, { files }: HTMLInputElement): void {
  const [first] = files ?? [];
  tell(form, first === undefined ? "" : `${first.name} is read when you press “Read it”.`);
  form.querySelector<HTMLButtonElement>("button.first")?.focus();
}

function tell(form: HTMLFormElement, words: string): void {
  const line = form.querySelector("[data-intake-state]");
  if (line !== null) line.textContent = words;
}
