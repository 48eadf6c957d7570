import { describe, expect, it } from "vitest";
import { mend } from "#shared/facts/tasks/mended.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Output } from "#shared/contract/index.ts";
import type { Ask } from "#tests/support/services.ts";
import { withServices } from "#tests/support/services.ts";

const office = {
  name: "UBND phường Chánh Lộ",
  tier: "commune" as const,
  province: "Quảng Ngãi",
  units: ["Công an phường", "Văn phòng HĐND và UBND phường"],
  signers: [],
};

async function started(ask: Ask): Promise<{ id: string; got: Output<"cascade.get"> }> {
  const { id } = await ask("cascade.start", {
    papers: [],
    builtin: ["chi-thi-05-ct-ttg"],
    office,
    issued: "2023-04-10",
    marginDays: 5,
  });
  return { id, got: await ask("cascade.get", { id }) };
}

/** Every task decided as it is proposed. */
function asProposed({ items }: Output<"cascade.get">) {
  return items.map(({ document, task, proposal }) => ({
    document,
    task,
    decision:
      proposal.kind === "not-for"
        ? { kind: "not-for" as const, reason: proposal.reason }
        : { kind: proposal.kind === "report" ? ("report" as const) : ("take" as const) },
  }));
}

describe("a cascade", () => {
  it("offers the built-in directive until it is in the library", () =>
    withServices(async (ask) => {
      const before = await ask("cascade.sources", {});
      expect(before.builtin.map(({ id }) => id)).toContain("chi-thi-05-ct-ttg");
      await started(ask);
      const after = await ask("cascade.sources", {});
      expect(after.builtin.map(({ id }) => id)).not.toContain("chi-thi-05-ct-ttg");
      expect(after.papers.map(({ symbol }) => symbol)).toContain("CT-TTg");
    }));

  it("proposes no limit that is over while the day of issue is open, and says so", () =>
    withServices(async (ask) => {
      const { id } = await started(ask);
      await ask("cascade.change", { id, office, issued: null, marginDays: 5 });
      const { items } = await ask("cascade.get", { id });
      const over = items.filter(({ deadline }) => (deadline?.end ?? "9999") <= "2023-04-10");
      expect(over.length).toBeGreaterThan(0);
      for (const { proposal, doubts } of over.filter(({ proposal: { kind } }) => kind === "take")) {
        expect(proposal.own.limit ?? "").not.toMatch(/[123]\/2023/u);
        expect(doubts).toContainEqual({ about: "limit", reason: expect.stringMatching(/đã hết|đã qua/u) });
      }
      await ask("cascade.decide", { id, decisions: asProposed(await ask("cascade.get", { id })) });
      const { paper } = await ask("cascade.make", { id });
      const { plan, stamp } = await ask("issuing.prepare", { id: paper });
      const lines = await ask("issuing.check", { id: paper, stamp, plan });
      expect(lines.filter(({ ruleId }) => ruleId === "deadline/not-after-issue")).toEqual([]);
    }));

  it("names the second task of a point as an office does, before it is decided and in the plan", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      expect(got.items.filter(({ task }) => task.endsWith("#2")).map(({ path }) => path)).toContain("2.1 (ý 2)");
      const words = JSON.stringify(await ask("cascade.plan", { id }));
      expect(words).toContain("2.1 (ý 2)");
      expect(words).not.toMatch(/"(?:path|sources|paths)":\[?"[^"]*#/u);
    }));

  it("proposes nothing for what a person said is no task, nor shows it in the matrix", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      const [first] = got.items;
      if (first === undefined) throw new Error("no tasks");
      const said = { id: first.document, version: 1, corrections: [] };
      await ask("library.saveReading", { ...said, decisions: [[first.task, { isTask: false }]] });
      const after = await ask("cascade.get", { id });
      expect(after.items.map(({ task }) => task)).toEqual(got.items.slice(1).map(({ task }) => task));
      await ask("cascade.decide", { id, decisions: asProposed(after) });
      const { paper } = await ask("cascade.make", { id });
      const { rows } = await ask("matrix.table", { parents: [first.document], children: [paper] });
      expect(rows.map((row) => row.id)).toEqual(after.items.map(({ task }) => task));
    }));

  it("goes by the lead and the limit a person set right, in what it proposes and in the matrix", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      const [first] = got.items;
      if (first === undefined) throw new Error("no tasks");
      const { document } = await ask("library.get", { id: first.document });
      const read = tasksOf(document).find((task) => task.id === first.task);
      if (read === undefined) throw new Error("no tasks");
      let decisions = mend(document, new Map(), read, "lead", "Bộ Công an; Văn phòng Chính phủ");
      decisions = mend(document, decisions, read, "deadline", "Quý III/2023");
      const said = { id: first.document, version: 1, corrections: [] };
      await ask("library.saveReading", { ...said, decisions: [...decisions] });
      const [item] = (await ask("cascade.get", { id })).items;
      expect(item).toMatchObject({ lead: ["Bộ Công an", "Văn phòng Chính phủ"], deadline: { end: "2023-09-30" } });
      const { rows } = await ask("matrix.table", { parents: [first.document], children: [] });
      expect(rows[0]).toMatchObject({ lead: ["Bộ Công an", "Văn phòng Chính phủ"] });
    }));

  it("keeps decisions as they are made, and takes them back", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      expect(got.open).toBe(got.items.length);
      const [first, second] = got.items;
      if (!first || !second) throw new Error("no tasks");
      const forward = { kind: "forward" as const, to: ["Tổ dân phố"], reason: "" };
      const { before } = await ask("cascade.decide", {
        id,
        decisions: [
          {
            document: first.document,
            task: first.task,
            decision: { kind: "take", own: { limit: "Trước ngày 30/5/2023" } },
          },
          { document: second.document, task: second.task, decision: forward },
        ],
      });
      const now = await ask("cascade.get", { id });
      expect(now.open).toBe(got.open - 2);
      expect(now.items[1]?.decision).toEqual(forward);
      expect(now.items[0]?.doubts.filter(({ about }) => about === "limit")).toEqual([]);
      await ask("cascade.decide", { id, decisions: before });
      expect(await ask("cascade.get", { id })).toMatchObject({ open: got.open, items: got.items });
    }));

  it("makes no plan while a task is undecided", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      await expect(ask("cascade.make", { id })).rejects.toThrow(`Còn ${got.open} nhiệm vụ chưa quyết`);
    }));

  it("makes a plan in which every superior task is found: in a task, reported, or out with a reason", () =>
    withServices(async (ask) => {
      const { id, got } = await started(ask);
      const decisions = asProposed(got);
      const at = decisions.findIndex(({ decision }) => decision.kind === "take");
      const waived = decisions[at];
      if (!waived) throw new Error("no task to waive");
      decisions.splice(at, 1, {
        ...waived,
        decision: { kind: "waive", reason: "Không có đối tượng", approver: "Chủ tịch UBND phường" } as never,
      });
      await ask("cascade.decide", { id, decisions });
      const plan = await ask("cascade.plan", { id });
      const accounted = [
        ...plan.tasks.flatMap(({ sources }) => sources),
        ...plan.reported,
        ...plan.out.map(({ path }) => path),
      ];
      expect(new Set(accounted)).toEqual(new Set(got.items.map(({ path }) => path)));
      expect(plan.open).toBe(0);
      const { paper } = await ask("cascade.make", { id });
      const kept = await ask("library.get", { id: paper });
      expect(kept.entry.kind).toBe("plan");
      const directive = got.superiors[0]?.id ?? "";
      const table = await ask("matrix.table", { parents: [directive], children: [paper] });
      const states = table.columns[0]?.states ?? "";
      expect(states).not.toContain("u");
      expect(states).toBe(states.toLowerCase());
      expect([...states].filter((state) => state === "w")).toHaveLength(1);
      const pair = await ask("matrix.pair", { parent: directive, task: waived.task, child: paper });
      expect(pair.note).toBe("Không có đối tượng (Chủ tịch UBND phường đồng ý)");
    }));
});
