import { describe, expect, it } from "vitest";
import { kindIds } from "#shared/model/kind-id.ts";
import { fold } from "#shared/text/fold.ts";
import { kindByName, kindBySymbol, kindOf, kinds } from "./index.ts";

describe("kinds", () => {
  it("has one kind for every id, under its own id", () => {
    expect(kinds.map((kind) => kind.id).toSorted()).toEqual([...kindIds].toSorted());
    for (const id of kindIds) expect(kindOf(id).id).toBe(id);
  });

  it("knows the 29 kinds of Điều 7, all but two with an abbreviation", () => {
    const ofState = kinds.filter(({ id, ofParty }) => id !== "other" && ofParty === undefined);
    expect(ofState).toHaveLength(29);
    expect(
      ofState
        .filter(({ symbol }) => symbol === null)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Công văn", "Thư công"]);
  });

  it("never shares a name or an abbreviation between kinds", () => {
    const symbols = kinds.flatMap(({ symbol }) => (symbol === null ? [] : [symbol.toUpperCase()]));
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(new Set(kinds.map(({ name }) => fold(name))).size).toBe(kinds.length);
  });

  it.each([
    ["KẾ HOẠCH", "plan"],
    ["  BÁO  CÁO ", "report"],
    ["QUYẾT ĐỊNH:", "decision"],
    ["Tờ trình", "proposal"],
    ["## CHỈ THỊ", "directive"],
    ["ĐỀ ÁN", "project"],
    ["PHƯƠNG ÁN", "scheme"],
    ["KẾT LUẬN", "conclusion"],
  ])("reads the name %s", (line, id) => {
    expect(kindByName(fold(line))?.id).toBe(id);
  });

  it.each(["Kế hoạch số 56/KH-UBND", "BÁO CÁO KẾT QUẢ", "", "Về việc"])(
    "does not take %j for a name of a kind",
    (line) => {
      expect(kindByName(fold(line))).toBeUndefined();
    },
  );

  it.each([
    ["KH", "plan"],
    ["TTr", "proposal"],
    ["TTR", "proposal"],
    ["CTr", "programme"],
    ["CT", "directive"],
    ["HD", "guidance"],
    ["HĐ", "contract"],
    ["PA", "scheme"],
    ["ĐA", "project"],
    ["KL", "conclusion"],
    ["CV", "letter"],
  ])("reads the abbreviation %s", (symbol, id) => {
    expect(kindBySymbol(symbol)?.id).toBe(id);
  });

  it("does not know an office as a kind", () => {
    expect(kindBySymbol("UBND")).toBeUndefined();
  });

  it("writes công văn without a name line and without an abbreviation", () => {
    const letter = kindOf("letter");
    expect(letter.symbol).toBeNull();
    expect(letter.traits).toMatchObject({ hasKindLine: false, subjectUnderNumber: true, needsAddressees: true });
  });

  it("keeps its cues folded", () => {
    for (const kind of kinds) for (const cue of kind.cues) expect(fold(cue)).toBe(cue);
  });
});
