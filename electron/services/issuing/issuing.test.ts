import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import type { Input, Output } from "#shared/contract/index.ts";
import type { Office } from "#shared/contract/office.ts";
import { headerOf } from "#shared/facts/header.ts";
import { textOf } from "#shared/model/text.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { draftingHandlers } from "#electron/services/drafting/handlers.ts";
import { waiveFinding } from "#electron/services/drafting/waive.ts";
import { officeHandlers } from "#electron/services/office/handlers.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import { listRows } from "#electron/services/library/rows.ts";
import { reviewHandlers } from "#electron/services/review/handlers.ts";
import type { CallContext, Services } from "#electron/services/services.ts";
import { holdLibrary } from "#electron/services/system/library-holder.ts";
import { workerEntry } from "#electron/services/work/entry.ts";
import { createWorkPool } from "#electron/services/work/pool.ts";
import { listAudit } from "#electron/storage/audit.ts";
import { readFile } from "#tests/corpus/score.ts";
import { issuingHandlers } from "./handlers.ts";

const seed = new URL("../../../tests/corpus/seeds/ke-hoach-phuong-chanh-lo.txt", import.meta.url).pathname;
const office: Office = {
  name: "UBND phường Chánh Lộ",
  tier: "commune",
  place: "Chánh Lộ",
  symbol: "UBND",
  units: [],
  signers: [],
};
const work = createWorkPool(workerEntry());
afterAll(() => work.close());

