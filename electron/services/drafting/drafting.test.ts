import { describe, expect, it } from "vitest";
import type { EventData } from "#shared/contract/index.ts";
import { Refusal } from "#shared/contract/failure.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { splicesBetween, withSplices } from "#shared/model/splices.ts";
import { textOf } from "#shared/model/text.ts";
import { listTasks } from "#electron/storage/tasks.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import { openLibrary } from "#electron/storage/open.ts";
import type { Library } from "#electron/storage/open.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { Services } from "#electron/services/services.ts";
import { inFolder } from "#tests/support/library.ts";
import { papers } from "#tests/support/papers.ts";
import { copyPaper } from "./create.ts";
import { createDesk } from "./desk.ts";
import { lockLife } from "./locks.ts";
import { withOffice } from "./office-lines.ts";
import { listWaivers } from "#electron/storage/waivers.ts";
import { findingWaivers, unwaiveFinding, waiveFinding } from "./waive.ts";
import { keepWorkingCopy, readWorkingCopy } from "./working-copy.ts";

interface Program {
  readonly db: Library;
  readonly desk: ReturnType<typeof createDesk>;
  readonly told: EventData<"drafting.changed">[];
  readonly leave: (client: string) => void;
}

function pagesOf(db: Library): number {
  return db.rows<{ page_count: number }>("PRAGMA page_count")[0]?.page_count ?? 0;
}

/** As if the disk ended there. */
function limitPages(db: Library, pages: number): void {
  db.rows(`PRAGMA max_page_count = ${pages}`);
}

let clock = Date.parse("2023-04-10T01:00:00Z");

/** A running program on a library, without windows. */
function program(file: string): Program {
  const db = openLibrary(file, { now: () => new Date(clock).toISOString() });
  const told: EventData<"drafting.changed">[] = [];
  const gone: ((client: string) => void)[] = [];
  const services = {
    db: () => db,
    now: () => new Date(clock),
    holder: { state: () => ({ state: "open" }) },
    tell: (name: string, data: unknown) =>
      name === "drafting.changed" && told.push(data as EventData<"drafting.changed">),
    onGone: (listener: (client: string) => void) => gone.push(listener),
  } as unknown as Services;
  const desk = createDesk(services);
  return { db, desk, told, leave: (client) => gone.forEach((listener) => listener(client)) };
}

function inPrograms(work: (one: Program, two: Program, id: string) => void): void {
  inFolder((file) => {
    const [one, two] = [program(file), program(file)];
    const document = papers.plan();
    const content = { document, tasks: tasksOf(document), facts: documentFacts(document) };
    const { id } = createLibrary(one.db).storeDocument(content);
    try {
      work(one, two, id);
    } finally {
      one.db.close();
      two.db.close();
    }
  });
}

const retitled = (document: Document, text: string): Document => {
  const [first, ...rest] = document.body.children;
  if (first?.type !== "basis") throw new Error("The plan begins with a basis");
  return { ...document, body: { ...document.body, children: [{ ...first, children: [{ text }] }, ...rest] } };
};
const firstWords = (document: Document): string => {
  const [first] = document.body.children;
  return first?.type === "basis" ? textOf(first) : "";
};

describe("the right to write", () => {
  it("is one window's; the next may have it when the first goes, and is told so", () =>
    inPrograms((one, _, id) => {
      expect(one.desk.open(id, "a")).toMatchObject({ writable: true, holder: "self" });
      expect(one.desk.open(id, "b")).toMatchObject({ writable: false, holder: "window" });
      expect(() => one.desk.save(id, "b", 1, { type: "whole", document: papers.plan() })).toThrow(Refusal);
      one.leave("a");
      expect(one.told).toContainEqual({ id, what: "lock" });
      expect(one.desk.open(id, "b").writable).toBe(true);
    }));

  it("holds between two programs on one library until the holder gives no sign of life", () =>
    inPrograms((one, two, id) => {
      expect(one.desk.open(id, "a").writable).toBe(true);
      expect(two.desk.open(id, "a")).toMatchObject({ writable: false, holder: "program" });
      clock += lockLife + 1;
      expect(two.desk.open(id, "a").writable).toBe(true);
      expect(() => one.desk.save(id, "a", 1, { type: "whole", document: papers.plan() })).toThrow("in-use");
    }));
});

