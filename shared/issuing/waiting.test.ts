import { describe, expect, it } from "vitest";
import { waitingFirst } from "./waiting.ts";

const paper = (id: string, number: string | null, issuer: string | null) => ({ id, number, issuer });
const papers = [
  paper("tỉnh đã có số", "5", "Ủy ban nhân dân tỉnh Quảng Ngãi"),
  paper("tỉnh chưa có số", null, "Ủy ban nhân dân tỉnh Quảng Ngãi"),
  paper("xã đã có số", "2", "Ủy ban nhân dân xã Bình Minh"),
  paper("chưa rõ", null, null),
  paper("xã chưa có số", null, "ỦY BAN NHÂN DÂN XÃ BÌNH MINH"),
];
const order = (office: string | null) => waitingFirst(papers, office).map(({ id }) => id);

describe("papers that wait to be issued", () => {
  it("are the office's own first, those of others last", () => {
    expect(order("UBND xã Bình Minh")).toEqual([
      "xã chưa có số",
      "chưa rõ",
      "xã đã có số",
      "tỉnh chưa có số",
      "tỉnh đã có số",
    ]);
  });

  it("are those without a number first where the office is not known", () => {
    expect(order(null).slice(0, 3)).toEqual(["tỉnh chưa có số", "xã chưa có số", "chưa rõ"]);
  });
});
