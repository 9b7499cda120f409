import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** A Java that is installed. */
export interface Java {
  /** What JAVA_HOME would be. */
  readonly home: string;
  /** The first number of its version. */
  readonly major: number;
}

const EXE = process.platform === "win32" ? ".exe" : "";

/** Folders that hold one Java each. */
const COLLECTIONS: readonly string[] = [
  "/usr/lib/jvm",
  "/usr/java",
  "/opt/java",
  "/opt/homebrew/opt",
  "/Library/Java/JavaVirtualMachines",
  join(homedir(), ".sdkman/candidates/java"),
  join(homedir(), ".jdks"),
  "C:\\Program Files\\Java",
  "C:\\Program Files\\Eclipse Adoptium",
];

/**
 * Every Java of this machine, those that the user has chosen first: JAVA_HOME, the PATH, then the usual folders.
 *
 * @env JAVA_HOME, PATH
 */
export function findJavas(
  env: NodeJS.ProcessEnv,
  collections: readonly string[] = COLLECTIONS,
): readonly Java[] {
  const homes = [env["JAVA_HOME"] ?? "", ...onPath(env), ...collections.flatMap(homesIn)];
  const found = homes.flatMap((home) => javaAt(home) ?? []);
  return found.filter(({ home }, at) => found.findIndex((other) => other.home === home) === at);
}

/** The command of this name on the PATH. */
export function findCommand(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  const files = (env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => endings.map((end) => join(folder, name + end)));
  return files.find((file) => existsSync(file));
}

/** The program of a Java. */
export function javaProgram({ home }: Java): string {
  return join(home, "bin", `java${EXE}`);
}

function onPath(env: NodeJS.ProcessEnv): readonly string[] {
  const command = findCommand("java", env);
  return command === undefined ? [] : [dirname(dirname(realpathSync(command)))];
}

function homesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort().reverse();
  return names.flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]);
}

/** Every JDK since 9 says in its file `release` what it is; asking the program itself would take a second each. */
function javaAt(home: string): Java | undefined {
  const release = join(home, "release");
  if (home === "" || !existsSync(release) || !existsSync(join(home, "bin", `java${EXE}`))) return undefined;
  const major = Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, "utf8"))?.[1]);
  return Number.isNaN(major) ? undefined : { home: realpathSync(home), major };
}
