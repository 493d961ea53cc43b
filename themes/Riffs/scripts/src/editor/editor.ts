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
  items: { text: string; kind: string; detail: string | null }[];
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
}

/** An editor of code: a plain text area until somebody focuses it, CodeMirror from then on. */
export interface Editor {
  readonly element: HTMLElement;
  text: string;
  focus(): void;
  /** Puts the cursor at the start of a line, from 1, and shows it. */
  goToLine(line: number): void;
  /** Marks problems, in place of those marked before. */
  mark(diagnostics: readonly EditorDiagnostic[]): void;
}

/** Makes a text area into an editor. It stays where it is in the page. */
export function editorOf(area: HTMLTextAreaElement, options: EditorOptions): Editor {
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
      area.value = text;
      options.onChange?.(text);
    },
    focus: () => area.focus(),
    goToLine(line) {
      const start = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
      area.focus();
      area.setSelectionRange(start, start);
    },
    mark: () => {},
  };
}
