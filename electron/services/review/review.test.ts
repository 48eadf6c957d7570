import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Output } from "#shared/contract/index.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { everywhereKey } from "#shared/review/key.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { waiveFinding } from "#electron/services/drafting/waive.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { saveReading } from "#electron/services/library/reading.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import type { CallContext, Services } from "#electron/services/services.ts";
import type { Library } from "#electron/storage/open.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { makeLink } from "#electron/storage/links.ts";
import { writeOutcome } from "#electron/storage/outcomes.ts";
import { writeSetting } from "#electron/storage/settings.ts";
import { readText } from "#tests/support/read-text.ts";
import { statesOf } from "./coverage.ts";
import { reviewHandlers } from "./handlers.ts";
import { tiesOf } from "./ties.ts";

const seeds = new URL("../../../tests/corpus/seeds/", import.meta.url);
const context: CallContext = { client: "c", signal: new AbortController().signal, progress: () => undefined };

let folder = "";
let db: Library;
let today = "2023-04-10";
let plan = "";
let letter = "";
let told: string[] = [];
const calls = reviewHandlers({
  db: () => db,
  now: () => new Date(`${today}T08:00:00`),
  tell: (name: string) => told.push(name),
} as unknown as Services);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xuyen-suot-"));
  today = "2023-04-10";
  told = [];
  db = openLibrary(join(folder, "thu-vien.sqlite"), { now: () => `${today}T01:00:00.000Z` });
  plan = keep("ke-hoach-phuong-chanh-lo");
  letter = keep("cong-van-1328-ubnd-tthc-quang-ngai");
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function keep(name: string): string {
  const bytes = readFileSync(new URL(`${name}.txt`, seeds));
  return keepPaper(createLibrary(db), { document: readText(bytes.toString("utf8")), doubts: [] }, `${name}.txt`, bytes)
    .id;
}

async function findings(alone = false): Promise<Output<"review.findings">> {
  return calls["review.findings"]({ id: plan, alone }, context);
}

async function finding(ruleId: string): Promise<Output<"review.findings">[number]> {
  const found = (await findings()).find((each) => each.ruleId === ruleId);
  if (found === undefined) throw new Error(`No finding of ${ruleId}`);
  return found;
}

function wordsOf(document: Document): string {
  return [...textBlocksOf([...document.body.children, ...document.closing.children])].map(textOf).join("\n");
}

