export { renderWeek } from "./render.ts";
export { startWorker, type Render, type Rendered, type Worker, type WorkerOptions } from "./start-worker.ts";
