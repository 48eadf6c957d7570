import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy } from "#electron/files/content-policy.ts";
import { contentTypeOf, readRenderer } from "#electron/files/renderer.ts";

/** Answers with a file of the built window. Only names the build made are known; nothing of the disk can be reached. */
export async function servePage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const name = path === "/" ? "index.html" : path.slice(1);
  const file = request.method === "GET" ? await readRenderer(name) : null;
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Không có trang này.");
    return;
  }
  response
    .writeHead(200, {
      "content-type": contentTypeOf(name),
      "content-security-policy": contentSecurityPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": name === "index.html" ? "no-store" : "max-age=31536000, immutable",
    })
    .end(file);
}
