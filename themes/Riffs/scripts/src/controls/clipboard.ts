/**
 * Copies a text, and returns whether the browser allowed it. Call it while the reader's click is being handled, with a
 * promise if the text takes time: WebKit refuses to write once the click is over.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    await writeAtOnce(text).catch(async () => navigator.clipboard.writeText(await text));
    return true;
  } catch {
    return false;
  }
}

/** Begins to write before the text is known. Not every browser has `ClipboardItem`, or lets it take a promise. */
async function writeAtOnce(text: Promise<string>): Promise<void> {
  const content = text.then((known) => new Blob([known], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": content })]);
}
