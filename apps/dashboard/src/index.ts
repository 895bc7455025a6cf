export { createApp, type AppOptions } from "./app.ts";
export { loadAssets, type Assets } from "./assets.ts";
