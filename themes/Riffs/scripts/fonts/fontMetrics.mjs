// Reads from a font what a fallback needs to take up the same room (OpenType 1.9: head, hhea, OS/2, hmtx, cmap).

// How often each letter comes in a thousand of English prose; the rest is punctuation and capitals.
const shares = {
  " ": 182, e: 102, t: 75, a: 65, o: 62, i: 57, n: 57, s: 53, r: 50, h: 50, l: 33, d: 33, u: 23, c: 22, m: 20, f: 20,
  w: 17, g: 16, p: 15, y: 14, b: 13, v: 8, k: 6, x: 1, j: 1, q: 1, z: 1,
};

/**
 * The metrics of a font, as shares of its em.
 * @param {Buffer} font A font in TrueType's form.
 */
export function fontMetrics(font) {
  const tables = tablesOf(font);
  const em = tables.get("head").readUInt16BE(18);
  const [hhea, os2, hmtx] = ["hhea", "OS/2", "hmtx"].map((tag) => tables.get(tag));
  const usesTypographic = (os2.readUInt16BE(62) & 0x80) !== 0;
  const [vertical, start] = usesTypographic ? [os2, 68] : [hhea, 4];
  const last = hhea.readUInt16BE(34) - 1;
  const glyphOf = glyphsOf(font);
  const advance = (letter) => hmtx.readUInt16BE(4 * Math.min(glyphOf(letter.codePointAt(0)), last));
  const entries = Object.entries(shares);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  return {
    ascent: vertical.readInt16BE(start) / em,
    descent: -vertical.readInt16BE(start + 2) / em,
    lineGap: vertical.readInt16BE(start + 4) / em,
    width: entries.reduce((sum, [letter, share]) => sum + share * advance(letter), 0) / total / em,
  };
}

/**
 * Finds the glyph of a code point, 0 when there is none. The table of format 4 is in every font with letters of the basic
 * plane.
 * @param {Buffer} font A font in TrueType's form.
 */
export function glyphsOf(font) {
  const cmap = tablesOf(font).get("cmap");
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const table = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4));
  const size = table.readUInt16BE(6);
  return (point) => {
    for (let at = 0; at < size; at += 2) {
      if (table.readUInt16BE(14 + at) < point) continue;
      const first = table.readUInt16BE(16 + size + at);
      if (first > point) return 0;
      const delta = table.readUInt16BE(16 + 2 * size + at);
      const place = 16 + 3 * size + at;
      const range = table.readUInt16BE(place);
      if (range === 0) return (point + delta) & 0xffff;
      const glyph = table.readUInt16BE(place + range + 2 * (point - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function tablesOf(font) {
  const tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    tables.set(font.toString("latin1", at, at + 4), font.subarray(font.readUInt32BE(at + 8)));
  }

  return tables;
}
