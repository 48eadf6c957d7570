import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { connect } from "node:net";
import { WebSocket } from "ws";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ServicePort } from "#shared/contract/protocol.ts";
import { decodeMessage, encodeMessage } from "#shared/contract/wire.ts";
import type { Host } from "./host.ts";
import { startHost } from "./host.ts";
import { utf8 } from "./socket-port.ts";

let host: Host;
let ports: ServicePort[] = [];
let empty = 0;

beforeEach(async () => {
  ports = [];
  empty = 0;
  host = await startHost({
    services: { connect: (port) => ports.push(port) },
    onEmpty: () => (empty += 1),
    grace: 300,
  });
});
afterEach(() => host.close());

function parts(): { port: number; origin: string; token: string } {
  const { origin, port, hash } = new URL(host.address());
  return { port: Number(port), origin, token: hash.slice(1) };
}

/** Opens a connection, says `secret`, and gives the key or the code with which it was closed. */
function knock(secret: string, origin = parts().origin): Promise<{ key?: string; socket: WebSocket; closed?: number }> {
  const socket = new WebSocket(`ws://127.0.0.1:${parts().port}/ket-noi`, { origin });
  return new Promise((resolve) => {
    socket.on("open", () => socket.send(secret));
    socket.on("error", () => resolve({ socket, closed: 1006 }));
    socket.on("close", (closed) => resolve({ socket, closed }));
    socket.once("message", (data: Buffer) => resolve({ socket, ...(decodeMessage(data, utf8) as { key: string }) }));
  });
}

function get(path: string): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: parts().port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on("error", reject)
      .end();
  });
}

describe("the host", () => {
  it("lets a token in once and its key again", async () => {
    const { token } = parts();
    const first = await knock(token);
    expect(first.key).toMatch(/^.{43}$/u);
    expect((await knock(token)).closed).toBe(4401);
    expect((await knock(first.key ?? "")).key).toBe(first.key);
    expect(ports).toHaveLength(2);
    first.socket.close();
  });

  it.each(["", "guess", "0".repeat(43)])("closes on the secret %j", async (secret) => {
    expect((await knock(secret)).closed).toBe(4401);
    expect(ports).toEqual([]);
  });

  it("refuses a page from elsewhere even with a token", async () => {
    const { token } = parts();
    expect((await knock(token, "http://example.org")).closed).toBe(1006);
    expect((await knock(token, "null")).closed).toBe(1006);
    expect((await knock(token)).key).toBeDefined();
  });

  it("is heard on this machine only", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const addresses = others
      .filter(({ internal, family }) => !internal && family === "IPv4")
      .map(({ address }) => address);
    for (const address of addresses) {
      const open = await new Promise((resolve) => {
        const socket = connect(parts().port, address);
        socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      });
      expect(open, address).toBe(false);
    }
    expect(new URL(host.address()).hostname).toBe("127.0.0.1");
  });

  it("serves the window with its policy, and nothing of the disk", async () => {
    const page = await get("/");
    expect(page.status).toBe(200);
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).not.toContain("unsafe-eval");
    for (const path of [
      "/../package.json",
      "/..%2fpackage.json",
      "/assets/../../package.json",
      "/package.json",
      "/%00",
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it("carries messages both ways and closes on what is none", async () => {
    const { socket } = await knock(parts().token);
    const got = new Promise((resolve) => ports[0]?.listen(resolve, () => undefined));
    socket.send(encodeMessage({ type: "call", bytes: new Uint8Array([1]) }, utf8));
    expect(await got).toEqual({ type: "call", bytes: new Uint8Array([1]) });
    const back = new Promise((resolve) => socket.once("message", (data: Buffer) => resolve(decodeMessage(data, utf8))));
    ports[0]?.post({ type: "answer", id: 1, output: "đ" });
    expect(await back).toEqual({ type: "answer", id: 1, output: "đ" });
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.send(Buffer.from([255, 255, 255, 255]));
    expect(await closed).toBe(1003);
  });

  it("tells when the last window has gone and stayed away", async () => {
    const { socket, key } = await knock(parts().token);
    socket.close();
    await new Promise((resolve) => socket.once("close", resolve));
    const again = await knock(key ?? "");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(empty).toBe(0);
    again.socket.close();
    await expect.poll(() => empty).toBe(1);
  });

  it("has a window wait for the services, and forgets one that does not", async () => {
    const services = Promise.withResolvers<{ connect: (port: ServicePort) => void }>();
    const slow = await startHost({ services: services.promise, onEmpty: () => undefined });
    try {
      const { port, origin } = new URL(slow.address());
      const open = async (): Promise<WebSocket> => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/ket-noi`, { origin });
        await new Promise((resolve) => socket.once("open", resolve));
        socket.send(new URL(slow.address()).hash.slice(1));
        return socket;
      };
      const gone = await open();
      gone.close();
      await new Promise((resolve) => gone.once("close", resolve));
      const waiting = await open();
      let isIn = false;
      const admitted = new Promise<void>((resolve) => waiting.once("message", () => resolve())).then(
        () => (isIn = true),
      );
      await new Promise((resolve) => waiting.ping(resolve));
      await new Promise((resolve) => waiting.once("pong", resolve));
      expect(isIn).toBe(false);
      services.resolve({ connect: (each) => ports.push(each) });
      await admitted;
      expect(ports).toHaveLength(1);
    } finally {
      await slow.close();
    }
  });

  it("takes the port it likes while nobody else has it", async () => {
    const likedPort = parts().port;
    const options = { services: { connect: () => undefined }, onEmpty: () => undefined, likedPort };
    const other = await startHost(options);
    expect(Number(new URL(other.address()).port)).not.toBe(likedPort);
    await host.close();
    await other.close();
    host = await startHost(options);
    expect(parts().port).toBe(likedPort);
  });
});
