import { autocompletion, type CompletionContext, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { csharp } from "@codemirror/legacy-modes/mode/clike";
import { python } from "@codemirror/legacy-modes/mode/python";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { type Diagnostic, linter, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, Prec, type Text } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { EditorDiagnostic, EditorLanguage, EditorOptions } from "./editor.ts";
import { procfile } from "./procfileMode.ts";

const languages: Record<EditorLanguage, Extension> = {
  csharp: StreamLanguage.define(csharp),
  python: StreamLanguage.define(python),
  procfile: StreamLanguage.define(procfile),
  yaml: StreamLanguage.define(yaml),
  text: [],
};

// The theme's own colours, which apply inside the editor's shadow root.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.bool, tags.null, tags.self], color: "light-dark(#8a2f6b, #e7a3cf)" },
  { tag: [tags.string, tags.character], color: "light-dark(#33691e, #b5d48a)" },
  { tag: [tags.number, tags.atom], color: "light-dark(#9a3b12, #f0a57a)" },
  { tag: tags.comment, color: "light-dark(#5b6a62, #94a59b)", fontStyle: "italic" },
  { tag: tags.meta, color: "light-dark(#6941a5, #c4abf0)" },
  { tag: [tags.propertyName, tags.definition(tags.variableName)], color: "light-dark(#0b5a8a, #8ec8ee)" },
  { tag: tags.typeName, color: "light-dark(#6a4a00, #e6cf7a)" },
]);

const looks = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "transparent", font: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit" },
  ".cm-content": { padding: "0", caretColor: "currentColor" },
  ".cm-line": { padding: "0" },
  ".cm-gutters": { display: "none" },
  ".cm-content ::selection": { backgroundColor: "light-dark(#bcd9cb, #2c5343)" },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "4px",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    maxWidth: "min(40rem, 90vw)",
  },
  ".cm-tooltip-hover": { padding: "0.3rem 0.6rem", whiteSpace: "pre-wrap" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--paper)" },
  ".cm-diagnostic-error": { borderLeftColor: "light-dark(#c63a34, #f0837d)" },
});

export interface CodeMirrorEditor {
  readonly view: EditorView;
  mark(diagnostics: readonly EditorDiagnostic[]): void;
}

/** Creates a CodeMirror editor in a shadow root, where a policy without inline styles allows its style sheets. */
export function codeMirror(host: HTMLElement, text: string, options: EditorOptions): CodeMirrorEditor {
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(
          keymap.of([
            {
              key: "Mod-Enter",
              run: () => {
                options.onRun?.();
                return options.onRun !== undefined;
              },
            },
          ]),
        ),
        history(),
        indentOnInput(),
        indentUnit.of("    "),
        bracketMatching(),
        closeBrackets(),
        syntaxHighlighting(colours),
        languages[options.language],
        looks,
        EditorView.domEventHandlers({ beforeinput: replaceColoured }),
        // The line that names a simulation's file stays at the top of its text.
        EditorView.scrollMargins.of(() => ({ top: 40 })),
        lineNumbers(),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
        EditorView.contentAttributes.of({ "aria-label": options.label, spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange?.(update.state.doc.toString());
        }),
        completions(options),
        diagnostics(options),
        hovers(options),
      ],
    }),
  });
  return {
    view,
    mark: (found) => view.dispatch(setDiagnostics(view.state, found.map((each) => place(view.state.doc, each)))),
  };
}

// When the browser itself writes over highlighted text, it continues the colour with an inline style, which the policy
// forbids: nothing is lost, but the console reports each such key.
function replaceColoured(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection;
  if (event.inputType !== "insertText" || event.data === null || event.isComposing || main.empty) return false;
  event.preventDefault();
  const { data } = event;
  const typed = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  // Brackets, for example, surround the selection.
  if (view.state.facet(EditorView.inputHandler).some((handle) => handle(view, main.from, main.to, data, typed))) return true;
  view.dispatch(typed());
  return true;
}

function completions({ complete }: EditorOptions): Extension {
  if (!complete) return [];
  return autocompletion({
    override: [
      async (context: CompletionContext) => {
        const before = context.matchBefore(/[\w.]$/);
        if (!before && !context.explicit) return null;
        const found = await complete(context.state.doc.toString(), context.pos);
        if (!found || found.items.length === 0) return null;
        return {
          from: found.start,
          options: found.items.map((item) => ({
            label: item.text,
            type: item.kind,
            ...(item.detail ? { detail: item.detail } : {}),
          })),
          validFor: /^\w*$/,
        };
      },
    ],
  });
}

function diagnostics({ diagnose }: EditorOptions): Extension {
  if (!diagnose) return [];
  return linter(
    async (view) => (await diagnose(view.state.doc.toString())).map((each) => place(view.state.doc, each)),
    { delay: 500 },
  );
}

function hovers({ hover }: EditorOptions): Extension {
  if (!hover) return [];
  return hoverTooltip(async (view, position) => {
    const found = await hover(view.state.doc.toString(), position);
    if (!found) return null;
    return {
      pos: found.start,
      end: found.start + found.length,
      create: () => {
        const dom = document.createElement("div");
        dom.textContent = found.text.filter(Boolean).join("\n");
        return { dom };
      },
    };
  });
}

function place(text: Text, diagnostic: EditorDiagnostic): Diagnostic {
  const at = (line: number, column: number) => {
    const found = text.line(Math.min(Math.max(line, 1), text.lines));
    return Math.min(found.from + column - 1, found.to);
  };
  const from = at(diagnostic.line, diagnostic.column);
  const end = at(diagnostic.endLine, diagnostic.endColumn);
  // An empty range is shown to the end of its line.
  const to = end > from ? end : text.lineAt(from).to;
  return { from, to, severity: diagnostic.severity, message: diagnostic.message };
}
