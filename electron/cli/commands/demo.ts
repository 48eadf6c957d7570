import { join, resolve } from "node:path";
import { makeFolder, remove } from "#electron/files/disk.ts";
import { writeUserFile } from "#electron/files/user-files.ts";
import { keepPaper } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { openLibrary } from "#electron/storage/open.ts";
import type { Command } from "#electron/cli/command.ts";
import { demoFiles } from "#electron/cli/demo/files.ts";
import type { DemoPaper } from "#electron/cli/demo/papers.ts";
import { demoDirective, demoPapers } from "#electron/cli/demo/papers.ts";
import { demoResults } from "#electron/cli/demo/results.ts";
import { demoSummary } from "#electron/cli/demo/summary.ts";
import type { Io } from "#electron/cli/io.ts";
import { breathe, startProgress } from "#electron/cli/progress.ts";

const libraryName = "thu-vien-mau.sqlite";

export const demo: Command = {
  usage: "[--out THƯ-MỤC]",
  about: `Chạy thử toàn bộ công việc trên năm văn bản thật đi kèm chương trình: lưu vào một thư viện mới, lập dự thảo Kế hoạch
    của phường Chánh Lộ từ Chỉ thị số 05/CT-TTg, kiểm tra và đối chiếu kế hoạch thật với dự thảo, ghi các tệp kết quả.`,
  options: [{ name: "out", value: "THƯ-MỤC", about: "thư mục ghi kết quả (mặc định: out)" }],
  examples: ["demo", "demo --out ket-qua"],
  words: { min: 0, max: 0, missing: "" },
  async run(args, io) {
    const folder = args.value("out") ?? "out";
    const progress = startProgress(io, "Đang chạy thử");
    const steps = 4;
    const step = async (done: number): Promise<void> => {
      progress.step(done, steps);
      await breathe();
      io.signal.throwIfAborted();
    };
    try {
      const [papers, directive] = [await demoPapers(), await demoDirective()];
      await step(1);
      fillLibrary(resolve(io.cwd, folder), [directive, ...papers], io);
      await step(2);
      const plan = papers.find(({ id }) => id === "ke-hoach-phuong-chanh-lo");
      if (plan === undefined) throw new Error("The ward plan is not among the samples");
      const results = demoResults(directive.document, plan.document);
      await step(3);
      const files = await demoFiles(results, io.now());
      for (const { name, content } of files)
        await writeUserFile(resolve(io.cwd, folder, name), `${folder}/${name}`, content);
      await step(4);
      const library = { name: libraryName, about: "thư viện với các văn bản trên", content: "" };
      progress.end();
      io.stdout.write(demoSummary(papers, results, [...files, library], folder, directive.notice));
      return 0;
    } finally {
      progress.end();
    }
  },
};

/** A library from scratch: the one of an earlier run goes. */
function fillLibrary(folder: string, papers: readonly DemoPaper[], io: Io): void {
  const file = join(folder, libraryName);
  makeFolder(folder);
  for (const part of ["", "-wal", "-shm"]) remove(`${file}${part}`);
  const library = openLibrary(file, { now: () => io.now().toISOString() });
  try {
    const service = createLibrary(library);
    for (const { document, name, bytes } of papers) keepPaper(service, { document, doubts: [] }, name, bytes);
  } finally {
    library.close();
  }
}
