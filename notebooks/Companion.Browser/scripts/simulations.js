// The worker that answers the simulations' questions.
globalThis.dotnetSidecar = true;
import { post, serve } from "./worker.js";

serve("simulations", async (runtime) => {
  const { mainAssemblyName } = runtime.getConfig();
  const { SimulationExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Simulations;
  return ({ id, question }) => {
    try {
      post({ id, kind: "answer", answer: JSON.parse(SimulationExports.Answer(JSON.stringify(question))) });
    } catch (problem) {
      post({ id, kind: "error", message: String(problem?.message ?? problem) });
    }
  };
});
