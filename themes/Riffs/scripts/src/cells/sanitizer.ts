// Makes the output of cells safe for the page, as the build does: the lists are those of OutputSanitizer.cs.

const words = (text: string) => new Set(text.toLowerCase().trim().split(/\s+/));

const elements = words(`
  a abbr b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr
  svg g path rect circle ellipse line polyline polygon text tspan title desc`);

const attributes = words(`
  alt class colspan dir height href lang open role rowspan scope src start title width aria-hidden aria-label
  viewBox xmlns d dx dy x y x1 y1 x2 y2 cx cy r rx ry points transform fill fill-opacity stroke stroke-width stroke-opacity
  stroke-linecap stroke-linejoin stroke-dasharray opacity text-anchor dominant-baseline font-size font-family font-weight
  preserveAspectRatio`);

/**
 * The fragment with only allowed content: no scripts, styles, forms, frames, event handlers or ids, and nothing that
 * contacts other hosts.
 */
export function sanitize(html: string): DocumentFragment {
  // A template's content belongs to a separate document: nothing in it is loaded or run.
  const { content } = Object.assign(document.createElement("template"), { innerHTML: html });
  for (const element of [...content.querySelectorAll("*")]) {
    if (!elements.has(element.localName.toLowerCase())) {
      element.remove();
      continue;
    }

    for (const attribute of [...element.attributes]) {
      const name = attribute.name.toLowerCase();
      if (!attributes.has(name) || !isSafe(element, name, attribute.value)) element.removeAttribute(attribute.name);
    }

    if (element.localName === "img") {
      if (!element.hasAttribute("src")) element.remove();
      else if (!element.hasAttribute("alt")) element.setAttribute("alt", "");
    }
  }

  return content;
}

function isSafe(element: Element, name: string, value: string): boolean {
  if (name === "src") return element.localName === "img" && /^\s*data:image\//i.test(value);
  if (name !== "href") return true;
  if (element.localName !== "a") return false;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\u0000-\u001f]/g, ""))?.[1]?.toLowerCase();
  return scheme === undefined || scheme === "https" || scheme === "http" || scheme === "mailto";
}
