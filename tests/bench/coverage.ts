import { join } from "node:path";
import { taskOf } from "#tests/support/library.ts";
import { coverageColumns } from "#electron/services/matrix/columns.ts";
import type { Library } from "#electron/storage/open.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { replaceTasks } from "#electron/storage/tasks.ts";
import type { Group } from "./figure.ts";
import { exponent, figure, median, repeated } from "./figure.ts";

/** A directive of 40 tasks over all communes, districts and provinces of the country, and fewer for the growth. */
const perPaper = 40;
const sizes = [500, 1500, 4000, 11_000];

/** The state of every superior task in every office, from the library. */
export function measureCoverage(folder: string): Group {
  const points = sizes.map((offices) => {
    const library = openLibrary(join(folder, `coverage-${offices}.sqlite`), { now: () => "2026-03-02T10:15:00.000Z" });
    try {
      fill(library, offices);
      const samples = repeated(offices > 5000 ? 5 : 9, () => {
        const columns = coverageColumns(library, "directive", tasks());
        if (columns.length !== offices) throw new Error(`There are ${columns.length} offices`);
      });
      return { offices, samples };
    } finally {
      library.close();
    }
  });
  const last = points.at(-1);
  const growth = exponent(points.map(({ offices, samples }) => [offices, median(samples)]));
  return {
    title: `Coverage of one directive of ${perPaper} tasks, from SQLite`,
    figures: [
      figure(`${last?.offices.toLocaleString("en")} offices`, last?.samples ?? [], "ms", { bar: 1000 }),
      { name: `growth from ${sizes[0]} to ${sizes.at(-1)} offices`, value: growth, unit: "power", bar: 1.1 },
    ],
  };
}

function tasks() {
  return Array.from({ length: perPaper }, (_, at) => ({
    id: `n${at + 1}`,
    print: `${at}`.padStart(16, "0"),
    limit: null,
  }));
}

/** Of ten tasks eight are answered (every third by a task that lacks something), one was forwarded, one is a hole. */
function fill(db: Library, offices: number): void {
  const document = (id: string, kind: string): void =>
    db.write("INSERT INTO documents (id, kind, current_version, created_at) VALUES (?, ?, 1, '2026')", id, kind);
  db.transaction(() => {
    document("directive", "directive");
    const own = tasks().map(({ id }, at) => taskOf(id, `Nhiệm vụ ${at + 1}`));
    for (let office = 1; office <= offices; office += 1) {
      const paper = `7d1f0c52-2f5c-4c2e-9d0a-${String(office).padStart(12, "0")}`;
      document(paper, "plan");
      replaceTasks(db, paper, own.map((task) => ({ ...task, path: `III.${task.id}` }))); // prettier-ignore
      for (const [at, { id, print }] of tasks().entries()) answer(db, paper, at, id, print);
      db.write(
        "INSERT INTO link_runs VALUES ('directive', ?, 1, 1, ?, '2026')",
        paper,
        JSON.stringify({ n40: "Giao Bộ Công an, không giao cấp xã" }),
      );
    }
  });
}

function answer(db: Library, paper: string, at: number, id: string, print: string): void {
  if (at % 10 < 8)
    db.write(
      `INSERT INTO links (parent_document, parent_task, child_document, child_task, state, confidence, why, parent_text, parent_print, made_at)
       VALUES ('directive', ?, ?, ?, ?, 0.8, '14/18 từ', '', ?, '2026')`,
      id,
      paper,
      id,
      at % 3 === 0 ? "suggested" : "confirmed",
      at % 3 === 0 ? null : print,
    );
  else if (at % 10 === 8)
    db.write(
      "INSERT INTO outcomes VALUES ('directive', ?, ?, 'forward', '', '[\"Tổ dân phố\"]', '', '2026')",
      paper,
      id,
    );
}
