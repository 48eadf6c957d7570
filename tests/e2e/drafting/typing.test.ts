import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { CDPSession, Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { builder } from "#tests/support/build.ts";
import { cancelComposition, compose, unikey, words } from "./keyboards.ts";
import type { WordName } from "./keyboards.ts";
import { inLibraryFile, openPaper, saved, withPapers, wordsOf } from "./support.ts";

afterAll(closeBrowser);

/** A plan with a place of every kind to type in; "triển khai triển khai" is underlined. */
function paper(): { document: Document; nodes: Readonly<Record<string, string>> } {
  const b = builder();
  const plain = b.paragraph("Các đơn vị nghiêm túc thực hiện.");
  const bold = b.paragraph([{ text: "Yêu cầu: ", bold: true }, { text: "đúng hạn." }]);
  const found = b.paragraph("Tổ chức triển khai triển khai Kế hoạch.");
  const task = b.task(
    "a)",
    3,
    "Ban hành văn bản.",
    "Đơn vị chủ trì: Công an xã.",
    "Thời gian hoàn thành: Quý II/2026.",
  );
  const table = b.table(b.row(["STT", "Nội dung"], "head"), b.row(["1", "Rà soát dữ liệu"]));
  const document = b.document({
    kind: "plan",
    header: [b.line("issuer", "UBND XÃ AN BÌNH"), b.line("kind", "KẾ HOẠCH"), b.line("subject", "Thử gõ tiếng Việt")],
    body: [b.heading("I.", 1, "NHIỆM VỤ"), plain, bold, found, task, table],
    closing: [b.line("title", "CHỦ TỊCH")],
  });
  const cell = table.children[1]?.children[1]?.children[0]?.id ?? "";
  const field = task.children[1]?.id ?? "";
  const line = document.header.children[2]?.id ?? "";
  return {
    document,
    nodes: { plain: plain.id, bold: bold.id, found: found.id, field, cell, line, task: task.children[0]?.id ?? "" },
  };
}

interface Typing {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly nodes: Readonly<Record<string, string>>;
}

/** Puts the caret before the letter at `at` (from the end when negative). */
async function caret({ page, nodes }: Typing, node: string, at: number): Promise<void> {
  const id = nodes[node] ?? "";
  const place = page.locator(`.page [data-node="${id}"]`).first();
  await place.scrollIntoViewIfNeeded();
  const length = (await wordsOf(page, id)).length;
  await place.evaluate(
    (element, offset) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      let text = walker.nextNode() as Text | null;
      while (text !== null && left > text.data.length) {
        left -= text.data.replaceAll("\uFEFF", "").length;
        text = walker.nextNode() as Text | null;
      }
      (element.closest("[contenteditable=true]") as HTMLElement).focus();
      if (text !== null) getSelection()?.collapse(text, left);
    },
    at < 0 ? length + 1 + at : at,
  );
  // The editor hears of a new selection in its own time.
  await page.waitForTimeout(40);
}

type Way = readonly [string, WordName, (typing: Typing, states: readonly string[]) => Promise<void>];
const ways: readonly Way[] = [
  ["Telex composed", "telexQuyet", ({ cdp }, states) => compose(cdp, states)],
  ["Telex by UniKey, slow", "telexNguyen", ({ cdp }, states) => unikey(cdp, states, 15)],
  ["Telex by UniKey, in a burst", "telexDuoc", ({ cdp }, states) => unikey(cdp, states, 0)],
  ["VNI by UniKey, in a burst", "vniHoan", ({ cdp }, states) => unikey(cdp, states, 0)],
];
/** A key pressed twice takes back what it did the first time. */
const takenBack: readonly Way[] = [
  ["a mark of Telex taken back, slow", "telexUndone", ({ cdp }, states) => unikey(cdp, states, 15)],
  ["letters of Telex taken back, in a burst", "telexTwice", ({ cdp }, states) => unikey(cdp, states, 0)],
  ["a mark of VNI taken back, in a burst", "vniUndone", ({ cdp }, states) => unikey(cdp, states, 0)],
];

/** A place in the paper: how to get there, and what then stands in which node when `word` was typed. */
interface Spot {
  readonly name: string;
  readonly node: string;
  readonly go: (typing: Typing) => Promise<void>;
  readonly expected: (before: string, word: string) => string;
}

const middle = (text: string, at: number, word: string): string => text.slice(0, at) + word + text.slice(at);
const at = (name: string, node: string, offset: number): Spot => ({
  name,
  node,
  go: (typing) => caret(typing, node, offset),
  expected: (before, word) => middle(before, offset < 0 ? before.length + 1 + offset : offset, word),
});