/** The services of an office with one plan in its library; told events are kept. */
async function inOffice(run: (one: ReturnType<typeof opened>) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "issuing-"));
  const one = opened(join(folder, "thu-vien.sqlite"));
  try {
    await run(one);
  } finally {
    one.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function opened(file: string) {
  const clock = { now: "2023-04-10T08:00:00+07:00" };
  const now = () => new Date(clock.now);
  const holder = holdLibrary(file, now, () => undefined);
  holder.open();
  const told: string[] = [];
  const services: Services = {
    holder,
    db: holder.db,
    tell: (name) => void told.push(name),
    work,
    now,
    version: "0",
    mode: "browser",
    newWindow: () => null,
    onGone: () => undefined,
  };
  void officeHandlers(services)["office.save"](office, context);
  const add = (name: string): string => {
    const library = createLibrary(holder.db());
    return keepPaper(library, { document: readFile(seed), doubts: [] }, `${name}.txt`, new TextEncoder().encode(name))
      .id;
  };
  return { handlers: issuingHandlers(services), services, clock, db: holder.db(), told, add, close: holder.close };
}

const context: CallContext = { client: "c", signal: new AbortController().signal, progress: () => undefined };

type Opened = ReturnType<typeof opened>;

async function planFor({ handlers }: Opened, id: string): Promise<Input<"issuing.issue">> {
  const { stamp, plan } = await handlers["issuing.prepare"]({ id }, context);
  return {
    id,
    stamp,
    who: "Văn thư",
    plan: {
      ...plan,
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
      title: "PHÓ CHỦ TỊCH",
      signer: "Lê Việt Dũng",
    },
  };
}

/** Gives a reason for every error. */
async function overrideAll(one: Opened, request: Input<"issuing.issue">): Promise<void> {
  const { id, stamp, plan } = request;
  const lines = await one.handlers["issuing.check"]({ id, stamp, plan }, context);
  const keys = lines.filter(({ severity }) => severity === "error").map(({ key }) => key);
  await one.handlers["issuing.override"]({ id, stamp, plan, keys, reason: "Đã xin ý kiến", who: "Lê B" }, context);
}

async function issueOne(one: Opened, id: string, change: Partial<Input<"issuing.issue">["plan"]> = {}) {
  const request = await planFor(one, id);
  const planned = { ...request, plan: { ...request.plan, ...change } };
  await overrideAll(one, planned);
  return one.handlers["issuing.issue"](planned, context);
}

describe("issuing a paper", () => {
  it("is refused while errors are open, and tells how many", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const request = await planFor(one, id);
      await expect(one.handlers["issuing.issue"](request, context)).rejects.toMatchObject({
        code: "refused",
        sentence: "Còn 2 lỗi chưa sửa và chưa có lý do ghi đè nên chưa phát hành được.",
      });
      const { next } = await one.handlers["issuing.numbers"]({ kind: "plan", date: "2023-04-10" }, context);
      expect(next).toBe(1);
      expect(createLibrary(one.db).versions(id)).toHaveLength(1);
    }));

  it("asks for a reason where the paper names another unit than the office's", () =>
    inOffice(async (one) => {
      const letter = readFile(new URL("cong-van-1328-ubnd-tthc-quang-ngai.txt", `file://${seed}`).pathname);
      const kept = keepPaper(createLibrary(one.db), { document: letter, doubts: [] }, "cv.txt", new Uint8Array([1]));
      const request = await planFor(one, kept.id);
      const strange = async () =>
        (await one.handlers["issuing.check"](request, context)).filter(
          ({ ruleId }) => ruleId === "issuing/other-issuer",
        );
      expect(await strange()).toMatchObject([{ severity: "error", override: null }]);
      const province: Office = { ...office, name: "UBND tỉnh Quảng Ngãi", tier: "province", place: "Quảng Ngãi" };
      void officeHandlers(one.services)["office.save"](province, context);
      expect(await strange()).toEqual([]);
    }));

  it("takes the number, keeps version, files, hashes, findings with reasons, measures and audit", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const issued: Output<"issuing.issue"> = await issueOne(one, id);
      expect(issued).toMatchObject({ number: 1, symbol: "KH-UBND", date: "2023-04-10", version: 2, state: "issued" });
      expect(issued.measures.filter(({ verdict }) => verdict === "không đạt")).toEqual([]);
      const answered = issued.findings.filter(({ severity }) => severity === "error");
      expect(answered.map(({ override }) => override)).toEqual([
        expect.objectContaining({ reason: "Đã xin ý kiến", who: "Lê B" }),
        expect.objectContaining({ reason: "Đã xin ý kiến", who: "Lê B" }),
      ]);
      for (const { format, name, sha256 } of issued.files) {
        const file = await one.handlers["issuing.file"]({ issue: issued.id, format }, context);
        expect(file.name).toBe(name);
        expect(createHash("sha256").update(file.bytes).digest("hex")).toBe(sha256);
        const { document } = await readPaper(file.bytes, file.name);
        const facts = headerOf(document);
        expect(facts).toMatchObject({ number: "01", symbol: "KH-UBND", place: "Chánh Lộ" });
        expect(facts.date?.iso).toBe("2023-04-10");
        expect(facts.signer).toMatchObject({ title: "PHÓ CHỦ TỊCH", name: "Lê Việt Dũng" });
        expect(facts.signer.authority).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]);
        expect(facts.issuer).toBe("ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ");
      }
      expect(issued.files.map(({ name }) => name)).toEqual([
        expect.stringMatching(/^01-KH-UBND-trien-khai-thuc-hien.*\.docx$/u),
        expect.stringMatching(/^01-KH-UBND-trien-khai-thuc-hien.*\.pdf$/u),
      ]);
      expect(createLibrary(one.db).versions(id).at(-1)?.note).toBe("Bản đã phát hành, số 01/KH-UBND");
      expect(listAudit(one.db, id).map(({ action }) => action)).toContain("paper.issue");
      expect(one.told).toEqual(expect.arrayContaining(["issuing.changed", "library.changed"]));
    }));

  it("gives the next paper the next number and none twice", () =>
    inOffice(async (one) => {
      const [a, b, c] = [one.add("a"), one.add("b"), one.add("c")];
      await issueOne(one, a);
      expect((await issueOne(one, b)).number).toBe(2);
      await expect(issueOne(one, c, { number: 2 })).rejects.toMatchObject({ code: "refused" });
      await expect(issueOne(one, a)).rejects.toThrow("đã phát hành với số 01/KH-UBND");
      expect(createLibrary(one.db).versions(c)).toHaveLength(1);
    }));

  it("leaves numbers open with the reason given, and lets one of them be taken later", () =>
    inOffice(async (one) => {
      const [a, b] = [one.add("a"), one.add("b")];
      await expect(issueOne(one, a, { number: 4 })).rejects.toThrow("cần ghi lý do");
      await issueOne(one, a, { number: 4, numberReason: "Tiếp theo sổ giấy" });
      const numbers = await one.handlers["issuing.numbers"]({ kind: "plan", date: "2023-04-10" }, context);
      expect(numbers).toMatchObject({ next: 5, reserved: [1, 2, 3], taken: [4] });
      expect(numbers.last.map(({ number, state }) => [number, state])).toEqual([
        [4, "issued"],
        [3, "reserved"],
        [2, "reserved"],
        [1, "reserved"],
      ]);
      expect((await issueOne(one, b, { number: 2, numberReason: "Số để dành" })).number).toBe(2);
    }));

  it("cancels a number for good; the paper may then be issued anew", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { id: first } = await issueOne(one, id);
      const listed = () => listRows(one.db, {})[0]?.state;
      expect(listed()).toBe("issued");
      await one.handlers["issuing.cancel"]({ issue: first, reason: "Ban hành nhầm", who: "Văn thư" }, context);
      expect(listed()).not.toBe("issued");
      expect(() => one.handlers["issuing.cancel"]({ issue: first, reason: "x", who: "y" }, context)).toThrow(
        "đã được hủy",
      );
      expect((await issueOne(one, id)).number).toBe(2);
      const { lines } = await one.handlers["issuing.register"]({}, context);
      expect(lines).toMatchObject([
        { number: 1, state: "cancelled", reason: "Ban hành nhầm", kept: ["docx", "pdf"] },
        { number: 2, state: "issued", reason: null },
      ]);
      const { issues } = await one.handlers["issuing.prepare"]({ id }, context);
      expect(issues.map(({ state }) => state)).toEqual(["cancelled", "issued"]);
    }));

  it("is stale when the paper went on to another version", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const request = await planFor(one, id);
      const { document } = createLibrary(one.db).get(id);
      const facts = { number: null, symbol: null, date: null, issuer: null, subject: null, tier: null };
      createLibrary(one.db).newVersion(id, { document, tasks: [], facts });
      await expect(one.handlers["issuing.issue"](request, context)).rejects.toMatchObject({ code: "stale" });
    }));
});

