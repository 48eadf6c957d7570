import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

/** A file of the user that cannot be read or written; the message is a whole sentence. */
export class UserFileError extends Error {
  override readonly name = "UserFileError";
}

/** Larger files are refused unread, in bytes: no paper and no library draft comes near it. */
const LARGEST = 200 * 2 ** 20;

/** Reads a file whole. `name` is how the user called it, `path` where it is. Throws `UserFileError`. */
export async function readUserFile(path: string, name: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const facts = await file.stat();
      if (facts.isDirectory()) throw new UserFileError(`"${name}" là thư mục, không phải tệp; hãy chọn một tệp.`);
      if (facts.size > LARGEST) throw new UserFileError(`Tệp "${name}" lớn quá 200 MB nên không được mở.`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw refusal(error, name, reading);
  }
}

/** Writes a file whole or not at all, making its folder where there is none. Throws `UserFileError`. */
export async function writeUserFile(path: string, name: string, content: Uint8Array | string): Promise<void> {
  try {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content));
  } catch (error) {
    throw refusal(error, name, writing);
  }
}

const reading: Readonly<Record<string, string>> = {
  ENOENT: "Không tìm thấy tệp",
  ENOTDIR: "Không tìm thấy tệp",
  EISDIR: "Đây là thư mục, không phải tệp:",
  EACCES: "Không có quyền đọc tệp",
  EPERM: "Không có quyền đọc tệp",
  EBUSY: "Tệp đang được chương trình khác sử dụng:",
};
const writing: Readonly<Record<string, string>> = {
  EACCES: "Không có quyền ghi tệp",
  EPERM: "Không có quyền ghi tệp",
  EROFS: "Không có quyền ghi tệp",
  EBUSY: "Tệp đang được chương trình khác sử dụng:",
  EISDIR: "Đã có thư mục cùng tên nên không ghi được tệp",
  ENOTDIR: "Không tạo được thư mục cho tệp",
  EEXIST: "Không tạo được thư mục cho tệp",
  ENOSPC: "Ổ đĩa đã đầy nên không ghi được tệp",
};

function refusal(error: unknown, name: string, sentences: Readonly<Record<string, string>>): unknown {
  if (error instanceof UserFileError || !(error instanceof Error) || !("code" in error)) return error;
  const known = sentences[String(error.code)] ?? (sentences === reading ? "Không đọc được tệp" : "Không ghi được tệp");
  return new UserFileError(`${known} "${name}".`, { cause: error });
}