const spots: readonly Spot[] = [
  at("at the start", "plain", 0),
  at("in the middle", "plain", 4),
  at("inside a word", "plain", 13),
  at("at the end", "plain", -1),
  at("behind bold words", "bold", 9),
  at("under a finding", "found", 14),
  at("in a line of a task", "field", 18),
  at("in the words of a task", "task", -1),
  at("in a cell", "cell", 4),
  at("in the head", "line", -1),
  {
    name: "over a selection",
    node: "plain",
    go: async (typing) => {
      await caret(typing, "plain", 0);
      await typing.page.keyboard.press("Shift+ArrowRight");
      await typing.page.keyboard.press("Shift+ArrowRight");
      await typing.page.waitForTimeout(30);
    },
    expected: (before, word) => word + before.slice(2),
  },
  {
    name: "after undoing",
    node: "bold",
    go: async (typing) => {
      await caret(typing, "bold", -1);
      for (let n = 0; n < 3; n += 1) await typing.page.keyboard.type("x");
      await typing.page.keyboard.press("Control+z");
      await typing.page.waitForTimeout(30);
    },
    expected: (before, word) => before + word,
  },
];

/** Where words stand on both sides of the caret. */
const within = new Set(["inside a word", "under a finding", "in a line of a task", "in a cell"]);

describe.skipIf(!hasBrowser)("Vietnamese typing", () => {
  it("is right at every place of the page, by every way of typing, with findings changing underneath", async () => {
    const { document, nodes } = paper();
    await withPapers([document], (libraryFile, [id]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, "Thử gõ");
          const typing: Typing = { page, cdp: await page.context().newCDPSession(page), nodes };
          const wrong: string[] = [];
          let cases = 0;
          for (const { name, node, go, expected } of spots)
            for (const [way, word, type] of within.has(name) ? [...ways, ...takenBack] : ways) {
              await go(typing);
              const before = await wordsOf(page, nodes[node] ?? "");
              const states = words[word];
              await type(typing, states);
              cases += 1;
              const wanted = expected(before, states.at(-1) ?? "");
              const shown = page.locator(`.page [data-node="${nodes[node]}"]`).first();
              await expect(shown)
                .toHaveText(wanted, { timeout: 1500 })
                .catch(async () =>
                  wrong.push(`${name}, ${way}: ${await wordsOf(page, nodes[node] ?? "")}, not ${wanted}`),
                );
            }
          expect(wrong).toEqual([]);
          expect(cases).toBe(60);
          await saved(page);
          const kept = inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id ?? "").document);
          const blocks = [...textBlocksOf([...kept.header.children, ...kept.body.children])];
          for (const node of Object.values(nodes)) {
            const block = blocks.find((each) => each.id === node);
            expect(block === undefined ? null : textOf(block)).toBe(await wordsOf(page, node));
          }
        },
        { libraryFile },
      ),
    );
  });

  it("leaves nothing of a composition that was given up, and goes on in a new paragraph", async () => {
    const { document, nodes } = paper();
    await withPapers([document], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, "Thử gõ");
          const typing: Typing = { page, cdp: await page.context().newCDPSession(page), nodes };
          const before = await wordsOf(page, nodes["plain"] ?? "");
          await caret(typing, "plain", 4);
          await cancelComposition(typing.cdp, words.telexQuyet);
          await expect(page.locator(`[data-node="${nodes["plain"]}"]`)).toHaveText(before);
          for (const [, word, type] of ways) {
            await caret(typing, "found", -1);
            await page.keyboard.press("Enter");
            await type(typing, words[word]);
            await expect(page.locator(`[data-node="${nodes["found"]}"] + p`)).toHaveText(words[word].at(-1) ?? "");
          }
        },
        { libraryFile },
      ),
    );
  });

  it("is right in the fields of dialogs and of the search", async () => {
    const { document, nodes } = paper();
    await withPapers([document], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, "Thử gõ");
          const typing: Typing = { page, cdp: await page.context().newCDPSession(page), nodes };
          for (const [, word, type] of [...ways, ...takenBack]) {
            await page.keyboard.press("Control+k");
            const search = page.getByRole("textbox", { name: "Tìm hoặc làm" });
            await expect(search).toBeFocused();
            await type(typing, words[word]);
            await expect(search).toHaveValue(words[word].at(-1) ?? "");
            // Inside the word that stands there.
            await page.keyboard.press("ArrowLeft");
            await type(typing, words[word]);
            const typed = words[word].at(-1) ?? "";
            await expect(search).toHaveValue(`${typed.slice(0, -1)}${typed}${typed.at(-1)}`);
            await page.keyboard.press("Escape");
          }
          await page.locator(".finding-line").first().click();
          await page.getByRole("button", { name: "Bỏ qua…" }).click();
          for (const [, word, type] of ways) {
            const reason = page.getByRole("textbox", { name: "Lý do" });
            await reason.fill("");
            await type(typing, words[word]);
            await expect(reason).toHaveValue(words[word].at(-1) ?? "");
          }
        },
        { libraryFile },
      ),
    );
  });
});