describe("the working copy", () => {
  it("takes changes in parts, refuses what does not follow, and takes the whole again", () =>
    inPrograms((one, _, id) => {
      const { document } = one.desk.open(id, "a");
      const second = retitled(document, "Căn cứ Luật mới;");
      const splices = splicesBetween(document, second);
      expect(splices).toHaveLength(1);
      one.desk.save(id, "a", 1, { type: "parts", splices: splices ?? [] });
      expect(firstWords(readWorkingCopy(one.db, id).document)).toBe("Căn cứ Luật mới;");
      expect(() => one.desk.save(id, "a", 3, { type: "parts", splices: [] })).toThrow("stale");
      const far = [{ part: "body" as const, start: 9999, remove: 1, insert: [] }];
      expect(() => one.desk.save(id, "a", 2, { type: "parts", splices: far })).toThrow("stale");
      one.desk.save(id, "a", 5, { type: "whole", document });
      expect(firstWords(readWorkingCopy(one.db, id).document)).toBe(firstWords(document));
    }));

  it.each([
    ["full", (db: Library) => limitPages(db, pagesOf(db)), (db: Library) => limitPages(db, 1_000_000)],
    [
      "read-only",
      (db: Library) => db.write("PRAGMA query_only = ON"),
      (db: Library) => db.write("PRAGMA query_only = OFF"),
    ],
    [
      "locked",
      (db: Library, other: Library) => {
        db.rows("PRAGMA busy_timeout = 1");
        other.write("BEGIN IMMEDIATE");
      },
      (_: Library, other: Library) => other.write("ROLLBACK"),
    ],
  ] as const)(
    "outlives a save the disk refuses (%s): what was kept stays, and the whole is taken later",
    (code, close, open) =>
      inPrograms(({ db, desk }, { db: other }, id) => {
        const { document } = desk.open(id, "a");
        const more: Document = {
          ...document,
          body: {
            ...document.body,
            children: [
              ...document.body.children,
              { type: "paragraph", id: "moi", children: [{ text: "Đoạn mới. ".repeat(40_000) }] },
            ],
          },
        };
        close(db, other);
        const change = { type: "parts" as const, splices: splicesBetween(document, more) ?? [] };
        expect(() => desk.save(id, "a", 1, change)).toThrow(new LibraryError(code).message);
        expect(readWorkingCopy(db, id)).toEqual({ document, changedAt: null });
        open(db, other);
        desk.save(id, "a", 2, { type: "whole", document: more });
        expect(readWorkingCopy(db, id).document).toEqual(more);
      }),
  );

  it("becomes a version when the window goes, and lists, tasks and search follow", () =>
    inPrograms((one, two, id) => {
      const { document } = one.desk.open(id, "a");
      const body = document.body.children.filter((block) => block.type !== "task");
      one.desk.save(id, "a", 1, {
        type: "whole",
        document: { ...document, body: { ...document.body, children: body } },
      });
      expect(listTasks(two.db, id).length).toBeGreaterThan(0);
      const before = listTasks(two.db, id).length;
      one.leave("a");
      expect(createLibrary(two.db).get(id).entry.version).toBe(2);
      expect(listTasks(two.db, id).length).toBeLessThan(before);
      expect(createLibrary(two.db).versions(id)[1]?.note).toBe("Tự lưu khi đóng");
    }));

  it("makes no version where nothing changed", () =>
    inPrograms((one, _, id) => {
      const { document } = one.desk.open(id, "a");
      one.desk.save(id, "a", 1, { type: "whole", document });
      expect(keepWorkingCopy(one.db, id, null)).toEqual({ version: 1, made: false });
      expect(readWorkingCopy(one.db, id).changedAt).toBeNull();
    }));
});

describe("splices", () => {
  it("say the whole difference of any two states of a paper, or say that they cannot", () => {
    const document = papers.plan();
    const changed = retitled(document, "Khác.");
    const shorter = { ...changed, closing: { ...changed.closing, children: changed.closing.children.slice(1) } };
    expect(withSplices(document, splicesBetween(document, shorter) ?? [])).toEqual(shorter);
    expect(splicesBetween(document, document)).toEqual([]);
    expect(splicesBetween(document, { ...document, appendices: [] })).toBeNull();
    expect(splicesBetween(document, { ...document, kind: "report" })).toBeNull();
  });
});

describe("a new paper", () => {
  it("from another one is a paper of its own", () =>
    inPrograms((one, _, id) => {
      const copy = copyPaper(one.db, id, "2023-04-10");
      expect(copy).not.toBe(id);
      expect(createLibrary(one.db).get(copy).document.body).toEqual(createLibrary(one.db).get(id).document.body);
    }));

  it("bears the names of the office", () => {
    const office = {
      name: "UBND phường Chánh Lộ",
      tier: "commune" as const,
      place: "Chánh Lộ",
      symbol: "UBND",
      units: [],
      signers: [{ id: "1", authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: "" }],
    };
    const made = withOffice(papers.plan(), office, "2023-04-10");
    const words = made.header.children.map((line) => textOf(line));
    expect(words.slice(0, 2)).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG CHÁNH LỘ"]);
    expect(words).toContain("Chánh Lộ, ngày      tháng 4 năm 2023");
    const ids = made.header.children.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe("a waived finding", () => {
  it("is kept by what it is for, with its reason, and can be taken back", () =>
    inPrograms((one, _, id) => {
      const subject = JSON.stringify(["text/duplicate-word", "n1", "xã xã", "“xã” hai lần liền nhau."]);
      waiveFinding(one.db, { id, subject, reason: "Tên riêng", approver: "Trưởng phòng" });
      expect(findingWaivers(one.db, id, "2023-04-10")).toEqual([subject]);
      expect(listWaivers(one.db, id)).toMatchObject([{ reason: "Tên riêng", approver: "Trưởng phòng" }]);
      unwaiveFinding(one.db, id, subject);
      expect(findingWaivers(one.db, id, "2023-04-10")).toEqual([]);
    }));
});
