import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say } from "./root.mjs";

/**
 * Programs that some tests and the bench compare with, and how Debian calls them. The product needs none of them.
 * @type {Record<string, { debian: string, file?: string }>}
 */
const programs = {
  chromium: { debian: "chromium" },
  soffice: { debian: "libreoffice-writer" },
  pdftoppm: { debian: "poppler-utils" },
  pandoc: { debian: "pandoc" },
  // Tinos: the widths of Times New Roman with all Vietnamese letters.
  fonts: { debian: "fonts-croscore", file: "/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf" },
};

/**
 * True when the program is on this machine. A test that needs it says so: `it.skipIf(!has("soffice"))(…)`.
 * @param {"chromium" | "soffice" | "pdftoppm" | "pandoc" | "fonts"} name
 */
export function has(name) {
  const file = programs[name]?.file;
  if (file !== undefined) return existsSync(file);
  return onPath(name) || onPath(`${name}.exe`);
}

/** Names of the programs this machine lacks. */
export function missing() {
  return /** @type {("chromium" | "soffice" | "pdftoppm" | "pandoc" | "fonts")[]} */ (Object.keys(programs)).filter(
    (name) => !has(name),
  );
}

/** Installs what is missing where that is possible without a question: on Debian, as root. Elsewhere it does nothing. */
export function supply() {
  const wanted = missing().map((name) => /** @type {{ debian: string }} */ (programs[name]).debian);
  if (wanted.length === 0 || process.getuid?.() !== 0 || !onPath("apt-get")) return;
  say(`Đang cài các chương trình dùng để đối chiếu khi kiểm tra: ${wanted.join(", ")}…`);
  apt(["update"]);
  apt(["install", "--yes", "--no-install-recommends", ...wanted]);
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", 2], timeout: 420_000 });
}

/** @param {string} name */
function onPath(name) {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name)));
}