describe("a paper that lies open", () => {
  it("is not issued while somebody writes to it; afterwards the editor knows that it is out", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const drafting = draftingHandlers(one.services);
      const writer = { ...context, client: "w" };
      expect(await drafting["drafting.open"]({ id }, writer)).toMatchObject({ writable: true, issued: null });
      const request = await planFor(one, id);
      await overrideAll(one, request);
      expect((await one.handlers["issuing.prepare"]({ id }, context)).isOpen).toBe(true);
      await expect(one.handlers["issuing.issue"](request, context)).rejects.toMatchObject({
        code: "in-use",
        sentence: expect.stringContaining("đang mở để sửa ở một cửa sổ khác"),
      });
      expect((await one.handlers["issuing.register"]({}, context)).lines).toEqual([]);
      await drafting["drafting.close"]({ id }, writer);
      await one.handlers["issuing.issue"](request, context);
      const after = await drafting["drafting.open"]({ id }, writer);
      expect(after).toMatchObject({ version: 2, issued: { number: "01/KH-UBND", version: 2 } });
    }));
});

describe("the gate", () => {
  it("counts a waiver of the review to its last day and no longer", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { stamp, plan } = await planFor(one, id);
      const check = () => one.handlers["issuing.check"]({ id, stamp, plan }, context);
      const review = reviewHandlers(one.services);
      const listed = await review["review.findings"]({ id }, context);
      const [error] = (await check()).filter(({ severity }) => severity === "error");
      if (error === undefined) throw new Error("No error");
      expect(listed.map(({ key }) => key)).toContain(error.key);
      const waiver = { id, finding: error.key, reason: "Trích nguyên văn", approver: "Lê B", until: "2023-04-11" };
      await review["review.waive"](waiver, context);
      const answer = async () => (await check()).find(({ key }) => key === error.key)?.override;
      expect(await answer()).toMatchObject({ reason: "Trích nguyên văn", who: "Lê B" });
      one.clock.now = "2023-04-12T08:00:00+07:00";
      expect(await answer()).toBeNull();
    }));

  it("gives a reason to all the lines or, where one of them has gone, to none", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { stamp, plan } = await planFor(one, id);
      const errors = async () =>
        (await one.handlers["issuing.check"]({ id, stamp, plan }, context)).filter(
          ({ severity }) => severity === "error",
        );
      const keys = (await errors()).map(({ key }) => key);
      const give = (given: string[]) =>
        one.handlers["issuing.override"](
          { id, stamp, plan, keys: given, reason: "Đã xin ý kiến", who: "Lê B" },
          context,
        );
      expect(() => give([...keys, "gone"])).toThrow(expect.objectContaining({ code: "stale" }));
      expect((await errors()).map(({ override }) => override)).toEqual(keys.map(() => null));
      await give(keys);
      expect((await errors()).map(({ override }) => override?.reason)).toEqual(keys.map(() => "Đã xin ý kiến"));
      await one.handlers["issuing.withdraw"]({ id, keys, who: "Lê B" }, context);
      expect((await errors()).map(({ override }) => override)).toEqual(keys.map(() => null));
    }));

  it("takes back what was waived while writing as well", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { stamp, plan } = await planFor(one, id);
      const check = () => one.handlers["issuing.check"]({ id, stamp, plan }, context);
      const [error] = (await check()).filter(({ severity }) => severity === "error");
      if (error === undefined) throw new Error("No error");
      const { key } = error;
      waiveFinding(one.db, { id, subject: key, reason: "Đã hỏi", approver: "Lê B" });
      expect((await check()).find((each) => each.key === key)?.override).toMatchObject({ reason: "Đã hỏi" });
      await one.handlers["issuing.withdraw"]({ id, keys: [key], who: "Lê B" }, context);
      expect((await check()).find((each) => each.key === key)?.override).toBeNull();
    }));

  it("remarks who has not agreed to the version at hand, and stops nothing for it", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const request = await planFor(one, id);
      const review = reviewHandlers(one.services);
      const signers = [
        { id: "s1", name: "Trần Thị B", role: "Tư pháp" },
        { id: "s2", name: "Lê Văn C", role: "" },
      ];
      await review["review.setSigners"]({ id, signers, asDefault: false }, context);
      const opinions = async () => {
        const { stamp, plan } = await planFor(one, id);
        const lines = await one.handlers["issuing.check"]({ id, stamp, plan }, context);
        return lines.flatMap(({ ruleId, severity, message }) =>
          ruleId === "issuing/opinion" ? [`${severity}: ${message}`] : [],
        );
      };
      expect(await opinions()).toEqual([
        "info: Trần Thị B (Tư pháp) chưa cho ý kiến.",
        "info: Lê Văn C chưa cho ý kiến.",
      ]);
      await review["review.sign"]({ id, version: 1, signer: "s1", state: "agreed", note: "" }, context);
      await review["review.sign"]({ id, version: 1, signer: "s2", state: "refused", note: "Thiếu kinh phí." }, context);
      expect(await opinions()).toEqual(["info: Lê Văn C chưa đồng ý: Thiếu kinh phí."]);
      await overrideAll(one, request);
      const issued = await one.handlers["issuing.issue"](request, context);
      expect(issued.findings.some(({ ruleId }) => ruleId === "issuing/opinion")).toBe(true);
      expect(await opinions()).toContain(
        "info: Trần Thị B (Tư pháp) đã đồng ý bản 1; văn bản nay là bản 2, cần hỏi lại.",
      );
    }));
});

