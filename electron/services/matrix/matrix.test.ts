import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import { openLibrary } from "#electron/storage/open.ts";
import type { Ask } from "#tests/support/services.ts";
import { seedData, withServices } from "#tests/support/services.ts";

const letter = "cong-van-1328-ubnd-tthc-quang-ngai";
const plan = "ke-hoach-phuong-chanh-lo";

async function imported(ask: Ask): Promise<{ parent: string; child: string }> {
  const kept = await ask("library.import", { files: [seedData(letter), seedData(plan)] });
  const [parent = "", child = ""] = kept.map((each) => (each.state === "kept" ? each.id : ""));
  await ask("matrix.suggest", { parents: [parent], children: [child] });
  return { parent, child };
}

async function first(ask: Ask, ids: { parent: string; child: string }, state: string) {
  const table = await ask("matrix.table", { parents: [ids.parent], children: [ids.child] });
  const at = (table.columns[0]?.states ?? "").indexOf(state);
  const task = table.rows[at]?.id ?? "";
  return { at, key: { ...ids, task }, row: table.rows[at], table };
}

describe("the matrix", () => {
  it("finds links once for two papers as they are", () =>
    withServices(async (ask) => {
      const ids = await imported(ask);
      expect(await ask("matrix.suggest", { parents: [ids.parent], children: [ids.child] })).toEqual({ pairs: 0 });
      const followers = await ask("matrix.followers", { parents: [ids.parent] });
      expect(followers.map(({ entry }) => entry.id)).toEqual([ids.child]);
    }));

  it("offers no other text of the superior paper as one that follows it", () =>
    withServices(async (ask) => {
      const { parent, child } = await imported(ask);
      const words = new TextDecoder().decode(seedData(letter).bytes);
      const bytes = new TextEncoder().encode(`${words}\n\nBản chép lại của Công văn số 1328/UBND-TTHC.\n`);
      const [kept] = await ask("library.import", { files: [{ name: "bản chép.txt", bytes }] });
      expect(kept?.state).toBe("kept");
      const followers = await ask("matrix.followers", { parents: [parent] });
      expect(followers.map(({ entry }) => entry.id)).toEqual([child]);
    }));

  it("keeps a person's word on a link, and takes it back", () =>
    withServices(async (ask) => {
      const { at, key } = await first(ask, await imported(ask), "C");
      const pair = await ask("matrix.pair", key);
      const [link] = pair.links;
      expect(pair.sure).toBe(false);
      expect(link?.why).toMatch(/\d+\/\d+ từ/u);
      expect(link?.shared.parent.length).toBeGreaterThan(0);
      const childTask = link?.task.id ?? "";
      const stateAt = async () =>
        (await ask("matrix.table", { parents: [key.parent], children: [key.child] })).columns[0]?.states[at];
      const others = pair.links.slice(1);
      for (const other of others) await ask("matrix.link", { ...key, childTask: other.task.id, state: "refused" });
      expect(await ask("matrix.link", { ...key, childTask, state: "refused" })).toEqual({ before: "suggested" });
      expect(await stateAt()).toMatch(/[un]/u);
      expect(await ask("matrix.link", { ...key, childTask, state: "confirmed" })).toEqual({ before: "refused" });
      expect(await stateAt()).toMatch(/[cd]/u);
      await ask("matrix.link", { ...key, childTask, state: "suggested" });
      expect(await stateAt()).toMatch(/[CD]/u);
    }));

  it("links a task that a person chose, by the words it is looked for", () =>
    withServices(async (ask) => {
      const { key } = await first(ask, await imported(ask), "u");
      const found = await ask("matrix.candidates", { ...key, words: "cong an phuong" });
      expect(found.length).toBeGreaterThan(0);
      const childTask = found[0]?.id ?? "";
      expect(await ask("matrix.link", { ...key, childTask, state: "confirmed" })).toEqual({ before: null });
      expect((await ask("matrix.pair", key)).links[0]).toMatchObject({ state: "confirmed", confidence: 1 });
      await ask("matrix.link", { ...key, childTask, state: null });
      expect((await ask("matrix.pair", key)).links).toEqual([]);
    }));

  it("asks for a reason and an approver before it waives", () =>
    withServices(async (ask) => {
      const { at, key } = await first(ask, await imported(ask), "u");
      await expect(ask("matrix.outcome", { ...key, outcome: { kind: "waive", reason: "Không có" } })).rejects.toThrow(
        "người đồng ý",
      );
      await expect(ask("matrix.outcome", { ...key, outcome: { kind: "forward", reason: "" } })).rejects.toThrow(
        "nơi được giao",
      );
      await ask("matrix.outcome", { ...key, outcome: { kind: "forward", reason: "", to: ["Tổ dân phố 1"] } });
      const table = await ask("matrix.table", { parents: [key.parent], children: [key.child] });
      expect(table.columns[0]?.states[at]).toBe("f");
    }));

  it("draws the thread of a task: its cards, its lines and its holes", () =>
    withServices(async (ask) => {
      const ids = await imported(ask);
      const hole = await first(ask, ids, "u");
      const thread = await ask("matrix.thread", { paper: ids.parent, task: hole.key.task });
      expect(thread.cards.map(({ tier, task }) => [tier, task === null])).toEqual([
        ["province", false],
        ["commune", true],
      ]);
      const covered = await first(ask, ids, "C");
      const below = (await ask("matrix.pair", covered.key)).links[0]?.task.id ?? "";
      const whole = await ask("matrix.thread", { paper: ids.child, task: below });
      expect(whole.lines).toContainEqual({
        from: `${ids.parent} ${covered.key.task}`,
        to: `${ids.child} ${below}`,
        sure: false,
      });
    }));

  it("names the second task of a point as an office does, in the window and in files", () =>
    withServices(async (ask) => {
      const kept = await ask("library.import", { files: [seedData("tin-chi-thi-05-ct-ttg"), seedData(plan)] });
      const [parent = "", child = ""] = kept.map((each) => (each.state === "kept" ? each.id : ""));
      const table = await ask("matrix.table", { parents: [parent], children: [child] });
      const row = table.rows.find(({ id }) => id.endsWith("#2"));
      expect(row?.path).toBe("2.1 (ý 2)");
      const rows = [{ document: parent, task: row?.id ?? "" }];
      const sheet = await ask("matrix.export", { parents: [parent], children: [child], rows, format: "xlsx" });
      const { sheets } = await readXlsx(sheet.bytes);
      expect(sheets[0]?.rows[3]?.[0]).toBe("2.1 (ý 2)");
      const key = { parent, task: row?.id ?? "", child };
      expect((await ask("matrix.pair", key)).parent.path).toBe("2.1 (ý 2)");
    }));

  it("writes what is shown, and nothing else, for Excel and Word", () =>
    withServices(async (ask) => {
      const ids = await imported(ask);
      const { row, key } = await first(ask, ids, "u");
      const asked = {
        parents: [ids.parent],
        children: [ids.child],
        rows: [{ document: ids.parent, task: key.task }],
      };
      const sheet = await ask("matrix.export", { ...asked, format: "xlsx" });
      const { sheets } = await readXlsx(sheet.bytes);
      expect(sheets[0]?.rows.slice(2)).toEqual([
        ["Mục", "Nhiệm vụ cấp trên giao", "Chủ trì", "Thời hạn", expect.stringMatching(/^Kế hoạch/u)],
        [row?.path, row?.text, row?.lead.join("; ") ?? "", row?.deadline?.raw ?? "", "○ Chưa có"],
      ]);
      const word = await ask("matrix.export", { ...asked, format: "docx" });
      const { document } = await readPaper(word.bytes, word.name);
      const text = JSON.stringify(document);
      expect(text).toContain("○ chưa có");
      expect(text).toContain(row?.text.slice(0, 40));
    }));
});

