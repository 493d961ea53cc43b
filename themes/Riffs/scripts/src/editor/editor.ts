import type { CodeMirrorEditor } from "./codeMirror.ts";

/** The language of a piece of code. */
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

/** A completion at a position. */
export interface EditorCompletions {
  start: number;
  items: readonly { text: string; kind: string; detail: string | null }[];
}

/** The documentation of a name. */
export interface EditorHover {
  start: number;
  length: number;
  text: (string | null)[];
}

export interface EditorOptions {
  language: EditorLanguage;
  /** Its name for screen readers. */
  label: string;
  onChange?(text: string): void;
  /** Ctrl/Cmd+Enter. */
  onRun?(): void;
  complete?(text: string, position: number): Promise<EditorCompletions | null>;
  diagnose?(text: string): Promise<EditorDiagnostic[]>;
  hover?(text: string, position: number): Promise<EditorHover | null>;
}

/** A code editor: a plain text area until it gets the focus, CodeMirror from then on. */
export interface Editor {
  readonly element: HTMLElement;
  text: string;
  /** Replaces the text, as one step that can be undone. */
  replace(start: number, length: number, text: string): void;
  focus(): void;
  /** Puts the cursor at the start of a line, from 1, and scrolls to it. */
  goToLine(line: number): void;
  /** Marks problems, replacing the earlier marks. */
  mark(diagnostics: readonly EditorDiagnostic[]): void;
}

/** Turns a text area into an editor. The text area stays where it is in the page, and always contains the text. */
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
      // When loading fails, for example offline, the text area is used; the next focus tries again.
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
