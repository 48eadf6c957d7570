import { describe, expect, it } from "vitest";
import { mend } from "#shared/facts/tasks/mended.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { ReadResult } from "#shared/read/reader.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { listAudit } from "#electron/storage/audit.ts";
import { matchQuery } from "#electron/storage/citations.ts";
import type { Library } from "#electron/storage/open.ts";
import { listTasks } from "#electron/storage/tasks.ts";
import { inLibrary } from "#tests/support/library.ts";
import { documentFacts, keepPaper } from "./keep.ts";
import { createLibrary } from "./library.ts";
import { readingOf, saveReading } from "./reading.ts";
import { relatedPapers } from "./relations.ts";
import { listRows, searchRows } from "./rows.ts";
import { currentPaper } from "./trees.ts";

function read(text: string): ReadResult {
  let next = 0;
  return readDocument(readPlainText(text, "a.txt"), () => `n${(next += 1)}`);
}

function keep(db: Library, text: string): string {
  return keepPaper(createLibrary(db), read(text), "a.txt", new TextEncoder().encode(text)).id;
}

const paper = (issuer: string, number: string, date: string, kind: string, subject: string, body = ""): string =>
  `${issuer}\n\nSố: ${number}\n\nTân Hưng, ngày ${date.slice(8)} tháng ${date.slice(5, 7)} năm ${date.slice(0, 4)}\n\n${kind}\n${subject}\n\n${body}\n`;

const directive = paper("THỦ TƯỚNG CHÍNH PHỦ", "05/CT-TTg", "2023-02-23", "CHỈ THỊ", "Về Đề án 06");
const plan = paper(
  "ỦY BAN NHÂN DÂN\nPHƯỜNG A",
  "12/KH-UBND",
  "2023-04-01",
  "KẾ HOẠCH",
  "Thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023",
  "Căn cứ Nghị quyết số 17/NQ-HĐND ngày 07/3/2023;\n\nI. NHIỆM VỤ\n\n1. Rà soát dữ liệu dân cư.\n\n- Đơn vị chủ trì: Công an phường.\n",
);

describe("relations", () => {
  it("tie a paper to those it names, seen from both ends, and keep what is not in the library as words", () =>
    inLibrary((db) => {
      const [up, down] = [keep(db, directive), keep(db, plan)];
      const { outgoing, incoming } = relatedPapers(db, down);
      expect(outgoing.map(({ relation, paper: other, raw }) => [relation, other?.id ?? raw])).toEqual([
        ["implements", up],
        ["basis", "Nghị quyết số 17/NQ-HĐND ngày 07/3/2023"],
      ]);
      expect(incoming).toEqual([]);
      expect(relatedPapers(db, up).incoming.map(({ paper: other }) => other?.id)).toEqual([down]);
      expect(listRows(db, {}).map(({ id, relations, tasks }) => [id, relations, tasks])).toEqual([
        [down, 1, 1],
        [up, 1, 0],
      ]);
    }));

  it("do not tie to a paper of another day, a later one, or one of two that may be meant", () =>
    inLibrary((db) => {
      const target = (number: string, date: string, issuer = "UBND XÃ B") =>
        keep(db, paper(`ỦY BAN NHÂN DÂN\n${issuer}`, number, date, "KẾ HOẠCH", `Việc của ${issuer} ${date}`));
      target("1/KH-UBND", "2022-01-01");
      target("2/KH-UBND", "2023-06-01");
      target("3/KH-UBND", "2023-01-01");
      target("3/KH-UBND", "2023-01-02", "XÃ C");
      const named = (raw: string) => `1. Theo Kế hoạch số ${raw}.`;
      const from = keep(
        db,
        paper(
          "ỦY BAN NHÂN DÂN\nPHƯỜNG A",
          "9/BC-UBND",
          "2023-04-01",
          "BÁO CÁO",
          "Kết quả",
          [named("1/KH-UBND ngày 01/01/2023"), named("2/KH-UBND"), named("3/KH-UBND")].join("\n\n"),
        ),
      );
      expect(relatedPapers(db, from).outgoing.map(({ paper: other }) => other)).toEqual([null, null, null]);
    }));

  it("tie to the first of several texts of one paper, and name an office by the body it belongs to", () =>
    inLibrary((db) => {
      const office = (note: string) =>
        keep(db, paper("UBND TỈNH A\nVĂN PHÒNG", "7/TB-VP", "2023-03-01", "THÔNG BÁO", "Kết luận", note));
      const [first] = [office("Rà soát dữ liệu."), office("Rà soát dữ liệu dân cư.")];
      const from = keep(
        db,
        paper("UBND\nPHƯỜNG A", "9/BC-UBND", "2023-04-01", "BÁO CÁO", "Kết quả", "1. Theo Thông báo số 7/TB-VP."),
      );
      expect(relatedPapers(db, from).outgoing.map(({ paper: other }) => other?.id)).toEqual([first]);
      expect(listRows(db, { kind: "notice" }).map(({ issuerName }) => issuerName)).toEqual([
        "Văn phòng UBND tỉnh A",
        "Văn phòng UBND tỉnh A",
      ]);
    }));

  it("are found by an index", () =>
    inLibrary((db) => {
      for (const of of [{ from: "a" }, { to: "a" }]) {
        const { sql, parameters } = matchQuery(db, of).compile();
        const steps = db.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...(parameters as string[]));
        expect(steps.map(({ detail }) => detail).join("\n")).toContain("documents_by_paper_key");
        expect(steps.map(({ detail }) => detail).join("\n")).not.toMatch(/SCAN (?:target|own|citations)/u);
      }
    }));
});

