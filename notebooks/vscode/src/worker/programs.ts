import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

const suffix = process.platform === "win32" ? ".exe" : "";

/** A program's file name on this system. */
export function programName(name: string): string {
  return name + suffix;
}

/** Whether the file exists and is executable. */
export async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The possible paths of a program: one in each folder of PATH. */
export function onPath(name: string): string[] {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, programName(name)));
}

/** Expands `~` to the user's folder in a path from the settings. */
export function expandHome(file: string): string {
  return /^~(?=$|[\\/])/.test(file) ? homedir() + file.slice(1) : file;
}

/** A program's output; null if the program cannot be run or fails. */
export function readOutput(program: string, ...args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { windowsHide: true, timeout: 20_000 }, (error, output) => resolve(error ? null : output));
  });
}
