// An edit in a link: `#edit=procfile/5.…`, the text deflated, in base64url. The server never sees it.

const start = "#edit=";

/** More than anybody writes into a cell; a link could decompress to any size. */
const longest = 100_000;

/** The address of this page with a cell's text. */
export async function linkTo(cell: string, text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const url = new URL(location.href);
  url.hash = `${start.slice(1)}${cell}.${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  return url.href;
}

/** The edit in the address that this page was opened with; null when there is none, or it cannot be read. */
export async function sharedEdit(): Promise<{ cell: string; text: string } | null> {
  if (!location.hash.startsWith(start)) return null;
  const [cell, packed] = decodeURIComponent(location.hash.slice(start.length)).split(".", 2);
  if (!cell || !packed) return null;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > longest) return null;
    }

    return { cell, text: text + decoder.decode() };
  } catch {
    return null;
  }
}
