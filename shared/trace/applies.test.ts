import { describe, expect, it } from "vitest";
import type { Tier } from "#shared/agencies/entry.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { appliesTo } from "./applies.ts";
import type { OfficeAt } from "./office.ts";

const at = { node: "n", start: 0, end: 1 };
function task(lead: readonly string[], text = "Tăng cường tuyên truyền."): Task {
  const values = lead.map((value): Value => ({ value, raw: value, origin: "field", at }));
  return {
    id: "n",
    path: "1",
    form: "fields",
    nature: "specific",
    text,
    at,
    lead: values,
    coordinate: [],
    implement: [],
    deadline: null,
    product: null,
    status: null,
    result: null,
    assignedBy: null,
  };
}

const central: PlaceContext = { tier: "central", date: "2023-02-23" };
const province: PlaceContext = {
  tier: "province",
  unitName: "tỉnh Quảng Ngãi",
  province: "Quảng Ngãi",
  date: "2023-03-31",
};
const offices: Readonly<Record<string, OfficeAt>> = {
  tỉnh: { name: "UBND tỉnh Quảng Ngãi", tier: "province", province: "Quảng Ngãi" },
  huyện: { name: "UBND thành phố Quảng Ngãi", tier: "district", province: "Quảng Ngãi" },
  phường: { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi" },
  sở: { name: "Sở Nội vụ tỉnh Quảng Ngãi", tier: "province", province: "Quảng Ngãi" },
  trường: { name: "Trường Tiểu học Bình Minh", tier: "commune", province: "Quảng Ngãi" },
};

type Case = readonly [lead: readonly string[], superior: PlaceContext, office: string, date: string, applies: boolean];
const cases: readonly Case[] = [
  [["các bộ, ngành"], central, "phường", "2023-04-01", false],
  [["Các bộ, ngành, địa phương"], central, "phường", "2023-04-01", true],
  [["UBND các tỉnh, thành phố trực thuộc trung ương"], central, "tỉnh", "2023-04-01", true],
  [["UBND các tỉnh, thành phố trực thuộc trung ương"], central, "phường", "2023-04-01", false],
  [["Các sở, ban ngành", "UBND cấp huyện"], province, "huyện", "2023-04-01", true],
  [["Các sở, ban ngành", "UBND cấp huyện"], province, "phường", "2023-04-01", false],
  [["UBND các huyện, thị xã, thành phố"], province, "phường", "2026-04-01", true],
  [["Các sở, ban ngành"], province, "huyện", "2023-04-01", false],
  [["Công an tỉnh"], province, "phường", "2023-04-01", true],
  [["Sở Y tế"], province, "phường", "2026-04-01", true],
  [["Bảo hiểm xã hội tỉnh"], province, "phường", "2023-04-01", false],
  [["UBND huyện Bình Sơn"], province, "huyện", "2023-04-01", false],
  [["UBND thành phố Quảng Ngãi"], province, "huyện", "2023-04-01", true],
  [["Tổ thiện nguyện Sao Mai"], province, "phường", "2023-04-01", true],
  [[], province, "phường", "2023-04-01", true],
  [["Sở Nội vụ"], province, "sở", "2026-04-01", true],
  [["Sở Y tế"], province, "sở", "2026-04-01", false],
  [["Bộ Nội vụ"], central, "sở", "2026-04-01", true],
  [["Bộ Y tế"], central, "sở", "2026-04-01", false],
  [["các sở, ban, ngành"], province, "sở", "2026-04-01", true],
  [["Sở Y tế"], province, "trường", "2026-04-01", false],
  [["Trường Tiểu học Bình Minh"], province, "trường", "2026-04-01", true],
  [[], province, "trường", "2026-04-01", true],
];

describe("appliesTo", () => {
  it.each(cases)("%j from %o to %s on %s: %s", (lead, superior, office, date, applies) => {
    const answer = appliesTo(task(lead), offices[office] as OfficeAt, date, superior);
    expect([answer.applies, answer.reason]).toEqual([applies, expect.stringMatching(/\S{2,} \S+/u)]);
  });

  it.each([
    [["UBND các xã, phường"], "phường", "named"],
    [["UBND phường Chánh Lộ"], "phường", "named"],
    [["Công an tỉnh"], "phường", "counterpart"],
    [["Công an tỉnh", "UBND cấp xã"], "phường", "named"],
    [["Sở Nội vụ"], "sở", "named"],
    [["các sở, ban, ngành"], "sở", "named"],
    [["Các cơ quan, đơn vị, địa phương"], "phường", "shared"],
    [[], "phường", "shared"],
    [["Tổ thiện nguyện Sao Mai"], "phường", "unclear"],
    [["Các sở, ban ngành"], "huyện", "others"],
  ] as const)("says how %j comes to %s: %s", (lead, office, how) => {
    const date = office === "huyện" ? "2023-04-01" : "2026-04-01";
    expect(appliesTo(task(lead), offices[office] as OfficeAt, date, province).how).toBe(how);
  });

  it("leaves the making of law to those who make it", () => {
    const words = "Xây dựng, trình Chính phủ ban hành Nghị định thay thế Nghị định số 15/2015/NĐ-CP.";
    expect(appliesTo(task(["Bộ Công an"], words), offices["phường"] as OfficeAt, "2023-04-01", central).applies).toBe(
      false,
    );
    expect(
      appliesTo(
        task(["Bộ Công an"], "Tuyên truyền Nghị định số 15/2015/NĐ-CP."),
        offices["phường"] as OfficeAt,
        "2023-04-01",
        central,
      ).applies,
    ).toBe(true);
  });

  it("leaves papers of the province's council to the province", () => {
    expect(
      appliesTo(
        task(["Sở Tài chính"], "Rà soát, trình HĐND tỉnh ban hành Nghị quyết về mức chi."),
        offices["phường"] as OfficeAt,
        "2023-04-01",
        province,
      ).applies,
    ).toBe(false);
  });

  it("takes a reminder of tasks told elsewhere for no task", () => {
    const words = (text: string): Task => ({ ...task(["Công an tỉnh"], text), nature: "organisation" });
    const applies = (text: string): boolean =>
      appliesTo(words(text), offices["phường"] as OfficeAt, "2023-04-01", province).applies;
    expect(
      applies(
        "Công an tỉnh: Chủ trì thực hiện các nhiệm vụ tại điểm a, b khoản 1; điểm c khoản 2 Mục II Kế hoạch này.",
      ),
    ).toBe(false);
    expect(applies("Công an tỉnh: Theo dõi, đôn đốc việc thực hiện Kế hoạch này.")).toBe(true);
    expect(applies("Các cơ quan, đơn vị căn cứ Kế hoạch này tổ chức thực hiện./.")).toBe(false);
  });

  it("says what it cannot tell", () => {
    expect(
      appliesTo(task(["Tổ thiện nguyện Sao Mai"]), offices["phường"] as OfficeAt, "2023-04-01", province).unsure,
    ).toBe(true);
  });

  it("knows every tier", () => {
    const tiers: readonly Tier[] = ["central", "province", "district", "commune", "region", "village"];
    for (const tier of tiers)
      expect(() => appliesTo(task(["Sở Y tế"]), { name: "x", tier }, "2026-01-01", province)).not.toThrow();
  });
});

describe("what the issuing committee decides itself", () => {
  it("is nothing for the tier below, its orders to all are", () => {
    const office = offices["phường"] as OfficeAt;
    const own = task(["Chủ tịch UBND tỉnh"], "Chủ tịch UBND tỉnh xem xét tặng Bằng khen cho các tập thể xuất sắc.");
    expect(appliesTo(own, office, "2023-04-01", province)).toMatchObject({
      applies: false,
      reason: "Việc của chính cơ quan ban hành (Chủ tịch UBND tỉnh)",
    });
    const order = task(["Chủ tịch UBND tỉnh"], "Chủ tịch UBND tỉnh chỉ đạo đẩy mạnh cải cách hành chính.");
    expect(appliesTo(order, office, "2023-04-01", province).applies).toBe(true);
  });

  it.each([
    "Rà soát, điều chỉnh, bổ sung Quy hoạch tỉnh thời kỳ 2021 - 2030.",
    "Tham mưu kế hoạch đấu giá thuộc thẩm quyền cấp phép của Chủ tịch UBND tỉnh.",
    "Sửa đổi các quy định thuộc thẩm quyền của tỉnh.",
    "Ban hành quy chế phối hợp với các tỉnh giáp ranh.",
  ])("leaves to the superior's tier what only that can do: %s", (words) => {
    for (const leads of [[], ["Sở Tài nguyên và Môi trường"]])
      expect(appliesTo(task(leads, words), offices["phường"] as OfficeAt, "2023-04-10", province)).toMatchObject({
        applies: false,
        reason: expect.stringContaining("thẩm quyền cấp tỉnh"),
      });
    const told = appliesTo(task(["UBND các xã, phường"], words), offices["phường"] as OfficeAt, "2023-04-10", province);
    expect(told.applies).toBe(true);
  });

  it("leaves out what those above do with the office's own tier, and mere words to carry it out", () => {
    const phường = offices["phường"] as OfficeAt;
    const guided = task(
      ["Sở Xây dựng"],
      "Thường xuyên ban hành văn bản hướng dẫn UBND các xã, phường về quản lý đất đai.",
    );
    expect(appliesTo(guided, phường, "2023-04-10", province)).toMatchObject({ applies: false, how: "others" });
    const own = task(["UBND cấp huyện", "UBND các xã, phường"], "Hướng dẫn UBND các xã, phường lập danh sách.");
    expect(appliesTo(own, phường, "2023-04-10", province).applies).toBe(true);
    const all = task(
      ["Các cơ quan liên quan"],
      "Căn cứ ý kiến chỉ đạo trên, các cơ quan liên quan nghiêm túc triển khai thực hiện.",
    );
    expect(appliesTo(all, phường, "2023-04-10", province).reason).toContain("Điều khoản thi hành");
  });

  it("keeps what is done by a plan of the superior's tier", () => {
    const words = "Quản lý đất đai theo Quy hoạch tỉnh.";
    expect(appliesTo(task([], words), offices["phường"] as OfficeAt, "2023-04-10", province).applies).toBe(true);
  });
});
