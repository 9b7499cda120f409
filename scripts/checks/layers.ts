/** What one package may reach. */
export interface Layer {
  /** Packages of this workspace whose values it may import. */
  readonly imports: readonly string[];
  /** Packages of which it may import types only. */
  readonly types: readonly string[];
  /** The one file that may, beside, import values of `types` packages: the adapter. False: no such file. */
  readonly adapter: boolean;
  /** Packages that its tests and examples may import as well. */
  readonly testImports: readonly string[];
  /** Libraries from outside; `node:` modules are free. */
  readonly libraries: readonly string[];
}

const layer = (fields: Partial<Layer>): Layer => ({
  imports: [],
  types: [],
  adapter: false,
  testImports: [],
  libraries: [],
  ...fields,
});

/**
 * The arrows of DESIGN.md §1. `packages/README.md` shows the same for people; the boundary check compares the two and
 * then both with what the files really import. A new arrow is a decision: it is made here, there, and in a review.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: layer({}),
  api: layer({ imports: ["core"] }),
  client: layer({ imports: ["core", "api"], testImports: ["tooling"], libraries: ["undici"] }),
  workflow: layer({ imports: ["core"], types: ["api"] }),
  worker: layer({ imports: ["core"], types: ["api"], adapter: true, libraries: ["reflect-metadata"] }),
  server: layer({
    imports: ["core"],
    types: ["api"],
    libraries: ["@jitl/quickjs-wasmfile-release-sync", "libsql", "quickjs-emscripten-core", "undici"],
  }),
  sdk: layer({
    imports: ["client", "workflow", "worker"],
    types: ["api"],
    testImports: ["server", "tooling"],
  }),
};

/** What an example may import: what a user would install. */
export const EXAMPLE_IMPORTS: readonly string[] = ["sdk", "server"];

/** The package that only re-exports. */
export const FACADE = "sdk";

/** The scope of the workspace's packages. */
export const SCOPE = "@baton/";
