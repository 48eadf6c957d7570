import { rules as allRules } from "#shared/rules/index.ts";
import { severityWords } from "#electron/exporters/sarif/words.ts";
import type { Command } from "#electron/cli/command.ts";
import { jsonOption } from "#electron/cli/command.ts";
import { writeJson } from "#electron/cli/json/write.ts";
import { widthOf, wrap } from "#electron/cli/show/text.ts";

export const rules: Command = {
  usage: "[--json]",
  about: "Liệt kê các quy tắc mà lệnh check dùng, mức độ và căn cứ của từng quy tắc.",
  options: [jsonOption],
  examples: ["rules", "rules --json"],
  words: { min: 0, max: 0, missing: "" },
  async run(args, io) {
    if (args.has("json")) {
      writeJson(io, { rules: allRules.map(({ id, title, basis, severity }) => ({ id, title, basis, severity })) });
      return 0;
    }
    const width = widthOf(io.stdout.columns);
    for (const { id, title, basis, severity } of allRules)
      io.stdout.write(
        `${id}  ${severityWords[severity]}\n${wrap(title, width, "  ")}\n${wrap(`Căn cứ: ${basis}`, width, "  ")}\n\n`,
      );
    io.stdout.write(`Tổng cộng: ${allRules.length} quy tắc.\n`);
    return 0;
  },
};
