import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const stamp = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** The same package with `time` (UTC) in its properties and entries, so that its bytes depend on the document alone. */
export function sealed(bytes: Uint8Array, time: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  const iso = time.toISOString().replace(/\.\d+Z$/, "Z");
  if (core !== undefined) parts["docProps/core.xml"] = strToU8(strFromU8(core).replace(stamp, `$1${iso}`));
  // Zip stores local time without a zone: the parts of the UTC time are handed over as if they were local.
  const mtime = new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
  return zipSync(parts, { mtime, level: 6 });
}
