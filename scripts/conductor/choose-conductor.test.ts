import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseConductor } from "./choose-conductor";
import { findJavas } from "./find-java";
import { startConductor, type StartConductorOptions } from "./start-conductor";

/** A start that only notes that it was asked for. */
function recorder() {
  const asked: StartConductorOptions[] = [];
  let stops = 0;
  const start = async (options: StartConductorOptions = {}) => {
    asked.push(options);
    return { url: "http://started/api", startMs: 1, stop: async () => void (stops += 1) };
  };
  return { asked, start, stops: () => stops };
}

describe("chooseConductor", () => {
  it("starts none and says how, unless it is asked to", async () => {
    const { asked, start } = recorder();

    const chosen = await chooseConductor([], {}, start);

    expect(chosen.url).toBeUndefined();
    expect(chosen.remark).toMatch(/^Not run against a real Conductor OSS .*BATON_REAL_CONDUCTOR=1 npm test/);
    expect(asked).toEqual([]);
  });

  it("starts one for the run, and stops that", async () => {
    const { start, stops } = recorder();

    const chosen = await chooseConductor(
      ["integration-tests/tasks"],
      { BATON_REAL_CONDUCTOR: "1" },
      start,
      () => undefined,
    );
    await chosen.stop();

    expect(chosen).toMatchObject({ url: "http://started/api" });
    expect(stops()).toBe(1);
  });

  it("starts none where only other tests run", async () => {
    const { asked, start } = recorder();

    const chosen = await chooseConductor(
      ["--verbose", "packages/core"],
      { BATON_REAL_CONDUCTOR: "1" },
      start,
    );

    expect(Object.keys(chosen)).toEqual(["stop"]);
    expect(asked).toEqual([]);
  });

  it("takes the one at an address as it is", async () => {
    const { asked, start } = recorder();

    const chosen = await chooseConductor([], { BATON_REAL_CONDUCTOR: "http://there/api" }, start);

    expect(chosen.url).toBe("http://there/api");
    expect(asked).toEqual([]);
  });

  it("refuses what it does not understand", async () => {
    await expect(chooseConductor([], { BATON_REAL_CONDUCTOR: "yes" })).rejects.toThrow(
      /"yes"; it must be 1, 0/,
    );
  });
});

describe("startConductor", () => {
  const java = findJavas(process.env).find(({ major }) => major >= 21);
  const withJava = java === undefined ? it.skip : it;

  withJava("says in one line what is missing to get its jar", async () => {
    const empty = mkdtempSync(join(tmpdir(), "baton-cache-"));

    const answer = await startConductor({ env: { PATH: "", JAVA_HOME: java?.home, XDG_CACHE_HOME: empty } });

    rmSync(empty, { recursive: true });
    expect(answer).toEqual({
      skipped: expect.stringMatching(/^conductor-server-3\.32\.3-boot\.jar .* needs Maven[^\n]*$/),
    });
  });
});
