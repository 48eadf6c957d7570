import { spawn } from "node:child_process";
import { platform } from "node:os";

/** Opens the address in the person's browser; false when this machine has no way to. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, args] = commandFor(address);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

function commandFor(address: string): [string, string[]] {
  switch (platform()) {
    case "win32":
      return ["rundll32", ["url.dll,FileProtocolHandler", address]];
    case "darwin":
      return ["open", [address]];
    default:
      return ["xdg-open", [address]];
  }
}
