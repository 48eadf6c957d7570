import { seedFile } from "./app.ts";
import type { Hands } from "./hands.ts";
import { patiently as expect } from "./patient.ts";

const seeds = [
  "tin-chi-thi-05-ct-ttg",
  "cong-van-1328-ubnd-tthc-quang-ngai",
  "ke-hoach-phuong-chanh-lo",
  "bao-cao-10-bc-tctda06-quang-ngai-2023-07",
  "bao-cao-tctda06-thanh-hoa-2023-09",
];

/** The first start: the ward says who it is, then takes in the papers it has. */
export async function beginTheDay({ page, press, write, to, choose }: Hands): Promise<void> {
  await expect(page.getByRole("combobox", { name: "Tên cơ quan" })).toBeFocused();
  await write("chanh lo");
  await expect(page.getByRole("option").first()).toHaveText("phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi");
  await press("ArrowDown", "Enter");
  await expect(page.getByRole("combobox", { name: "Tên cơ quan" })).toHaveValue("UBND phường Chánh Lộ");
  await to(page.getByRole("button", { name: "Điền các đơn vị thường có" }));
  await press("Enter");
  await to(page.getByRole("button", { name: "Thêm người ký" }));
  await press("Enter");
  await write("Lê Việt Dũng");
  await to(page.getByRole("button", { name: "Xong" }));
  await press("Enter");
  await to(page.getByRole("button", { name: "Nhập văn bản của tôi" }));
  await (await choose("Enter")).setFiles(seeds.map(seedFile));
  const list = page.getByRole("grid", { name: "Văn bản trong thư viện" });
  await expect(list).toHaveAttribute("aria-rowcount", "6");
  await expect(page.getByText("Đã nhập 5 văn bản.")).toBeVisible();
  await expect(list).toBeFocused();
}

/** Chooses a paper of the library's list by the first letters of its number. */
export async function findPaper({ page, press, write }: Hands, number: string): Promise<void> {
  await press("Alt+1");
  const list = page.getByRole("grid", { name: "Văn bản trong thư viện" });
  await expect(list).toBeFocused();
  await press("Home");
  await write(number);
  await expect(list.getByRole("row", { selected: true }).getByRole("rowheader")).toContainText(number);
}