describe("the register as a workbook", () => {
  it("has the columns of the decree and says what became of every number", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { id: issue } = await issueOne(one, id, { number: 2, numberReason: "Số 1 ở sổ giấy", copies: 12 });
      await one.handlers["issuing.cancel"]({ issue, reason: "Ban hành nhầm", who: "Văn thư" }, context);
      const file = await one.handlers["issuing.registerSheet"]({ year: 2023, series: "plan" }, context);
      const rows = (await readXlsx(file.bytes)).sheets[0]?.rows ?? [];
      expect(rows[1]).toEqual([
        "Số, ký hiệu văn bản",
        "Ngày tháng văn bản",
        "Tên loại và trích yếu nội dung văn bản",
        "Người ký",
        "Nơi nhận văn bản",
        "Đơn vị, người nhận bản lưu",
        "Số lượng bản",
        "Ghi chú",
      ]);
      expect(rows[2]?.slice(0, 2)).toEqual(["01/KH-UBND", "10/4/2023"]);
      expect(rows[2]?.at(-1)).toBe("Số để trống: Số 1 ở sổ giấy");
      expect(rows[3]?.[2]).toMatch(/^Kế hoạch Triển khai thực hiện/u);
      expect(rows[3]?.slice(5)).toEqual(["VT", 12, "Đã hủy số: Ban hành nhầm"]);
    }));
});

