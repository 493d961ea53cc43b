/** A remedy for a problem, shown as a button. */
export type Remedy = "installDotnet" | "manageTrust" | "openSettings" | "showLog";

/** Why no worker can be started, as a message for the person. */
export class StartProblem extends Error {
  constructor(
    message: string,
    readonly remedy: Remedy,
  ) {
    super(message);
  }

  static noDotnet(configured: string): StartProblem {
    return configured === ""
      ? new StartProblem(
          "C# cells need .NET 10, which was not found on this computer. Install the .NET 10 SDK, then run the cell again.",
          "installDotnet",
        )
      : new StartProblem(
          `The setting companion.dotnet names '${configured}', which is not a dotnet program with .NET 10. Correct the setting or clear it.`,
          "openSettings",
        );
  }

  static noSdk(): StartProblem {
    return new StartProblem(
      "The Companion project in this folder must be built first. That needs the .NET 10 SDK, but only the runtime was found. Install the SDK, then run the cell again.",
      "installDotnet",
    );
  }

  static untrusted(): StartProblem {
    return new StartProblem(
      "This folder is not trusted, so its cells are not run. Trust the folder if you trust its author.",
      "manageTrust",
    );
  }

  static noWorker(): StartProblem {
    return new StartProblem(
      "The program that runs C# cells was not found. Open the folder of the Companion project, install the tool 'companion', or set companion.worker to the path of the program.",
      "openSettings",
    );
  }

  static noProject(): StartProblem {
    return new StartProblem("The open folder does not contain a Companion project to build.", "showLog");
  }

  static wrongSetting(file: string): StartProblem {
    return new StartProblem(
      `The setting companion.worker names '${file}', which is not a program. Correct the setting or clear it.`,
      "openSettings",
    );
  }

  static buildFailed(): StartProblem {
    return new StartProblem("The Companion project does not build. The log says why.", "showLog");
  }

  static buildCancelled(): StartProblem {
    return new StartProblem("The build was cancelled, but cells cannot run without it. Run the cell again to restart the build.", "showLog");
  }

  static didNotStart(reason: string): StartProblem {
    return new StartProblem(`The process that runs the cells did not start: ${reason}. The log may say more.`, "showLog");
  }
}
