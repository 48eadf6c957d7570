import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { insertVersion } from "#electron/storage/documents.ts";
import { listAudit } from "#electron/storage/audit.ts";
import type { LibraryError } from "#electron/storage/errors.ts";
import { inLibrary, planOf, taskOf } from "#tests/support/library.ts";
import type { Content, Original } from "./library.ts";
import { createLibrary } from "./library.ts";

const facts = {
  number: "12",
  symbol: "KH-UBND",
  date: "2023-03-20",
  issuer: "UBND phường",
  subject: "Triển khai Chỉ thị số 05/CT-TTg",
  tier: "xã",
};

function contentOf(...texts: string[]): Content {
  return { ...planOf(texts), facts };
}

function originalOf(text: string): Original {
  const bytes = new TextEncoder().encode(text);
  return { name: "kế hoạch.docx", bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

describe("the library", () => {
  it("gives back what it was given", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const content = contentOf("Đôn đốc các đơn vị");
      const original = originalOf("PK…");
      const { id, known } = library.storeDocument({ ...content, original });
      expect(known).toBe(false);
      const kept = library.get(id);
      expect(kept.document).toEqual(content.document);
      expect(kept.entry).toMatchObject({ ...facts, id, kind: "plan", version: 1 });
      expect(library.original(id)).toEqual(original);
      expect(library.list({ year: 2023 })).toEqual([kept.entry]);
      expect(library.list({ year: 2024 })).toEqual([]);
      expect(listAudit(db, id).map((entry) => entry.action)).toEqual(["document.store"]);
    }));

  it("recognises a file it has, under another name too", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const first = library.storeDocument({ ...contentOf("một"), original: originalOf("PK…") });
      const again = library.storeDocument({
        ...contentOf("một"),
        original: { ...originalOf("PK…"), name: "bản sao.docx" },
      });
      expect(again).toEqual({ id: first.id, known: true, restored: false });
      expect(library.list()).toHaveLength(1);
      expect(db.rows("SELECT count(*) AS n FROM originals")).toEqual([{ n: 1 }]);
      expect(library.search("một")).toHaveLength(1);
      expect(library.storeDocument({ ...contentOf("hai"), original: originalOf("PK!") }).known).toBe(false);
    }));

  it("refuses bytes that are not those of their hash", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const original = { ...originalOf("PK…"), bytes: new Uint8Array([1]) };
      expect(() => library.storeDocument({ ...contentOf("một"), original })).toThrow("hash");
      expect(library.list()).toEqual([]);
    }));

  it("keeps every version and finds the words of the last only", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const { id } = library.storeDocument(contentOf("Rà soát dữ liệu"));
      expect(library.newVersion(id, contentOf("Làm sạch hồ sơ"), "theo góp ý")).toBe(2);
      expect(library.versions(id).map((version) => [version.n, version.note])).toEqual([
        [1, null],
        [2, "theo góp ý"],
      ]);
      expect(library.get(id, 1).document).toEqual(contentOf("Rà soát dữ liệu").document);
      expect(library.get(id).document).toEqual(contentOf("Làm sạch hồ sơ").document);
      expect(library.get(id).entry.version).toBe(2);
      expect(library.search("rà soát")).toEqual([]);
      expect(library.search("làm sạch")).toHaveLength(1);
    }));

  it("says of a hit which paper and task it is and where the words stand", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const { document } = planOf(["Đôn đốc các đơn vị báo cáo"]);
      const at = { node: "n1", start: 0, end: 0 };
      const deadline = {
        raw: "Quý II/2023",
        kind: "in-quarter",
        operator: "in",
        start: null,
        end: "2023-06-30",
        origin: "field",
        at,
      } as const;
      const lead = [{ value: "Văn phòng", raw: "Văn phòng", origin: "heading", at }] as const;
      const { id } = library.storeDocument({
        document,
        facts,
        tasks: [taskOf("n1", "Đôn đốc các đơn vị báo cáo", { path: "III.1.a", lead, deadline })],
      });
      const [found, ...more] = library.search("đôn đốc");
      expect(more).toEqual([]);
      expect(found).toMatchObject({
        document: { id, symbol: "KH-UBND" },
        task: {
          path: "III.1.a",
          lead: ["Văn phòng"],
          deadline: { raw: "Quý II/2023", kind: "in-quarter", end: "2023-06-30" },
        },
        exact: true,
        snippet: { ranges: [{ start: 0, end: 7 }] },
      });
      const [head] = library.search("triển khai chỉ thị");
      expect(head?.document.id).toBe(id);
      expect(head).not.toHaveProperty("task");
    }));

  it("takes tasks that were read anew", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const { id } = library.storeDocument({ ...contentOf("Đôn đốc"), tasks: [] });
      expect(library.search("đôn đốc")[0]).not.toHaveProperty("task");
      library.replaceTasksIndex(id, [taskOf("n1", "Đôn đốc")]);
      expect(library.search("đôn đốc")[0]?.task?.id).toBe("n1");
    }));

  it("keeps nothing of a paper when one part of it cannot be kept", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const twice = [taskOf("n1", "một"), taskOf("n1", "một")];
      expect(() => library.storeDocument({ ...contentOf("một"), tasks: twice, original: originalOf("PK…") })).toThrow(
        "UNIQUE",
      );
      const tables = ["documents", "versions", "originals", "tasks", "entries", "audit"];
      const kept = tables.filter((table) => db.rows(`SELECT 1 FROM ${table}`).length > 0);
      expect(kept).toEqual([]);
    }));

  it("says when a paper is not there, or is not what it should be", () =>
    inLibrary((db) => {
      const library = createLibrary(db);
      const code = (name: string) => expect.objectContaining({ code: name }) as unknown as LibraryError;
      expect(() => library.get("none")).toThrow(code("not-found"));
      expect(() => library.newVersion("none", contentOf("x"))).toThrow(code("not-found"));
      expect(() => library.replaceTasksIndex("none", [])).toThrow(code("not-found"));
      const { id } = library.storeDocument(contentOf("một"));
      expect(() => library.get(id, 9)).toThrow(code("not-found"));
      const strange = { ...contentOf("hai").document, kind: "letter to the editor" } as unknown as Document;
      insertVersion(db, { document: id, n: 2, tree: JSON.stringify(strange), note: null });
      expect(() => library.get(id)).toThrow(code("corrupt"));
    }));
});
