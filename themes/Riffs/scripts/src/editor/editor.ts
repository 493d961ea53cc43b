import type { CodeMirrorEditor } from "./codeMirror.ts";

/** What a piece of code is written in. */
export type EditorLanguage = "csharp" | "python" | "procfile" | "yaml" | "text";

/** A problem in the code; lines and columns from 1. */
export interface EditorDiagnostic {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: "error" | "warning" | "info";
  message: string;
}

/** What may be written at a place. */
export interface EditorCompletions {
  start: number;
  items: readonly { text: string; kind: string; detail: string | null }[];
}

/** What a name means. */
export interface EditorHover {
  start: number;
  length: number;
  text: (string | null)[];
}

export interface EditorOptions {
  language: EditorLanguage;
  /** What a screen reader calls it. */
  label: string;
  onChange?(text: string): void;
  /** Ctrl/Cmd+Enter. */
  onRun?(): void;
  complete?(text: string, position: number): Promise<EditorCompletions | null>;
  diagnose?(text: string): Promise<EditorDiagnostic[]>;
  hover?(text: string, position: number): Promise<EditorHover | null>;
}

/** An editor of code: a plain text area until somebody focuses it, CodeMirror from then on. */
export interface Editor {
  readonly element: HTMLElement;
  text: string;
  /** Puts a text in the place of another, as one step that can be undone. */
  replace(start: number, length: number, text: string): void;
  focus(): void;
  /** Puts the cursor at the start of a line, from 1, and shows it. */
  goToLine(line: number): void;
  /** Marks problems, in place of those marked before. */
  mark(diagnostics: readonly EditorDiagnostic[]): void;
}

/** Makes a text area into an editor. It stays where it is in the page, and holds the text all the time. */
export function editorOf(area: HTMLTextAreaElement, options: EditorOptions): Editor {
  let rich: CodeMirrorEditor | undefined;
  let marked: readonly EditorDiagnostic[] = [];
  const host = document.createElement("div");
  host.className = "editor";

  const upgrade = async () => {
    let module: typeof import("./codeMirror.ts");
    try {
      module = await import("./codeMirror.ts");
    } catch {
      // Without it, say offline, the text area does; the next focus tries again.
      area.addEventListener("focus", upgrade, { once: true });
      return;
    }

    const hadFocus = document.activeElement === area;
    const { selectionStart, selectionEnd, scrollTop } = area;
    rich = module.codeMirror(host, area.value, {
      ...options,
      onChange: (text) => {
        area.value = text;
        options.onChange?.(text);
      },
    });
    area.before(host);
    area.hidden = true;
    rich.mark(marked);
    rich.view.dispatch({ selection: { anchor: selectionStart, head: selectionEnd }, scrollIntoView: hadFocus });
    rich.view.scrollDOM.scrollTop = scrollTop;
    if (hadFocus) rich.view.focus();
  };
  area.addEventListener("focus", upgrade, { once: true });
  area.addEventListener("input", () => options.onChange?.(area.value));
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      options.onRun?.();
    }
  });

  return {
    element: area,
    get text() {
      return area.value;
    },
    set text(text) {
      if (rich) {
        rich.view.dispatch({ changes: { from: 0, to: rich.view.state.doc.length, insert: text } });
      } else {
        area.value = text;
        options.onChange?.(text);
      }
    },
    replace(start, length, text) {
      if (rich) {
        rich.view.dispatch({ changes: { from: start, to: start + length, insert: text } });
      } else {
        area.setRangeText(text, start, start + length);
        options.onChange?.(area.value);
      }
    },
    focus: () => (rich ? rich.view.focus() : area.focus()),
    goToLine(line) {
      if (rich) {
        const { doc } = rich.view.state;
        const anchor = doc.line(Math.min(Math.max(line, 1), doc.lines)).from;
        rich.view.dispatch({ selection: { anchor }, scrollIntoView: true });
        rich.view.focus();
      } else {
        const start = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
        area.setSelectionRange(start, start);
        area.focus();
      }
    },
    mark(diagnostics) {
      marked = diagnostics;
      rich?.mark(diagnostics);
      if (diagnostics.some((each) => each.severity === "error")) area.setAttribute("aria-invalid", "true");
      else area.removeAttribute("aria-invalid");
    },
  };
}
