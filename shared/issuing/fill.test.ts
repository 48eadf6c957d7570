import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import { textOf } from "#shared/model/text.ts";
import type { Finding } from "#shared/model/finding.ts";
import { documents } from "#tests/support/arbitrary.ts";
import { papers } from "#tests/support/papers.ts";
import { findingKey } from "#shared/review/key.ts";
import { fillIssue } from "./fill.ts";
import { gateLines, openErrors } from "./gate.ts";
import type { IssuePlan, NumberState } from "./plan.ts";
import { headProblems, planProblems, skippedNumbers } from "./plan.ts";
import { issuerLines, suggestedRecipients, usualSymbol, writtenRecipients } from "./suggest.ts";

const plan: IssuePlan = {
  number: 1,
  numberReason: "",
  symbol: "KH-UBND",
  place: "An Thới Đông",
  date: "2026-04-05",
  authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
  title: "PHÓ CHỦ TỊCH",
  signer: "Nguyễn Văn An",
  recipients: ["UBND Thành phố", "Công an xã"],
  keep: "VT, VHXH",
  copies: null,
};
const ids = () => {
  let next = 0;
  return () => `x${(next += 1)}`;
};

describe("fillIssue", () => {
  const source = papers.plan();
  const filled = fillIssue(source, plan, [], ids());

  it("writes number, date, signer and recipients into their lines", () => {
    const facts = headerOf(filled);
    expect(facts).toMatchObject({ number: "01", symbol: "KH-UBND", place: "An Thới Đông" });
    expect(facts.date?.iso).toBe("2026-04-05");
    expect(facts.signer).toEqual({ authority: [...plan.authority], title: "PHÓ CHỦ TỊCH", name: "Nguyễn Văn An" });
    expect(facts.recipients).toEqual(["UBND Thành phố", "Công an xã", "Lưu: VT, VHXH"]);
  });

  it("writes them into the note of the appendix", () => {
    const note = filled.appendices[0]?.children.find(
      (child) => child.type === "line" && child.role === "appendix-note",
    );
    expect(note?.type === "line" && textOf(note)).toContain("Kế hoạch số 01/KH-UBND ngày 05 tháng 4 năm 2026");
  });

  it("changes nothing of the body and nothing that is right already", () => {
    expect(filled.body).toBe(source.body);
    const again = fillIssue(filled, plan, [], ids());
    expect(again.header.children).toEqual(filled.header.children);
    again.closing.children.forEach((line, index) => expect(line).toBe(filled.closing.children[index]));
  });

  it("adds the name of the office, Quốc hiệu and Tiêu ngữ where a text file has lost them", () => {
    const bare = { ...papers.plan() };
    const roles = new Set(["issuer", "state-name", "motto", "number", "place-date"]);
    const header = { ...bare.header, children: bare.header.children.filter(({ role }) => !roles.has(role)) };
    const out = fillIssue({ ...bare, header }, plan, issuerLines("UBND xã An Thới Đông"), ids());
    expect(out.header.children.map(({ role }) => role)).toEqual([
      "issuer",
      "state-name",
      "motto",
      "number",
      "place-date",
      "kind",
      "subject",
    ]);
    expect(headerOf(out).issuer).toBe("ỦY BAN NHÂN DÂN XÃ AN THỚI ĐÔNG");
  });

  it("keeps every id of any paper once", () => {
    assert(
      property(documents, (document) => {
        const out = fillIssue(document, plan, ["ỦY BAN NHÂN DÂN"], ids());
        const all = [...out.header.children, ...out.closing.children].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(out.body).toBe(document.body);
        expect(headerOf(out).number).toBe("01");
      }),
    );
  });
});