describe("the list", () => {
  it("knows the month of a paper that leaves its day open, also by its year", () =>
    inLibrary((db) => {
      const id = keep(db, plan.replace("ngày 01 tháng 04", "ngày … tháng 4"));
      const whole = keep(db, directive);
      expect(listRows(db, { year: 2023 }).map((row) => [row.id, row.date, row.month])).toEqual([
        [whole, "2023-02-23", "2023-02"],
        [id, null, "2023-04"],
      ]);
    }));

  it("says of a paper whether it was read from a file or written here", () =>
    inLibrary((db) => {
      keep(db, directive);
      const written = read(plan).document;
      createLibrary(db).storeDocument({ document: written, tasks: [], facts: documentFacts(written) });
      expect(listRows(db, {}).map(({ number, state }) => [number, state])).toEqual([
        ["12", "draft"],
        ["05", "imported"],
      ]);
    }));
});

describe("a paper that was removed", () => {
  it("is in no list, search or relation, and comes back whole or with its file", () =>
    inLibrary((db) => {
      const [up, down] = [keep(db, directive), keep(db, plan)];
      const library = createLibrary(db);
      library.remove(up);
      expect(listRows(db, {}).map(({ id }) => id)).toEqual([down]);
      expect(searchRows(db, "đề án", {}, 10).map(({ id }) => id)).not.toContain(up);
      expect(relatedPapers(db, down).outgoing[0]?.paper).toBeNull();
      library.restore(up);
      expect(listRows(db, {})).toHaveLength(2);
      expect(searchRows(db, "đề án", {}, 10).map(({ id }) => id)).toContain(up);
      library.remove(up);
      expect(keep(db, directive)).toBe(up);
      expect(listRows(db, {})).toHaveLength(2);
    }));
});

it("knows every kind by its name and lists papers by it", () =>
  inLibrary((db) => {
    const named = [
      ["PHƯƠNG ÁN", "3/PA-UBND", "scheme"],
      ["ĐỀ ÁN", "4/ĐA-UBND", "project"],
      ["KẾT LUẬN", "5/KL-UBND", "conclusion"],
      ["CHƯƠNG TRÌNH", "6/CTr-UBND", "programme"],
    ] as const;
    for (const [name, number, kind] of named) {
      const id = keep(db, paper("ỦY BAN NHÂN DÂN\nXÃ B", number, "2026-03-02", name, "Phòng chống lụt bão"));
      expect(listRows(db, { kind }).map((row) => row.id)).toEqual([id]);
      expect(readingOf(db, id).doubts.map(({ reason }) => reason)).not.toContain("Không nhận ra loại văn bản.");
    }
  }));

