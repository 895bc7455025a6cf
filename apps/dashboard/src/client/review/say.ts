/** Tells who hears the page what happened. The same words twice are told twice. */
export function say(words: string): void {
  const line = document.querySelector("#said");
  if (line === null || words === "") return;
  line.textContent = "";
  requestAnimationFrame(() => (line.textContent = words));
}