it("suspects a confirmed link when the superior paper says something else", () =>
  withServices(async (ask, libraryFile) => {
    const { at, key, row } = await first(ask, await imported(ask), "C");
    const childTask = (await ask("matrix.pair", key)).links[0]?.task.id ?? "";
    await ask("matrix.link", { ...key, childTask, state: "confirmed" });
    changeWords(libraryFile, key.parent, row?.node ?? "");
    const table = await ask("matrix.table", { parents: [key.parent], children: [key.child] });
    expect(table.columns[0]?.states[at]).toBe("s");
    const { links } = await ask("matrix.pair", key);
    expect(links.find(({ state }) => state === "confirmed")?.changedFrom).toBe(row?.text);
    expect(await ask("matrix.suggest", { parents: [key.parent], children: [key.child] })).toEqual({ pairs: 1 });
  }));

/** Keeps a new version of a paper in which one node has other words. */
function changeWords(libraryFile: string, id: string, node: string): void {
  const db = openLibrary(libraryFile, { now: () => "2023-04-11T00:00:00.000Z" });
  try {
    const library = createLibrary(db);
    const tree = JSON.stringify(library.get(id).document);
    const at = tree.indexOf('"text":"', tree.indexOf(`"id":"${node}"`)) + '"text":"'.length;
    const document = JSON.parse(`${tree.slice(0, at)}Khẩn trương ${tree.slice(at)}`) as Document;
    library.newVersion(id, { document, tasks: tasksOf(document), facts: documentFacts(document) });
  } finally {
    db.close();
  }
}