describe("what a person mends", () => {
  const unclear = plan.replace("PHƯỜNG A\n\nSố: 12/KH-UBND", "PHƯỜNG A");

  it("is a new version with a note, found and listed at once; the doubts stay to be read", () =>
    inLibrary((db) => {
      const id = keep(db, unclear);
      const before = readingOf(db, id);
      expect(before.doubts.map(({ reason }) => reason)).toContain("Không thấy dòng số, ký hiệu ở đầu văn bản.");
      expect(before.checkedAt).toBeNull();
      expect(listRows(db, {})[0]?.unchecked).toBe(before.doubts.length);
      const corrections = [{ type: "add", id: "new", role: "number", text: "Số: 77/KH-UBND" }] as const;
      expect(saveReading(db, { id, version: 1, corrections: [...corrections], decisions: [] })).toBe(2);
      expect(listRows(db, {})[0]).toMatchObject({ number: "77", symbol: "KH-UBND", version: 2, unchecked: null });
      expect(searchRows(db, "77", {}, 10).map((hit) => hit.id)).toEqual([id]);
      expect(createLibrary(db).versions(id).at(-1)?.note).toBe("Sửa nhận dạng: thêm 1 dòng thể thức");
      expect(readingOf(db, id)).toMatchObject({ doubts: before.doubts, checkedAt: expect.any(String) });
    }));

  it("is refused when the paper was changed meanwhile, and then nothing of it is kept", () =>
    inLibrary((db) => {
      const id = keep(db, unclear);
      saveReading(db, { id, version: 1, corrections: [{ type: "kind", kind: "programme" }], decisions: [] });
      expect(() => saveReading(db, { id, version: 1, corrections: [], decisions: [["x", { isTask: false }]] })).toThrow(
        "stale",
      );
      expect(readingOf(db, id).decisions).toEqual([]);
    }));

  it("decides what is a task, also for later versions", () =>
    inLibrary((db) => {
      const id = keep(db, plan);
      const [task] = searchRows(db, "rà soát", {}, 10).flatMap((hit) => hit.task ?? []);
      saveReading(db, { id, version: 1, corrections: [], decisions: [[task?.id ?? "", { isTask: false }]] });
      expect(listRows(db, {})[0]).toMatchObject({ tasks: 0, version: 1 });
      saveReading(db, {
        id,
        version: 1,
        corrections: [{ type: "kind", kind: "programme" }],
        decisions: [[task?.id ?? "", { isTask: false }]],
      });
      expect(listRows(db, {})[0]).toMatchObject({ tasks: 0, version: 2 });
    }));
});

describe("a lead or limit that a person sets right", () => {
  const set = (db: Library, id: string, words: Readonly<Record<"lead" | "deadline", string>>): void => {
    const { entry, document } = createLibrary(db).get(id);
    const [task] = tasksOf(document);
    if (task === undefined) throw new Error("no task");
    let decisions = mend(document, new Map(), task, "lead", words.lead);
    decisions = mend(document, decisions, task, "deadline", words.deadline);
    saveReading(db, { id, version: entry.version, corrections: [], decisions: [...decisions] });
  };

  it("is in the index, found by the search, and stays for later versions and when the file comes again", () =>
    inLibrary((db) => {
      const id = keep(db, plan);
      set(db, id, { lead: "Trạm Y tế phường; Công an phường", deadline: "tháng 6/2023" });
      const indexed = () => listTasks(db, id).map(({ lead, deadline_end }) => [JSON.parse(lead), deadline_end]);
      expect(indexed()).toEqual([[["Trạm Y tế phường", "Công an phường"], "2023-06-30"]]);
      expect(searchRows(db, "tram y te", {}, 10).map(({ task }) => task?.path)).toEqual(["I.1"]);
      const corrections = [{ type: "kind" as const, kind: "programme" as const }];
      const { decisions } = readingOf(db, id);
      expect(saveReading(db, { id, version: 1, corrections, decisions })).toBe(2);
      expect(keep(db, plan)).toBe(id);
      expect(indexed()).toEqual([[["Trạm Y tế phường", "Công an phường"], "2023-06-30"]]);
      expect(readingOf(db, id).decisions).toEqual(decisions);
      expect(tasksOf(currentPaper(db, id).document)[0]?.lead[0]).toMatchObject({ origin: "hand" });
    }));

  it("is on the trail, and goes back to what was read", () =>
    inLibrary((db) => {
      const id = keep(db, plan);
      set(db, id, { lead: "Trạm Y tế phường", deadline: "" });
      saveReading(db, { id, version: 1, corrections: [], decisions: [] });
      expect(listTasks(db, id).map(({ lead }) => JSON.parse(lead))).toEqual([["Công an phường"]]);
      expect(searchRows(db, "tram y te", {}, 10)).toEqual([]);
      const said = listAudit(db, id).filter(({ action }) => action === "document.check");
      expect(JSON.stringify(said[0]?.detail)).toContain("Trạm Y tế phường");
      expect(said[1]?.detail).toEqual({ corrections: [], decisions: [] });
    }));
});

describe("a search", () => {
  it("looks only into papers that pass the filter, before it counts", () =>
    inLibrary((db) => {
      const [up, down] = [keep(db, directive), keep(db, plan)];
      expect(searchRows(db, "đề án", { kind: "directive" }, 1).map(({ id }) => id)).toEqual([up]);
      expect(searchRows(db, "ra soat", { year: 2023 }, 1)).toMatchObject([
        { id: down, exact: false, task: { path: "I.1" } },
      ]);
      expect(searchRows(db, "ra soat", { year: 2024 }, 1)).toEqual([]);
    }));
});
