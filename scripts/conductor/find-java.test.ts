import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findCommand, findJavas } from "./find-java";

describe("findJavas", () => {
  let folder: string;
  const install = (name: string, version: string): string => {
    const home = join(folder, name);
    mkdirSync(join(home, "bin"), { recursive: true });
    writeFileSync(join(home, "bin", "java"), "");
    writeFileSync(join(home, "release"), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
    return home;
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "baton-java-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("takes what the user chose before what is installed, each once", () => {
    const chosen = install("chosen", "21.0.4");
    const onPath = install("on-path", "17.0.15");
    const other = install("jvm/jdk-25", "25.0.3");

    const env = { JAVA_HOME: chosen, PATH: ["/nowhere", join(onPath, "bin")].join(delimiter) };
    const found = findJavas(env, [join(folder, "jvm"), join(folder, "jvm"), "/no/such/folder"]);

    expect(found).toEqual([
      { home: chosen, major: 21 },
      { home: onPath, major: 17 },
      { home: other, major: 25 },
    ]);
  });

  it("passes over folders that hold no Java", () => {
    mkdirSync(join(folder, "jvm/empty"), { recursive: true });
    writeFileSync(join(install("jvm/odd", "x"), "release"), "nothing to see");

    expect(findJavas({ JAVA_HOME: "/gone", PATH: "" }, [join(folder, "jvm")])).toEqual([]);
  });
});

describe("findCommand", () => {
  it("answers nothing where there is none", () => {
    expect(findCommand("mvn", { PATH: "/no/such/folder" })).toBeUndefined();
    expect(findCommand("mvn", {})).toBeUndefined();
  });
});
