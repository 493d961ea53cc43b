import type { StreamParser } from "@codemirror/language";

/** Colours a Procfile: the process type, then its command. */
export const procfile: StreamParser<unknown> = {
  name: "procfile",
  token(stream) {
    if (stream.sol()) {
      if (stream.match(/^#.*/)) return "comment";
      if (stream.match(/^[A-Za-z0-9_-]+(?=\s*:)/)) return "keyword";
    }

    if (stream.match(/^\$\{?\w+\}?/)) return "variableName.definition";
    if (stream.match(/^--?[\w-]+/)) return "propertyName";
    if (stream.match(/^"[^"]*"|^'[^']*'/)) return "string";
    stream.next();
    return null;
  },
};
