// Faces of the reader's own machine, stretched to the room that one of ours takes up: when a font arrives, lines stay where
// they were.

// The serifs of Apple's systems and Windows, of Android and of Linux, with the average width of a letter as a share of the
// em, weighed as fontMetrics.mjs does. Liberation Serif and Tinos were made as wide as Times New Roman.
const systems = [
  {
    name: "Georgia",
    normal: { names: ["Georgia"], width: 0.44 },
    italic: { names: ["Georgia Italic", "Georgia-Italic"], width: 0.44 },
  },
  {
    name: "Noto",
    normal: { names: ["Noto Serif", "NotoSerif"], width: 0.477 },
    italic: { names: ["Noto Serif Italic", "NotoSerif-Italic"], width: 0.463 },
  },
  {
    name: "Times",
    normal: { names: ["Times New Roman", "Liberation Serif", "Tinos"], width: 0.3985 },
    italic: { names: ["Times New Roman Italic", "Liberation Serif Italic", "Tinos Italic"], width: 0.4001 },
  },
  {
    name: "DejaVu",
    normal: { names: ["DejaVu Serif"], width: 0.5102 },
    italic: { names: ["DejaVu Serif Italic"], width: 0.5102 },
  },
];

/**
 * The rules for the fallbacks of a face.
 * @param face The face.
 * @param metrics Its metrics.
 */
export function fallbackRules(face, metrics) {
  return systems.map((system) => {
    const { names, width } = system[face.style];
    // The letters become as wide as ours on average. The overrides are shares of the size so adjusted.
    const size = metrics.width / width;
    const share = (value) => `${((100 * value) / size).toFixed(2)}%`;
    const sources = names.map((name) => `local("${name}")`).join(",");
    return `@font-face{font-family:"${face.family} ${system.name}";font-style:${face.style};src:${sources};size-adjust:${(100 * size).toFixed(2)}%;ascent-override:${share(metrics.ascent)};descent-override:${share(metrics.descent)};line-gap-override:${share(metrics.lineGap)}}`;
  });
}
