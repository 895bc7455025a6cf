import { registerHooks } from "node:module";

/** Before a program, with `node --import`: when it ends, says on standard error which packages it has loaded. */
const loaded = new Set<string>();

registerHooks({
  load(url, context, next) {
    const name = /.*\/(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) loaded.add(name);
    return next(url, context);
  },
});

process.on("exit", () => void process.stderr.write(JSON.stringify([...loaded].toSorted())));