describe("the review of a paper", () => {
  it("offers superior papers and holds the plan against those that are chosen", async () => {
    const before = await calls["review.open"]({ id: plan }, context);
    expect(before.superiors).toEqual([]);
    expect(before.offered.map(({ id }) => id)).toEqual([letter]);
    await calls["review.judgeAgainst"]({ id: plan, superiors: [letter] }, context);
    const after = await calls["review.open"]({ id: plan }, context);
    expect(after.superiors.map(({ name }) => name)).toEqual([
      "Công văn số 1328/UBND-TTHC ngày 31/3/2023 của Ủy ban nhân dân tỉnh Quảng Ngãi",
    ]);
    const [coverage] = after.coverage;
    if (coverage === undefined) throw new Error("No coverage");
    const { total, superior: _, name: __, ...states } = coverage;
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(coverage.deep + coverage.covered).toBeGreaterThan(5);
    expect((await findings()).some(({ group }) => group === "cascade")).toBe(true);
    expect((await findings(true)).some(({ group }) => group === "cascade")).toBe(false);
    expect(told).toContain("review.changed");
  });

  it("offers no paper of a later day, nor of another province once it is known where the office is", async () => {
    const issued = (unit: string, day: string) => {
      const words = `ỦY BAN NHÂN DÂN\nTỈNH ${unit}\n\nSố: 9/KH-UBND\n\n${day}\n\nKẾ HOẠCH\nRà soát hộ tịch của ${unit}\n\nI. NHIỆM VỤ\n\n1. Rà soát.`;
      const bytes = new TextEncoder().encode(words);
      return keepPaper(createLibrary(db), { document: readText(words), doubts: [] }, `${unit}.txt`, bytes).id;
    };
    const other = issued("ĐIỆN BIÊN", "Điện Biên, ngày 05 tháng 02 năm 2023");
    issued("LÀO CAI", "Lào Cai, ngày 05 tháng 02 năm 2026");
    const offered = async () => (await calls["review.open"]({ id: plan }, context)).offered.map(({ id }) => id);
    expect(await offered()).toEqual([letter, other]);
    const office = { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi", units: [], signers: [] };
    writeSetting(db, "office", office);
    expect(await offered()).toEqual([letter]);
  });

  it("counts what the office decided in the place of a task, and a link whose superior task changed since", async () => {
    await calls["review.judgeAgainst"]({ id: plan, superiors: [letter] }, context);
    const count = async () => (await calls["review.open"]({ id: plan }, context)).coverage[0];
    const rest = async () => (await findings()).filter(({ ruleId }) => ruleId === "cascade/uncovered").length;
    const [before, holes] = [await count(), await rest()];
    const [tie] = tiesOf(db, plan, currentPaper(db, plan).document);
    if (before === undefined || tie === undefined) throw new Error("No coverage");
    expect(holes).toBeGreaterThan(0);
    const open = statesOf(tie, currentPaper(db, plan).document).filter(({ state }) => state === "uncovered");
    const [first, ...others] = open.map(({ parentId }) => parentId);
    const key = (parentTask: string) => ({ parentDocument: letter, childDocument: plan, parentTask });
    writeOutcome(db, key(first ?? ""), { kind: "forward", reason: "", to: ["Tổ dân phố"] });
    for (const task of others) writeOutcome(db, key(task), { kind: "waive", reason: "Không phát sinh", approver: "A" });
    expect(await count()).toMatchObject({ uncovered: 0, forwarded: 1, waived: others.length, total: before.total });
    expect(await rest()).toBe(0);
    const link = tie.links[0];
    if (link === undefined) throw new Error("No link");
    const ends = { parentDocument: letter, parentTask: link.parentId, childDocument: plan, childTask: link.childId };
    makeLink(db, { ...ends, why: "", parentText: "Lời cũ" }, "0000000000000000");
    expect(await count()).toMatchObject({ suspect: before.suspect + 1 });
    expect((await findings()).some(({ ruleId }) => ruleId === "cascade/suspect")).toBe(true);
  });

  it("leaves out what a person said is no task", async () => {
    await calls["review.judgeAgainst"]({ id: plan, superiors: [letter] }, context);
    const total = async () => (await calls["review.open"]({ id: plan }, context)).coverage[0]?.total;
    const before = (await total()) ?? 0;
    const [task] = tasksOf(currentPaper(db, letter).document);
    saveReading(db, { id: letter, version: 1, corrections: [], decisions: [[task?.id ?? "", { isTask: false }]] });
    expect(await total()).toBe(before - 1);
    saveReading(db, { id: letter, version: 1, corrections: [], decisions: [] });
    expect(await total()).toBe(before);
  });

  it("counts a waiver made while writing for its own finding alone, or for all like it where it was meant so", async () => {
    const directive = keep("tin-chi-thi-05-ct-ttg");
    await calls["review.judgeAgainst"]({ id: plan, superiors: [letter, directive] }, context);
    const waived = async (): Promise<string[]> =>
      (await findings()).filter(({ waiver }) => waiver !== null).map(({ key }) => key);
    // What the paper lacks as a whole stands at its first paragraph, one finding for each superior task.
    const places = Map.groupBy(await findings(), ({ ruleId, at, quote }) => `${ruleId} ${at.node} ${quote}`);
    const alike = [...places.values()].find(({ length }) => length > 1) ?? [];
    const [one] = alike;
    if (one === undefined) throw new Error("no two findings of one rule at one place");
    waiveFinding(db, { id: plan, subject: one.key, reason: "Cấp trên làm", approver: "Chủ tịch" });
    expect(await waived()).toEqual([one.key]);
    waiveFinding(db, { id: plan, subject: everywhereKey(one), reason: "Cấp trên làm", approver: "Chủ tịch" });
    expect(await waived()).toEqual(alike.map(({ key }) => key));
    // One of them withdrawn takes the reason from all; taken back, all have it again.
    const { withdrawn } = await calls["review.withdraw"]({ id: plan, finding: one.key, who: "A" }, context);
    expect(await waived()).toEqual([]);
    await calls["review.regrant"]({ id: plan, withdrawn, who: "A" }, context);
    expect(await waived()).toEqual(alike.map(({ key }) => key));
    expect(() => calls["review.regrant"]({ id: plan, withdrawn: [0], who: "A" }, context)).toThrow("stale");
  });

  it("keeps a waiver with its reason, until its last day and no longer", async () => {
    const { key } = await finding("numbering/gap");
    const waive = { id: plan, finding: key, reason: "Bản quét mất trang", approver: "Nguyễn Văn A" };
    await calls["review.waive"]({ ...waive, until: "2023-04-30" }, context);
    expect((await finding("numbering/gap")).waiver).toMatchObject({
      reason: "Bản quét mất trang",
      until: "2023-04-30",
    });
    today = "2023-05-01";
    const after = await finding("numbering/gap");
    expect(after.waiver).toBeNull();
    expect(after.history.map(({ words }) => words)).toEqual(["Bỏ qua: Bản quét mất trang, đến hết ngày 30/4/2023"]);
    expect(() => calls["review.waive"]({ ...waive, until: "2023-04-30" }, context)).toThrow("đã qua");
    await calls["review.waive"]({ ...waive, until: null }, context);
    const { withdrawn } = await calls["review.withdraw"]({ id: plan, finding: key, who: "A" }, context);
    expect((await finding("numbering/gap")).history.map(({ words }) => words)).toContain("Thôi bỏ qua");
    expect((await finding("numbering/gap")).waiver).toBeNull();
    await calls["review.regrant"]({ id: plan, withdrawn, who: "A" }, context);
    const { reason, approver } = waive;
    expect((await finding("numbering/gap")).waiver).toMatchObject({ reason, approver, until: null });
  });

  it("makes a fix a version that can be taken back, and refuses one of an older version", async () => {
    const before = currentPaper(db, plan).document;
    expect(wordsOf(before)).toContain("phường phường");
    const { key } = await finding("text/duplicate-word");
    const fixed = await calls["review.fix"]({ id: plan, version: 1, findings: [key], who: "A" }, context);
    expect(fixed).toEqual({ version: 2 });
    expect(wordsOf(currentPaper(db, plan).document)).not.toContain("phường phường");
    expect((await findings()).some(({ ruleId }) => ruleId === "text/duplicate-word")).toBe(false);
    expect(() => calls["review.fix"]({ id: plan, version: 1, findings: [key], who: "A" }, context)).toThrow("stale");
    expect((await calls["review.open"]({ id: plan }, context)).canUndo).toBe(true);
    await calls["review.undo"]({ id: plan, version: 2, who: "A" }, context);
    expect(currentPaper(db, plan)).toMatchObject({ entry: { version: 3 } });
    expect(wordsOf(currentPaper(db, plan).document)).toBe(wordsOf(before));
    expect((await calls["review.open"]({ id: plan }, context)).canUndo).toBe(false);
    expect(() => calls["review.undo"]({ id: plan, version: 3, who: "A" }, context)).toThrow("sửa tiếp");
  });

  it("tells what changed since the last review, by task and by text, and which findings are new", async () => {
    await calls["review.finish"](
      { id: plan, version: 1, reviewer: "A", verdict: "returned", note: "Sửa lỗi lặp." },
      context,
    );
    const { key } = await finding("text/duplicate-word");
    await calls["review.fix"]({ id: plan, version: 1, findings: [key], who: "A" }, context);
    const { texts } = await calls["review.changes"]({ id: plan, since: 1 }, context);
    expect(texts).toHaveLength(1);
    expect(texts[0]?.pieces.filter(({ kind }) => kind !== "same")).toEqual([{ kind: "removed", text: " phường" }]);
    expect((await findings()).every(({ isNew }) => isNew === false)).toBe(true);
    expect((await calls["review.open"]({ id: plan }, context)).reviews).toMatchObject([
      { version: 1, verdict: "returned" },
    ]);
  });

  it("has comments that stay with their words", async () => {
    const { at } = await finding("text/duplicate-word");
    const words = { ...at, start: 0, end: 20 };
    const { id } = await calls["review.comment"]({ id: plan, author: "B", text: "Xem lại.", at: words }, context);
    await calls["review.comment"]({ id: plan, author: "C", text: "Đã xem.", replyTo: id }, context);
    const { key } = await finding("text/duplicate-word");
    await calls["review.fix"]({ id: plan, version: 1, findings: [key], who: "A" }, context);
    const [comment] = await calls["review.comments"]({ id: plan }, context);
    expect(comment).toMatchObject({ place: "text", at: { node: at.node }, replies: [{ text: "Đã xem." }] });
    await calls["review.resolve"]({ id: plan, comment: id, who: "B", open: false }, context);
    expect((await calls["review.comments"]({ id: plan }, context))[0]?.resolvedBy).toBe("B");
  });

  it("asks those who have to agree, and anew when the paper changed", async () => {
    const signers = [{ id: "s1", name: "Trần Thị B", role: "Công chức Tư pháp - Hộ tịch" }];
    await calls["review.setSigners"]({ id: plan, signers, asDefault: true }, context);
    await calls["review.sign"]({ id: plan, version: 1, signer: "s1", state: "agreed", note: "" }, context);
    expect((await calls["review.open"]({ id: plan }, context)).signoffs).toMatchObject([
      { state: "agreed", version: 1 },
    ]);
    expect((await calls["review.open"]({ id: letter }, context)).signoffs).toMatchObject([
      { name: "Trần Thị B", state: "waiting" },
    ]);
  });

  it("prints a sheet that says what was found, waived and said", async () => {
    await calls["review.judgeAgainst"]({ id: plan, superiors: [letter] }, context);
    const { key } = await finding("text/duplicate-word");
    await calls["review.waive"](
      { id: plan, finding: key, reason: "Trích nguyên văn", approver: "Lê C", until: null },
      context,
    );
    await calls["review.comment"]({ id: plan, author: "B", text: "Cần bổ sung kinh phí." }, context);
    const { bytes, name } = await calls["review.sheet"]({ id: plan, reviewer: "Phạm Thị D" }, context);
    expect(name).toMatch(/^Phiếu thẩm tra .*\.docx$/u);
    const { document } = await readPaper(bytes, name);
    const words = [
      ...textBlocksOf([...document.header.children, ...document.body.children, ...document.closing.children]),
    ]
      .map(textOf)
      .join("\n");
    for (const said of [
      "PHIẾU THẨM TRA",
      "Mục III.4: sau “a)” là “c)”, thiếu “b)”",
      "Trích nguyên văn",
      "Lê C",
      "Cần bổ sung kinh phí.",
      "Công văn số 1328/UBND-TTHC",
      "Phạm Thị D",
    ])
      expect(words).toContain(said);
  });
});
