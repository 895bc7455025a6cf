import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Letters have the same edges on every machine, whatever its screen and processor.
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--disable-skia-runtime-opts",
];

/**
 * A headless Chromium: the machine's own, else the one that npm installed with us.
 *
 * Where neither starts, the answer says why, and the story that asked skips with that reason.
 * With `DAYBOOK_REQUIRE_BROWSER=1` it throws instead, so that CI never passes without a browser.
 */
export function launchBrowser(): Promise<Launched> {
  return launch(async () => installedChromium() ?? (await carriedChromium()));
}

/** The Chromium that npm installed with us, whatever the machine has: the same dots on every machine. */
export function launchCarriedBrowser(): Promise<Launched> {
  return launch(carriedChromium);
}

type Launched = Browser | { readonly skipped: string };

async function launch(program: () => Promise<Program>): Promise<Launched> {
  try {
    return await chromium.launch({ ...(await program()), args: FLAGS });
  } catch (error) {
    if (process.env.DAYBOOK_REQUIRE_BROWSER === "1") throw error;
    return { skipped: `no browser: ${String(error).split("\n")[0]}` };
  }
}

/** Collects what a page complains about from now on: errors thrown in it and errors it writes to the console. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}

interface Program {
  readonly executablePath: string;
  readonly env?: Record<string, string | undefined>;
}

function installedChromium(): Program | undefined {
  const executablePath = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  );
  return executablePath === undefined ? undefined : { executablePath };
}

/** The Chromium inside @sparticuz/chromium (Linux, x64), with the libraries and the one font that it brings along. */
async function carriedChromium(): Promise<Program> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "the Chromium that npm installs is for Linux on x64; most stories take another that CHROME_PATH names",
    );
  }
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/**
 * Unpacks once per version (2 s, 215 MB), into a folder that appears whole, because several test files start at once.
 *
 * A process of its own does it: the package unpacks to TMPDIR, only on what it takes for AWS Lambda, and changes the
 * environment of the process that imports it.
 */
async function unpackedChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(join(dirname(entry), "../package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(import.meta.dirname, "../node_modules/.cache");
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(join(cache, "chromium-"));
  const unpack = `await (await import("@sparticuz/chromium")).default.executablePath()`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: stage, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
  await writeFile(join(stage, "fonts/fonts.conf"), fontsConf(join(folder, "fonts")));
  await rename(stage, folder).catch(() => rm(stage, { recursive: true }));
  return folder;
}

/** The one that is carried looks for fonts below /tmp only. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
