import { crc32, inflateRawSync } from "node:zlib";
import { looksLikeZip } from "./zip-sign.ts";

/** Why a container is refused; the caller owns the sentence. */
export type ZipFault = "not-zip" | "damaged" | "encrypted" | "too-large";

export class ZipError extends Error {
  override readonly name = "ZipError";
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Limits against hostile containers, in bytes where not said otherwise. */
export const zipLimits = {
  compressed: 64 * 2 ** 20,
  uncompressed: 256 * 2 ** 20,
  entries: 4_000,
  /** Highest allowed growth of one entry … */
  ratio: 200,
  /** … that is larger than this when unpacked. */
  ratioFrom: 2 ** 20,
} as const;

interface Entry {
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly stored: boolean;
}

export interface Zip {
  has(name: string): boolean;
  names(): readonly string[];
  /** Unpacks one entry and compares its checksum; undefined when there is no such entry. Throws `ZipError`. */
  read(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads the directory of a zip container and checks every limit before anything is unpacked. Throws `ZipError`. */
export function openZip(bytes: Uint8Array): Zip {
  if (!looksLikeZip(bytes)) throw new ZipError("not-zip");
  if (bytes.length > zipLimits.compressed) throw new ZipError("too-large");
  const entries = directory(bytes);
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry && unpack(bytes, entry);
    },
  };
}

function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) throw new ZipError("too-large");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new ZipError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(view, at);
    total += entry.size;
    if (total > zipLimits.uncompressed) throw new ZipError("too-large");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll("\\", "/"), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number): Entry {
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipError("encrypted");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new ZipError("damaged");
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) throw new ZipError("too-large");
  return {
    offset: view.getUint32(at + 42, true),
    packed,
    size,
    crc: view.getUint32(at + 16, true),
    stored: method === 0,
  };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new ZipError("damaged");
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new ZipError("damaged");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new ZipError("damaged");
  const content = entry.stored ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipError("damaged");
  return content;
}

/** Nothing above the declared size is unpacked, so an entry that lies about its size cannot take more memory. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ZipError("damaged");
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
