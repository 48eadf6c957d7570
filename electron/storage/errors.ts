import { dirname } from "node:path";
import { exists, mayWrite } from "#electron/files/disk.ts";

/** Why the library cannot do what was asked; `sentences` says it to the user. */
export type LibraryErrorCode =
  | "newer"
  | "older"
  | "foreign"
  | "corrupt"
  | "missing"
  | "locked"
  | "full"
  | "read-only"
  | "failed"
  | "backup-unusable"
  | "number-taken"
  | "not-found";

const sentences = {
  newer: "Thư viện này được tạo bằng bản Xuyên Suốt mới hơn. Hãy cài bản mới nhất rồi mở lại; dữ liệu vẫn nguyên vẹn.",
  older: "Thư viện này do bản Xuyên Suốt cũ tạo ra và cần nâng cấp. Hãy mở thư viện với quyền ghi một lần rồi xem lại.",
  foreign: "Tệp đã chọn không phải là thư viện của Xuyên Suốt. Hãy chọn đúng tệp thư viện.",
  corrupt: "Tệp thư viện bị hỏng hoặc không phải là thư viện của Xuyên Suốt. Hãy khôi phục từ bản sao lưu gần nhất.",
  missing: "Không tìm thấy tệp thư viện. Hãy kiểm tra lại nơi lưu hoặc tạo thư viện mới.",
  locked: "Thư viện đang được một cửa sổ hoặc chương trình khác sử dụng. Hãy đóng nơi đó rồi thử lại.",
  full: "Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng dung lượng rồi thử lại; những gì đã lưu trước đó vẫn nguyên vẹn.",
  "read-only": "Không ghi được vào thư mục chứa thư viện. Hãy xin quyền ghi hoặc chọn thư mục khác.",
  failed: "Không đọc hoặc ghi được tệp thư viện. Hãy kiểm tra ổ đĩa rồi thử lại.",
  "backup-unusable":
    "Bản sao lưu đã chọn bị hỏng hoặc không phải của Xuyên Suốt. Hãy chọn bản khác; thư viện hiện tại vẫn giữ nguyên.",
  "number-taken": "Số này đã được cấp cho một văn bản khác trong năm. Hãy lấy số tiếp theo.",
  "not-found": "Không tìm thấy văn bản trong thư viện. Có thể văn bản chưa được lưu.",
} as const satisfies Record<LibraryErrorCode, string>;

/** A refusal of the library: `code` for programs, `message` a plain Vietnamese sentence, `cause` for the log. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, cause?: unknown) {
    super(sentences[code], cause === undefined ? undefined : { cause });
    this.name = "LibraryError";
    this.code = code;
  }
}

/** The library was written by a later program; nothing in it was touched. */
export class NewerLibraryError extends LibraryError {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super("newer");
    this.name = "NewerLibraryError";
    this.found = found;
    this.known = known;
  }
}

/** First match decides; SQLite's extended codes begin with the plain one. */
const codes: readonly (readonly [start: string, code: LibraryErrorCode])[] = [
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["SQLITE_FULL", "full"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["SQLITE_CORRUPT", "corrupt"],
  ["SQLITE_NOTADB", "corrupt"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_CANTOPEN", "read-only"],
  ["SQLITE_PERM", "read-only"],
  ["SQLITE_AUTH", "read-only"],
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EROFS", "read-only"],
  ["EBUSY", "locked"],
  ["ENOENT", "missing"],
  ["SQLITE_IOERR", "failed"],
  ["SQLITE_NOMEM", "failed"],
  ["SQLITE_TOOBIG", "failed"],
  ["EIO", "failed"],
  ["ENOTDIR", "failed"],
  ["EISDIR", "failed"],
  ["EEXIST", "failed"],
];

/**
 * The refusal that `error` means, or `error` itself when it is a fault of the program (a broken constraint, a wrong query).
 * Of a write that failed SQLite does not say why: `file` is the library that was written to, if one was.
 */
export function asLibraryError(error: unknown, file?: string): unknown {
  if (error instanceof LibraryError || !(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  const found = codes.find(([start]) => code.startsWith(start));
  if (found === undefined) return error;
  const isClosed = code.startsWith("SQLITE_IOERR") && file !== undefined && isWriteProtected(file);
  return new LibraryError(isClosed ? "read-only" : found[1], error);
}

/** The right to write into the library was taken away while it was open. */
function isWriteProtected(file: string): boolean {
  return [dirname(file), file, `${file}-wal`].some((path) => exists(path) && !mayWrite(path));
}

/** Runs `work`; what disk and database refuse comes out as a `LibraryError`. */
export function guard<T>(work: () => T, file?: string): T {
  try {
    return work();
  } catch (error) {
    throw asLibraryError(error, file);
  }
}
