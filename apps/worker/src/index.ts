export { renderWeek } from "./render.ts";
export { startWorker, type Render, type Rendered, type Show, type Worker, type WorkerOptions } from "./start-worker.ts";