describe("planProblems", () => {
  const numbers: NumberState = { next: 6, lastDate: "2026-04-10", reserved: [3], taken: [1, 2, 4, 5] };
  const of = (change: Partial<IssuePlan>) =>
    planProblems({ ...plan, number: 6, date: "2026-04-12", ...change }, numbers, "2026-04-12").map(
      ({ part, level }) => `${part} ${level}`,
    );

  it.each([
    ["the next number", {}, []],
    ["a number that is gone", { number: 4 }, ["number stop"]],
    ["a number left open, without a reason", { number: 3 }, ["number stop"]],
    ["a number left open, with a reason", { number: 3, numberReason: "để dành ngày 01/4" }, []],
    ["a later number without a reason", { number: 9 }, ["number stop"]],
    ["a later number with a reason", { number: 9, numberReason: "theo sổ giấy" }, []],
    ["no number", { number: null }, ["number stop"]],
    ["a day before the last number's", { date: "2026-04-09" }, ["date warn"]],
    ["a day to come", { date: "2026-05-01" }, ["date warn"]],
    ["no signer", { signer: " " }, ["signer stop"]],
    ["TUQ. with KT.", { authority: ["TUQ. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG"] }, ["signer warn"]],
    ["an unfinished line of authority", { authority: ["TM. "] }, ["signer stop"]],
    ["a symbol with a blank", { symbol: "KH UBND" }, ["symbol stop"]],
    ["no recipients", { recipients: [] }, ["recipients warn"]],
  ] as const)("%s", (_, change, found) => {
    expect(of(change)).toEqual(found);
  });

  it("names the numbers a later one leaves open", () => {
    expect(skippedNumbers(9, numbers)).toEqual([6, 7, 8]);
    expect(skippedNumbers(6, numbers)).toEqual([]);
    expect(skippedNumbers(3, numbers)).toEqual([]);
  });
});

describe("headProblems", () => {
  it("stop a paper without the name of its office", () => {
    const source = papers.plan();
    const children = source.header.children.filter(({ role }) => role !== "issuer");
    const nameless = { ...source, header: { ...source.header, children } };
    expect(headProblems(fillIssue(nameless, plan, [], ids())).map(({ part, level }) => `${part} ${level}`)).toEqual([
      "issuer stop",
    ]);
    expect(headProblems(fillIssue(nameless, plan, issuerLines("UBND xã A"), ids()))).toEqual([]);
  });
});

describe("suggestions", () => {
  it("are the body above and those with tasks, unless they are in the list", () => {
    const names = suggestedRecipients(papers.plan(), { parentName: "UBND Thành phố", units: [] }, ["Công an xã;"]);
    expect(names.map(({ name }) => name)).toEqual(["UBND Thành phố", "Phòng Văn hóa - Xã hội"]);
    expect(names[1]?.why).toBe("chủ trì 2 nhiệm vụ trong văn bản");
  });

  it("read what the paper says already", () => {
    const { recipients, keep } = writtenRecipients(papers.letter());
    expect(recipients).toEqual(["Văn phòng Chính phủ", "TT Tỉnh ủy, TT HĐND tỉnh"]);
    expect(keep).toBe("VT, TTHC");
  });

  it("give the symbol of the kind in the office, none for a công văn", () => {
    const bare = { ...papers.plan(), header: { ...papers.plan().header, children: [] } };
    expect(usualSymbol(bare, "UBND")).toBe("KH-UBND");
    expect(usualSymbol({ ...bare, kind: "letter" }, "UBND")).toBe("");
    expect(usualSymbol(papers.plan(), "HĐND")).toBe("KH-UBND");
  });
});

describe("the gate", () => {
  const finding: Finding = {
    ruleId: "numbering/gap",
    severity: "error",
    message: "Mục III.4: sau a) là c).",
    basis: "",
    at: { node: "n1", start: 0, end: 2 },
    line: null,
    quote: "c)",
    path: "III.4",
  };
  const by = (subject: string) => [{ subject, reason: "đúng ý", who: "Lê B", at: "t" }];

  it("is closed by an error until somebody answers for it", () => {
    expect(openErrors(gateLines([finding], []))).toHaveLength(1);
    expect(openErrors(gateLines([finding], by(findingKey(finding))))).toHaveLength(0);
    expect(openErrors(gateLines([finding], by(JSON.stringify(["numbering/gap", "n1", "c)"]))))).toHaveLength(0);
    expect(openErrors(gateLines([{ ...finding, severity: "warning" }], []))).toHaveLength(0);
  });
});
