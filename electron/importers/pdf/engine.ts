import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { readPackageFile } from "#electron/files/package-file.ts";

/** PDFium as WebAssembly with the few views on its memory that reading needs. */
export interface Engine {
  readonly api: WrappedPdfiumModule;
  /** Functions asked for every character, called without the wrapper of `api`, which costs more than they do. */
  readonly text: TextFunctions;
  /** Copies bytes into its memory; the caller frees the address. */
  copyIn(bytes: Uint8Array): number;
  allocate(size: number): number;
  free(address: number): void;
  float32(address: number): number;
  float64(address: number): number;
  /** A copy of a stretch of its memory. */
  bytes(address: number, length: number): Uint8Array;
  /** A text ended by a zero byte. */
  string(address: number): string;
}

interface TextFunctions {
  FPDFText_IsGenerated(page: number, index: number): number;
  FPDFText_GetUnicode(page: number, index: number): number;
  FPDFText_GetTextObject(page: number, index: number): number;
  FPDFText_GetFontSize(page: number, index: number): number;
  FPDFText_GetCharOrigin(page: number, index: number, x: number, y: number): number;
  FPDFText_GetLooseCharBox(page: number, index: number, box: number): number;
}

interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

let loading: Promise<Engine> | undefined;

/** Loads the engine on first use and keeps it. */
export function loadEngine(): Promise<Engine> {
  loading ??= startEngine();
  return loading;
}

/** Throws the engine away after it broke; the next file gets a new one. */
export function dropEngine(): void {
  loading = undefined;
}

async function startEngine(): Promise<Engine> {
  const { init } = await import("@embedpdf/pdfium");
  const wasm = await readPackageFile("@embedpdf/pdfium/pdfium.wasm");
  const options = { wasmBinary: wasm, print: ignore, printErr: ignore };
  const api = await init(options as Parameters<typeof init>[0]);
  api.PDFiumExt_Init();
  const { wasmExports, UTF8ToString } = api.pdfium;
  // The views are replaced when the memory grows, so they are looked up each time.
  const memory = api.pdfium as unknown as Memory;
  return {
    api,
    text: wasmExports as unknown as TextFunctions,
    copyIn: (bytes) => {
      const address = wasmExports.malloc(bytes.length);
      memory.HEAPU8.set(bytes, address);
      return address;
    },
    allocate: (size) => wasmExports.malloc(size),
    free: (address) => wasmExports.free(address),
    float32: (address) => memory.HEAPF32[address >> 2] ?? 0,
    float64: (address) => memory.HEAPF64[address >> 3] ?? 0,
    bytes: (address, length) => memory.HEAPU8.slice(address, address + length),
    string: (address) => UTF8ToString(address),
  };
}

function ignore(): void {
  // What the engine prints is for its makers.
}
