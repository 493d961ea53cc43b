// What the page brings along in its language (Words/ScriptWords.cs); nothing in English.
const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Record<string, string>;

/** Adds texts that came later than the page. */
export function addWords(json: string): void {
  Object.assign(words, JSON.parse(json));
}

/**
 * A text of the scripts in the language of the page.
 * @param english The text in English, with `{0}` for the first value.
 * @param values The values.
 */
export function word(english: string, ...values: readonly (string | number)[]): string {
  return (words[english] ?? english).replace(/\{(\d)\}/g, (all, at: string) => String(values[Number(at)] ?? all));
}
