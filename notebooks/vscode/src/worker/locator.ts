import { homedir } from "node:os";
import path from "node:path";
import type { WorkerCommand } from "./workerProcess.ts";
import { findDotnet } from "./dotnet.ts";
import { expandHome, isProgram, onPath, programName } from "./programs.ts";
import { CompanionProject } from "./project.ts";
import { StartProblem } from "./startProblem.ts";

const verb = ["notebook", "worker"];

/** The user's settings. */
export interface WorkerSettings {
  readonly worker: string;
  readonly dotnet: string;
}

/** Builds a project and shows the progress. */
export type Builder = (project: CompanionProject, dotnet: string) => Promise<void>;

/** Finds the program that runs cells: the one in the settings, the open folder's project, or the installed tool. */
export class WorkerLocator {
  readonly #projects = new Map<string, CompanionProject>();

  /**
   * Finds the program.
   * @param folders The folders in which to look for a project; the first project found is used.
   * @param build Builds a project that is out of date; without it, an outdated project cannot be used.
   * @throws StartProblem There is no such program, or it cannot be used.
   */
  async find(settings: WorkerSettings, folders: readonly string[], build: Builder | null): Promise<WorkerCommand | null> {
    const configured = expandHome(settings.worker);
    if (configured !== "") {
      return this.#configured(configured, settings);
    }

    const project = await this.#project(folders);
    if (project !== null) {
      return this.#ofProject(project, settings, build);
    }

    const tools = [...onPath("companion"), path.join(homedir(), ".dotnet", "tools", programName("companion"))];
    for (const tool of tools) {
      if (await isProgram(tool)) {
        return this.#program(tool, settings);
      }
    }

    throw StartProblem.noWorker();
  }

  /**
   * Builds the project even if it is up to date.
   * @throws StartProblem There is no project, or it does not build.
   */
  async rebuild(settings: WorkerSettings, folders: readonly string[], build: Builder): Promise<void> {
    const project = await this.#project(folders);
    if (project === null) {
      throw StartProblem.noProject();
    }

    await this.#build(project, await this.#dotnet(settings), build);
  }

  async #configured(file: string, settings: WorkerSettings): Promise<WorkerCommand> {
    if (file.endsWith(".dll")) {
      return { ...(await this.#dotnet(settings)), arguments: [file, ...verb] };
    }

    if (!path.isAbsolute(file) || !(await isProgram(file))) {
      throw StartProblem.wrongSetting(file);
    }

    return this.#program(file, settings);
  }

  async #ofProject(
    project: CompanionProject,
    settings: WorkerSettings,
    build: Builder | null,
  ): Promise<WorkerCommand | null> {
    const dotnet = await this.#dotnet(settings);
    if (await project.isOutOfDate()) {
      if (build === null) {
        return null;
      }

      await this.#build(project, dotnet, build);
    }

    return { ...dotnet, arguments: [project.assembly, ...verb] };
  }

  async #build(project: CompanionProject, dotnet: { program: string; hasSdk: boolean }, build: Builder): Promise<void> {
    if (!dotnet.hasSdk) {
      throw StartProblem.noSdk();
    }

    await build(project, dotnet.program);
  }

  async #program(program: string, settings: WorkerSettings): Promise<WorkerCommand> {
    const dotnet = await this.#dotnet(settings);
    return { program, arguments: verb, environment: dotnet.environment };
  }

  async #dotnet(settings: WorkerSettings) {
    const configured = expandHome(settings.dotnet);
    const dotnet = await findDotnet(configured);
    if (dotnet === null) {
      throw StartProblem.noDotnet(configured);
    }

    // Makes the installed tool, and package restores for cells, use the same .NET.
    return { program: dotnet.program, hasSdk: dotnet.hasSdk, environment: { DOTNET_ROOT: dotnet.root } };
  }

  async #project(folders: readonly string[]): Promise<CompanionProject | null> {
    for (const folder of folders) {
      const project = await CompanionProject.find(folder);
      if (project !== null) {
        // Reuse the same object, because it remembers when it was built.
        const known = this.#projects.get(project.root) ?? project;
        this.#projects.set(project.root, known);
        return known;
      }
    }

    return null;
  }
}
