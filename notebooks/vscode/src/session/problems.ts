import * as vscode from "vscode";
import { StartProblem, type Remedy } from "../worker/startProblem.ts";

const download = "https://dotnet.microsoft.com/download/dotnet/10.0";

const remedies: Record<Remedy, { readonly label: string; readonly run: (log: vscode.LogOutputChannel) => unknown }> = {
  installDotnet: {
    label: "Get .NET 10",
    run: () => vscode.env.openExternal(vscode.Uri.parse(download)),
  },
  manageTrust: {
    label: "Manage Trust",
    run: () => vscode.commands.executeCommand("workbench.trust.manage"),
  },
  openSettings: {
    label: "Open Settings",
    run: () => vscode.commands.executeCommand("workbench.action.openSettings", "companion."),
  },
  showLog: {
    label: "Show Log",
    run: (log) => log.show(true),
  },
};

/** Tells the person why no worker can be started, with a button for the remedy. */
export function tellProblem(problem: unknown, log: vscode.LogOutputChannel): void {
  if (!(problem instanceof StartProblem)) {
    log.error(problem as Error);
  }

  const known =
    problem instanceof StartProblem ? problem : StartProblem.didNotStart((problem as Error).message);
  const remedy = remedies[known.remedy];
  void vscode.window.showErrorMessage(known.message, remedy.label).then((chosen) => {
    if (chosen === remedy.label) {
      remedy.run(log);
    }
  });
}
