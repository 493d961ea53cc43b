// Align tables of values to the left; VS Code's own style sheet aligns them for numbers. Tables of other kernels have a
// class.
export const activate = () => {
  const style = document.createElement("style");
  style.textContent =
    ".output_container table:not([class]) :is(th, td), .output_container .dni-treeview :is(th, td) { text-align: left; vertical-align: top; }" +
    ".output_container details.dni-treeview > summary { cursor: pointer; }" +
    ".output_container .dni-code-hint { font-style: italic; }";
  document.head.append(style);
};
