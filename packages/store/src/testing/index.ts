export { emptyDatabase } from "./empty-database.ts";
export { resultHashOf } from "./result-hash.ts";
export { storeInPGlite } from "./store-in-pglite.ts";
