import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { root } from "#scripts/root.mjs";

const folder = join(root, "tests", "corpus", "seeds");

export interface Seed {
  readonly name: string;
  readonly path: string;
}

/** The real papers the product was built on. */
export function seeds(): Seed[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -4), path: join(folder, file) }));
}

/** The longest seed: 82,000 characters, three appendices. */
export function longestSeed(): Seed {
  return { name: "bao-cao-tctda06-thanh-hoa-2023-09", path: join(folder, "bao-cao-tctda06-thanh-hoa-2023-09.txt") };
}

export function contentOf({ path }: Seed): string {
  return readFileSync(path, "utf8");
}

/** A new tree at each call, so that nothing is remembered of it. */
export function readText(content: string): Document {
  let next = 0;
  return readDocument(readPlainText(content, "bench.txt"), () => `n${(next += 1)}`).document;
}

const points = [
  "a) Tham mưu cấp ủy ban hành văn bản chỉ đạo triển khai Đề án 06 trên địa bàn, hoàn thành trước ngày 30/6/2026.",
  "- Đơn vị chủ trì: Công an xã.",
  "- Đơn vị phối hợp: Văn phòng HĐND và UBND xã; Phòng Văn hóa - Xã hội.",
  "b) Giao Trung tâm Phục vụ hành chính công chủ trì, phối hợp với các đơn vị liên quan rà soát, số hóa 4.500 hồ sơ hộ tịch trong quý II/2026.",
  "- Thường xuyên tuyên truyền, hướng dẫn Nhân dân thực hiện dịch vụ công trực tuyến theo Kế hoạch số 56/KH-UBND ngày 21/3/2026 của UBND tỉnh.",
  "Kết quả đến nay đạt 96,2% chỉ tiêu được giao; còn 3,8% đang tiếp tục thực hiện theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.",
];

/** A plan whose body has about `count` blocks: a chapter of twelve points after each heading. */
export function planText(count: number): string {
  const lines = [
    "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "XÃ AN THỚI ĐÔNG\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 42/KH-UBND\tAn Thới Đông, ngày 21 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Triển khai thực hiện Đề án 06 trên địa bàn xã năm 2026",
    "I. NHIỆM VỤ",
  ];
  for (let i = 0; i < count; i += 1)
    lines.push(
      i % 13 === 0 ? `${i / 13 + 1}. Nhóm nhiệm vụ thứ ${i / 13 + 1}` : (points[(i % 13) % points.length] ?? ""),
    );
  return [...lines, "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"].join("\n\n");
}
