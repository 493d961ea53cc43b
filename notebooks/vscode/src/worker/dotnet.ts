import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { isProgram, onPath, programName, readOutput } from "./programs.ts";

/** An installed .NET and its capabilities. */
export interface Dotnet {
  readonly program: string;

  /** The installation folder. */
  readonly root: string;

  /** Whether it can build projects. */
  readonly hasSdk: boolean;
}

const runtime = /^Microsoft\.NETCore\.App 10\./m;
const webRuntime = /^Microsoft\.AspNetCore\.App 10\./m;
const sdk = /^(1\d|[2-9]\d)\./m;

/**
 * Looks for .NET 10 where the runtime itself looks, then where the installers put it.
 * @param configured The program that the settings name; if set, no other is considered.
 */
export async function findDotnet(configured: string): Promise<Dotnet | null> {
  for (const program of configured === "" ? places() : [configured]) {
    if (await isProgram(program)) {
      const runtimes = (await readOutput(program, "--list-runtimes")) ?? "";
      if (runtime.test(runtimes) && webRuntime.test(runtimes)) {
        const root = path.dirname(await realpath(program));
        return { program, root, hasSdk: sdk.test((await readOutput(program, "--list-sdks")) ?? "") };
      }
    }
  }

  return null;
}

function places(): string[] {
  const folders = [
    path.join(homedir(), ".dotnet"),
    "/usr/local/share/dotnet",
    "/usr/share/dotnet",
    "/usr/lib/dotnet",
    "/opt/homebrew/opt/dotnet/libexec",
    path.join(process.env.ProgramFiles ?? "", "dotnet"),
  ];
  const root = process.env.DOTNET_ROOT ?? "";
  const inFolder = (folder: string) => path.join(folder, programName("dotnet"));
  return [...(root === "" ? [] : [inFolder(root)]), ...onPath("dotnet"), ...folders.map(inFolder)];
}
