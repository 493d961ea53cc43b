import { loadPyodide } from "/pyodide/pyodide.mjs";

const loading = loadPyodide({ indexURL: "/pyodide/", stdout: () => {} });
self.onmessage = async ({ data }) => {
  try {
    (await loading).runPython(data);
    self.postMessage({});
  } catch (problem) {
    self.postMessage({ error: String(problem) });
  }
};
