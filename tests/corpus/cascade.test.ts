import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import type { Task } from "#shared/model/task.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { cascade } from "#shared/trace/cascade/cascade.ts";
import type { CascadeDecision, CascadeResult } from "#shared/trace/cascade/input.ts";
import type { IssuingOffice } from "#shared/trace/cascade/issuer.ts";
import { graphOf, threadOf } from "#shared/trace/graph.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { printPlain } from "./print.ts";
import { expectations, readFile } from "./score.ts";

const province: IssuingOffice = { name: "UBND tỉnh Quảng Ngãi", tier: "province", province: "Quảng Ngãi" };
const city: IssuingOffice = { name: "UBND thành phố Quảng Ngãi", tier: "district", province: "Quảng Ngãi" };
const ward: IssuingOffice = { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi", parentName: "UBND thành phố Quảng Ngãi" };
const units = ["Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công", "Công an phường", "Trạm Y tế"];
const newWard: IssuingOffice = { name: "UBND phường Cẩm Thành", tier: "commune", province: "Quảng Ngãi", units };

const directive = readFile(new URL("seeds/tin-chi-thi-05-ct-ttg.txt", import.meta.url).pathname);
const letter = readFile(new URL("seeds/cong-van-1328-ubnd-tthc-quang-ngai.txt", import.meta.url).pathname);

function draft(superior: Document, office: IssuingOffice, issued: string | null, decisions: readonly CascadeDecision[] = []): CascadeResult {
  let next = 0;
  return cascade({ superiors: [superior], office, issued, decisions, newId: () => `${office.tier}-${(next += 1)}` });
}

/** The tasks of part II: what the superior papers told; part IV is the plan's own order of things. */
const owned = (document: Document): Task[] => tasksOf(document).filter(({ path }) => path.startsWith("II."));
const said = ({ path, text, lead, coordinate, deadline }: Task): unknown => [path, text, lead.map(({ value }) => value), coordinate.map(({ value }) => value), deadline?.kind ?? null, deadline?.end ?? null];

/** What is wrong with a draft, whatever it was made from: every superior task once, every own task linked, no limit out of bounds. */
function faults(result: CascadeResult, superior: Document, issued: string): string[] {
  const { document, links, notFor } = result;
  const above = new Map(tasksOf(superior).map((task) => [task.id, task]));
  const own = new Map(tasksOf(document).map((task) => [task.id, task]));
  const answered = [...links.map(({ parentId }) => parentId), ...notFor.map(({ task }) => task.id)];
  const linked = new Set(links.map(({ childId }) => childId));
  return [
    ...[...above.keys()].filter((id) => answered.filter((one) => one === id).length !== 1).map((id) => `superior task ${id} not answered once`),
    ...answered.filter((id) => !above.has(id)).map((id) => `no superior task ${id}`),
    ...notFor.filter(({ reason }) => reason.length < 10).map(({ task }) => `no reason for ${task.path}`),
    ...owned(document).filter(({ id }) => !linked.has(id)).map(({ path }) => `${path} not linked`),
    ...links.flatMap((link) => limitFaults(own.get(link.childId), above.get(link.parentId), link.childPath, issued)),
    ...(documentSchema.safeParse(document).success ? [] : ["no valid document"]),
  ];
}

function limitFaults(task: Task | undefined, superior: Task | undefined, path: string, issued: string): string[] {
  if (task?.path !== path) return [`no own task at ${path}`];
  const [end, limit] = [task.deadline?.end ?? null, superior?.deadline?.end ?? null];
  if (end === null) return [];
  return [...(end <= issued ? [`${path} due ${end}, not after its issue`] : []), ...(limit !== null && end > limit ? [`${path} due ${end}, after ${limit}`] : [])];
}

/** What a reader of the printed draft takes from it: tasks, kind, head and foot. */
function gist(document: Document): unknown {
  const { issuer, place, subject, recipients, signer } = headerOf(document);
  return { kind: document.kind, tasks: tasksOf(document).map(said), issuer, place, subject, recipients, signer };
}

function readAgain(document: Document): Document {
  let next = 0;
  return readDocument(readPlainText(printPlain(document), "nháp.txt"), () => `again-${(next += 1)}`).document;
}

describe("cascade of four tiers, 2023", () => {
  const first = draft(directive, province, "2023-03-10");
  const second = draft(first.document, city, "2023-03-20");
  const third = draft(second.document, ward, "2023-04-03");

  it.each([
    ["province", first, directive, "2023-03-10"],
    ["city", second, first.document, "2023-03-20"],
    ["ward", third, second.document, "2023-04-03"],
  ] as const)("%s: every task once, linked, in time, and readable again", (_, result, superior, issued) => {
    expect(faults(result, superior, issued)).toEqual([]);
    expect(gist(readAgain(result.document))).toEqual(gist(result.document));
  });

  it("keeps the thread of every task of the directive down to the ward", () => {
    const graph = graphOf([
      { parent: "chỉ thị", child: "tỉnh", links: first.links },
      { parent: "tỉnh", child: "thành phố", links: second.links },
      { parent: "thành phố", child: "phường", links: third.links },
    ]);
    for (const { id } of tasksOf(directive)) expect(threadOf(graph, { paper: "chỉ thị", task: id }).below.flatMap((one) => one.below.flatMap(({ below }) => below))).toHaveLength(1);
    expect(owned(third.document)).toHaveLength(tasksOf(directive).length);
  });

  it("names the tier's own bodies", () => {
    const names = (result: CascadeResult): string[] => owned(result.document).flatMap(({ lead, coordinate }) => [...lead, ...coordinate].map(({ value }) => value));
    expect(names(first)).toContain("Công an tỉnh");
    expect(names(second)).toContain("Công an thành phố");
    expect(names(third)).toContain("Công an phường");
    expect(names(third).filter((name) => /^(?:Bộ|Sở) |tỉnh|thành phố/u.test(name))).toEqual([]);
  });

  it("takes a margin off at every tier", () => {
    const ends = (result: CascadeResult): (string | null)[] => owned(result.document).flatMap(({ deadline }) => (deadline?.end?.startsWith("2023-09") ? [deadline.end] : []));
    expect([ends(first), ends(second), ends(third)]).toEqual([["2023-09-25"], ["2023-09-20"], ["2023-09-15"]]);
  });

  it("is found again by its words alone", () => {
    const found = linksBetween(directive, first.document);
    const laid = new Set(first.links.map(({ parentId, childId }) => `${parentId}>${childId}`));
    const right = found.filter(({ parentId, childId }) => laid.has(`${parentId}>${childId}`)).length;
    expect(right / laid.size).toBeGreaterThan(0.9);
  });
});

describe("the draft for the ward", () => {
  const result = draft(directive, ward, "2023-04-10");
  const text = printPlain(result.document);

  it("cites the superior paper by kind, number, date and issuer", () => {
    expect(text).toContain("Thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ");
    expect(headerOf(result.document).subject).toMatch(/^Triển khai thực hiện Chỉ thị số 05\/CT-TTg ngày 23\/02\/2023 của Thủ tướng Chính phủ(?: về tiếp tục .*[^)])? trên địa bàn phường Chánh Lộ$/u);
  });

  it("leaves number and day open and signs for the committee", () => {
    expect(headerOf(result.document)).toMatchObject({
      issuer: "ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ",
      number: null,
      symbol: "KH-UBND",
      place: "Chánh Lộ",
      date: { day: null, month: 4, year: 2023 },
      signer: { authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: null },
    });
  });

  it("gives no orders in the name of the superior", () => {
    for (const { text: words } of owned(result.document)) expect(words).not.toMatch(/^(?:Thủ tướng|Các bộ|Giao |Đồng thời)|yêu cầu các bộ|hoàn thành trong tháng/u);
  });

  it("says of a limit that has passed why it stands as it does", () => {
    const late = result.links.find(({ parentPath }) => parentPath === "4.2");
    const task = owned(result.document).find(({ id }) => id === late?.childId);
    expect(task?.deadline?.raw).toMatch(/ngay sau khi Kế hoạch được ban hành/iu);
    const reasons = result.doubts.filter(({ taskIds }) => taskIds.includes(task?.id ?? "")).map(({ reason }) => reason);
    expect(reasons).toContain("Thời hạn của cấp trên (31/3/2023) không còn sau ngày ban hành 10/4/2023, dự thảo ghi làm ngay; cần ấn định thời hạn mới");
  });

  it("invents no lead: what is not told stays blank and is doubted", () => {
    const blank = owned(result.document).filter(({ lead }) => lead.length === 0);
    for (const { id } of blank) expect(result.doubts.some(({ taskIds, reason }) => taskIds.includes(id) && /phân công/u.test(reason))).toBe(true);
  });
});

