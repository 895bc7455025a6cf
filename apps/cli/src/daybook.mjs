import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// What a command loads is compiled once, and not at every call; where nothing may be written, at every call. This file is
// no TypeScript, so that nothing is loaded to strip its types.
enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/daybook", import.meta.url)));
await import("./main.ts");
