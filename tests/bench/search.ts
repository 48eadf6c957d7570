import { join } from "node:path";
import type { Item } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import { fold } from "#shared/text/fold.ts";
import { createLibrary, createReadOnlyLibrary } from "#electron/services/library/library.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { taskOf } from "#tests/support/library.ts";
import type { Figure, Group } from "./figure.ts";
import { percentile, timed } from "./figure.ts";

const perPaper = 50;
const verbs = [
  "Rà soát",
  "Cập nhật",
  "Số hóa",
  "Tuyên truyền",
  "Kiểm tra",
  "Hướng dẫn",
  "Đôn đốc",
  "Tổng hợp",
  "Bồi dưỡng",
  "Thẩm định",
];
const objects = [
  "dữ liệu hộ tịch", "hồ sơ đất đai", "tài khoản định danh điện tử", "dịch vụ công trực tuyến", "chữ ký số", "trạm y tế",
  "cơ sở giáo dục mầm non", "phòng cháy, chữa cháy rừng", "người có công với cách mạng", "bảo hiểm y tế hộ gia đình",
  "đường giao thông nông thôn", "hợp tác xã nông nghiệp", "nhà ở cho hộ nghèo", "an toàn thực phẩm", "dịch tả lợn châu Phi",
]; // prettier-ignore
const places = [
  "phường Chánh Lộ",
  "xã Đắk Rve",
  "thị trấn Sịa",
  "xã Mường Nhé",
  "phường Đống Đa",
  "xã Thạnh An",
  "tổ dân phố 7",
];
const ends = [
  "trong quý II",
  "trước ngày 30/6",
  "hằng tháng",
  "năm 2026",
  "theo Kế hoạch số",
  "đúng tiến độ, chất lượng",
];

/** Query words: two common ones, pairs and triples, rare numbers, names, none that fits. */
const queries = [
  "dữ liệu hộ tịch", "định danh điện tử", "phường Đống Đa", "số hóa hồ sơ", "đôn đốc", "tuyên truyền dịch vụ công", "nhiệm vụ 4711",
  "chữ ký số trạm y tế", "Mường Nhé người có công", "an toàn thực phẩm hằng tháng", "tổng hợp", "Đắk Rve", "nhà ở cho hộ nghèo trước ngày 30/6",
  "kế hoạch số 99991", "bảo hiểm y tế thị trấn Sịa", "dịch tả lợn châu Phi", "cầu vượt biển", "hợp tác xã quý II", "đường giao thông", "kiểm tra phòng cháy",
]; // prettier-ignore

/** Searches in a library of `count` tasks, typed with and without accents; each query runs ten times, the first included. */
export function measureSearch(folder: string, count: number, say: (line: string) => void): Group {
  const file = join(folder, "library.sqlite");
  const built = timed(() => fill(file, count, say));
  const library = openLibrary(file, { now, readOnly: true });
  try {
    const service = createReadOnlyLibrary(library);
    const times = (words: (query: string) => string): number[] =>
      Array.from({ length: 10 }, () =>
        queries.map((query) => timed(() => void service.search(words(query), { limit: 20 }))),
      ).flat();
    const typed = [
      ["with accents", times((query) => query)],
      ["without accents", times(fold)],
    ] as const;
    const figures = typed.flatMap(([how, samples]): Figure[] => [
      { name: `search typed ${how}, p50`, value: percentile(samples, 0.5), unit: "ms", samples },
      { name: `search typed ${how}, p95`, value: percentile(samples, 0.95), unit: "ms", bar: 20 },
    ]);
    const notes = [`the library was filled in ${(built / 1000).toFixed(0)} s; ${queries.length} queries, 20 hits each`];
    return { title: `Search in a library of ${count.toLocaleString("en")} tasks`, figures, notes };
  } finally {
    library.close();
  }
}

function now(): string {
  return "2026-03-02T10:15:00.000Z";
}

function fill(file: string, count: number, say: (line: string) => void): void {
  const library = openLibrary(file, { now });
  const service = createLibrary(library);
  const facts = { number: null, symbol: null, issuer: null, subject: null, tier: null };
  for (let first = 0; first < count; first += perPaper) {
    const texts = Array.from({ length: perPaper }, (_, i) => taskText(first + i));
    const date = new Date(Date.UTC(2015, 0, 1 + (first / perPaper) * 2)).toISOString().slice(0, 10);
    service.storeDocument({
      document: planOf(texts),
      tasks: texts.map((text, i) => taskOf(`n${i + 1}`, text)),
      facts: { ...facts, date },
    });
    if ((first / perPaper) % 100 === 0)
      say(`filling the library: ${first.toLocaleString("en")} of ${count.toLocaleString("en")} tasks`);
  }
  library.close();
}

/** The same words for the same number, in every combination after enough numbers. */
function taskText(n: number): string {
  const pick = (list: readonly string[], step: number): string => list[Math.floor(n / step) % list.length] ?? "";
  const place = pick(places, 150);
  return `${pick(verbs, 1)} ${pick(objects, 10)} tại ${place} ${pick(ends, 1050)}; nhiệm vụ ${n} do Công an chủ trì, phối hợp với Văn phòng và các đơn vị liên quan thực hiện.`;
}

function planOf(texts: readonly string[]): Document {
  const children = texts.map((text, i): Item => {
    return { type: "item", id: `n${i + 1}`, label: `${i + 1}.`, level: 1, children: [{ text }] };
  });
  return {
    version: documentVersion,
    kind: "plan",
    header: { type: "header", id: "head", children: [] },
    body: { type: "body", id: "body", children },
    closing: { type: "closing", id: "foot", children: [] },
    appendices: [],
    source: null,
  };
}