describe("cascade of two tiers, 2026", () => {
  const result = draft(letter, newWard, "2026-03-10");

  it("is sound, and readable again", () => {
    expect(faults(result, letter, "2026-03-10")).toEqual([]);
    expect(gist(readAgain(result.document))).toEqual(gist(result.document));
  });

  it("charges the office's own units and replaces bodies that have gone, saying so", () => {
    const leads = new Set(owned(result.document).flatMap(({ lead }) => lead.filter(({ origin }) => origin === "field").map(({ value }) => value)));
    expect(leads).toContain("Phòng Văn hóa - Xã hội");
    expect([...leads].filter((name) => /Sở|Công chức|huyện/u.test(name))).toEqual([]);
    expect(result.doubts.some(({ reason }) => /^Sở Tài nguyên và Môi trường không còn hoạt động.*Sở Nông nghiệp và Môi trường/u.test(reason))).toBe(true);
  });

  it("lists what has no counterpart", () => {
    expect(result.notFor.map(({ task: { path } }) => path)).toEqual(["2.h", "3.k.1", "3.k.2"]);
  });
});

describe("decisions", () => {
  const tasks = tasksOf(letter);
  const at = (path: string): string => tasks.find((task) => task.path === path)?.id ?? "";

  it("splits, merges, forwards, waives and takes against the judgement of the tier", () => {
    const result = draft(letter, ward, "2023-04-10", [
      { superior: 0, taskId: at("3.a.1"), kind: "split", parts: [{ text: "Thu nhận hồ sơ căn cước công dân." }, { text: "Cập nhật dữ liệu dân cư." }] },
      { superior: 0, taskId: at("3.a.3"), kind: "merge", into: at("3.a.2") },
      { superior: 0, taskId: at("3.m"), kind: "forward", to: ["Đoàn phường"], reason: "thuộc đoàn thể" },
      { superior: 0, taskId: at("3.a.6"), kind: "waive", reason: "không có cơ sở lưu trú" },
      { superior: 0, taskId: at("2.e"), kind: "take" },
    ]);
    const children = (path: string): number => result.links.filter(({ parentPath }) => parentPath === path).length;
    expect(["3.a.1", "3.a.2", "3.a.3", "3.m", "3.a.6", "2.e"].map(children)).toEqual([2, 1, 1, 0, 0, 1]);
    const [merged, into] = ["3.a.3", "3.a.2"].map((path) => result.links.find(({ parentPath }) => parentPath === path)?.childId);
    expect(merged).toBe(into);
    expect(result.notFor.map(({ reason }) => reason)).toEqual(expect.arrayContaining(["Chuyển Đoàn phường: thuộc đoàn thể", "Không đưa vào Kế hoạch: không có cơ sở lưu trú"]));
  });

  it("brings several superior papers into one plan", () => {
    let next = 0;
    const result = cascade({ superiors: [directive, letter], office: ward, issued: null, newId: () => `two-${(next += 1)}` });
    expect(new Set(result.links.map(({ superior }) => superior))).toEqual(new Set([0, 1]));
    expect(printPlain(result.document)).toMatch(/Thực hiện Chỉ thị số 05\/CT-TTg [^\n]*; Công văn số 1328\/UBND-TTHC ngày 31\/3\/2023 của UBND tỉnh Quảng Ngãi về việc triển khai/u);
  });
});

describe("cascade of every paper of the corpus", () => {
  it.each(expectations().map(({ name, file }) => [name, file] as const))("%s", (_, file) => {
    const superior = readFile(file);
    const runs = [[city, "2023-04-10"], [ward, "2023-04-10"], [newWard, "2026-03-10"]] as const; // prettier-ignore
    expect(runs.flatMap(([office, issued]) => faults(draft(superior, office, issued), superior, issued))).toEqual([]);
  });
});
