import { rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { openPaper } from "#tests/e2e/drafting/support.ts";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { axeOn } from "#tests/e2e/support/barriers.ts";
import { libraryWith } from "#tests/e2e/support/library.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";

afterAll(closeBrowser);

const english =
  /\b(?:show|suggestions?|dismiss|press|drag|drop|select|selected|items?|options?|year|month|day|empty|close|remove|expand|collapse|sortable|ascending|descending)\b/iu;

const behind = [".page-picture", ".page", ".paper"];

/** What axe finds, and every English word a screen reader would be told. */
async function barriers(page: Page): Promise<readonly string[]> {
  // The papers behind are long, and looked at where they are the matter.
  const { violations } = await behind.reduce((axe, paper) => axe.exclude(paper), axeOn(page)).analyze();
  const said = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "title"].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
      ...(element.id.includes("description") || element.matches("[data-live-announcer] *")
        ? [element.textContent ?? ""]
        : []),
    ]),
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(" ")}`),
    ...said.filter((words) => english.test(words)),
  ];
}

/** Opens something and looks for barriers while it is open. */
async function look(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  await open();
  await expect
    .poll(() =>
      page
        .getByRole("dialog")
        .or(page.getByRole("listbox"))
        .or(page.getByRole("menu"))
        .or(page.getByRole("alertdialog"))
        .count(),
    )
    .toBeGreaterThan(0);
  expect(await barriers(page), name).toEqual([]);
}

async function inLibrary(names: readonly string[], work: (page: Page) => Promise<void>): Promise<void> {
  const libraryFile = await libraryWith(names);
  try {
    await withApp(({ page }) => work(page), { libraryFile });
  } finally {
    rmSync(dirname(libraryFile), { recursive: true, force: true });
  }
}

/** Runs a command by its title, as Ctrl+K does. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("textbox", { name: "Tìm hoặc làm" }).fill(title);
  await page.getByRole("menuitem", { name: title }).first().click();
}

async function go(page: Page, view: string): Promise<void> {
  await page.getByRole("navigation", { name: "Các phần của chương trình" }).getByRole("button", { name: view }).click();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
}

const seeds = ["tin-chi-thi-05-ct-ttg", "cong-van-1328-ubnd-tthc-quang-ngai", "ke-hoach-phuong-chanh-lo"];

describe.skipIf(!hasBrowser)("with popups and dialogs open there is no barrier axe knows and no English word", () => {
  it("in the palette and the library", () =>
    inLibrary(seeds, async (page) => {
      await expect(page.getByRole("grid", { name: "Văn bản trong thư viện" })).toBeVisible();
      await look(page, "palette", () => page.keyboard.press("Control+K"));
      // The views behind it wait, whatever keys are pressed.
      await page.keyboard.press("Alt+3");
      await close(page);
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(page.getByRole("button", { name: "Dán văn bản" })).toBeVisible();
      await look(page, "kind", () => page.getByRole("button", { name: "Loại" }).click());
      await close(page);
      const paste = page.getByRole("button", { name: "Dán văn bản" });
      await look(page, "paste", () => paste.click());
      await close(page);
      await expect(paste).toBeFocused();

      // What was written is asked for before it goes; each Esc closes the topmost alone.
      await paste.click();
      const area = page.getByRole("textbox", { name: "Nội dung" });
      await area.fill("KẾ HOẠCH");
      const asked = page.getByRole("alertdialog", { name: "Bỏ nội dung vừa gõ?" });
      await look(page, "loss", () => close(page));
      await close(page);
      await expect(asked).toBeHidden();
      await expect(area).toBeFocused();
      await expect(area).toHaveValue("KẾ HOẠCH");
      await close(page);
      await asked.getByRole("button", { name: "Bỏ", exact: true }).click();
      await expect(area).toBeHidden();
      await expect(paste).toBeFocused();
      await look(page, "builtins", () => page.getByRole("button", { name: "Văn bản có sẵn" }).click());
      await close(page);
      await go(page, "Cài đặt");
      await page.getByRole("tab", { name: "Quy tắc kiểm tra" }).click();
      expect(await barriers(page), "rules").toEqual([]);
    }));

  it("in drafting", () =>
    inLibrary(seeds, async (page) => {
      await openPaper(page, /Kế hoạch/u);
      await look(page, "palette", () => page.keyboard.press("Control+K"));
      for (let at = 0; at < 15; at += 1) await page.keyboard.press("ArrowDown");
      await expect(page.locator(".palette-item[data-focused]")).toBeInViewport();
      await close(page);
      await look(page, "tables", () => page.getByRole("button", { name: "Bảng" }).first().click());
      await close(page);
      await page.getByText("Trong tháng 4/2023.").first().click();
      await look(page, "link", () => command(page, "Liên kết với nhiệm vụ cấp trên"));
      await look(page, "superiors", () => page.getByRole("combobox", { name: "Văn bản cấp trên" }).fill("05"));
      await close(page);
      await close(page);
      await command(page, "So sánh hai bản của văn bản");
      await look(page, "versions", () => page.getByRole("button", { name: /Bản sau/u }).click());
      await close(page);
      await close(page);
      await page.keyboard.press("F8");
      await look(page, "waive", () => page.getByRole("button", { name: "Bỏ qua…" }).first().click());
      await close(page);
      await look(page, "note", () => command(page, "Chèn chú thích cuối trang"));
      await close(page);
    }));

  it("in cascade and review", () =>
    inLibrary(seeds, async (page) => {
      await go(page, "Triển khai");
      await page.getByRole("row", { name: /^Chỉ thị số 05/u }).click();
      await look(page, "tier", () => page.getByRole("button", { name: "Chọn… Cấp" }).click());
      await close(page);
      await page.getByRole("tab", { name: "Ma trận nhiệm vụ" }).click();
      expect(await barriers(page), "empty matrix").toEqual([]);
      await look(page, "matrix", () => page.getByRole("button", { name: "Chọn văn bản cấp trên…" }).click());
      await close(page);
      await go(page, "Thẩm tra");
      await page
        .getByRole("button", { name: /Kế hoạch/u })
        .first()
        .click();
      await look(page, "order", () => page.getByRole("button", { name: /Theo vị trí/u }).click());
      await close(page);
      await page.keyboard.press("F8");
      for (const keys of ["F9", "Shift+F9", "F2"]) {
        await look(page, keys, () => page.keyboard.press(keys));
        await close(page);
      }
      for (const title of ["Chọn văn bản cấp trên để đối chiếu…", "Chọn người cho ý kiến…", "Ghi kết luận thẩm tra…"]) {
        await look(page, title, () => command(page, title));
        await close(page);
      }
    }));

  it("in issuing and at the first start", async () => {
    await inLibrary(seeds, async (page) => {
      await go(page, "Phát hành");
      await page.locator(".paper-list button").filter({ hasText: "Kế hoạch" }).first().click();
      await expect(page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" })).toBeVisible();
      await look(page, "paper", () => page.getByRole("combobox", { name: "Văn bản" }).fill("ke hoach"));
      await close(page);
      await look(page, "authority", () => page.getByRole("button", { name: /Hình thức ký/u }).click());
      await close(page);
      await look(page, "override", () => page.getByRole("button", { name: "Ghi đè có lý do…" }).first().click());
      await close(page);
    });
    await withApp(
      async ({ page }) => {
        await look(page, "office", () =>
          page.getByRole("combobox", { name: "Tên cơ quan" }).pressSequentially("chanh lo"),
        );
        await close(page);
        await look(page, "kind", () => page.getByRole("button", { name: /Loại cơ quan/u }).click());
      },
      { firstStart: true },
    );
  });
});