describe("exporting without issuing", () => {
  it("leaves number and day blank in a draft and takes no number", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const { stamp, plan } = await one.handlers["issuing.prepare"]({ id }, context);
      for (const format of ["docx", "pdf"] as const) {
        const file = await one.handlers["issuing.export"]({ id, stamp, plan, format, draft: true }, context);
        expect(file.name).toMatch(new RegExp(`^du-thao-KH-UBND-trien-khai.*\\.${format}$`, "u"));
        const { document } = await readPaper(file.bytes, file.name);
        expect(headerOf(document).number).toBeNull();
        expect(document.header.children.map(textOf).join(" ")).toMatch(/Số:\s*\/KH-UBND/u);
        expect(headerOf(document).date?.iso ?? null).toBeNull();
      }
      expect((await one.handlers["issuing.register"]({}, context)).lines).toEqual([]);
    }));

  it("gives the paper as the plan fills it, named a draft; as it is written without a plan", () =>
    inOffice(async (one) => {
      const id = one.add("a");
      const prepared = await one.handlers["issuing.prepare"]({ id }, context);
      const { stamp } = prepared;
      const plan = { ...prepared.plan, number: 7, date: "2023-04-12", signer: "Trần Văn Bình" };
      const asked = { id, stamp, format: "docx", draft: false } as const;
      const file = await one.handlers["issuing.export"]({ ...asked, plan }, context);
      expect(file.name).toMatch(/^du-thao-KH-UBND-trien-khai/u);
      const header = headerOf((await readPaper(file.bytes, file.name)).document);
      expect(header).toMatchObject({ number: "07", date: { iso: "2023-04-12" }, signer: { name: "Trần Văn Bình" } });
      const stale = one.handlers["issuing.export"]({ ...asked, stamp: "0", plan }, context);
      await expect(stale).rejects.toMatchObject({ code: "stale" });

      const written = await one.handlers["issuing.export"]({ ...asked, plan: null }, context);
      const own = headerOf((await readPaper(written.bytes, written.name)).document);
      expect(own.number).toBe(headerOf(prepared.document).number);
      expect((await one.handlers["issuing.register"]({}, context)).lines).toEqual([]);
    }));
});
