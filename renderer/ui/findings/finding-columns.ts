import type { Severity } from "#shared/model/finding.ts";
import { whereOf } from "#shared/rules/engine/where.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";

/** What a list says of a finding. */
export interface FindingWords {
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  readonly basis: string;
}

const severityNames: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

/** The columns of a list of findings, for its file and its search; `ruleOf` gives the title of a finding's rule. */
export function findingColumns<F extends FindingWords>(ruleOf: (finding: F) => string): readonly TableColumn<F>[] {
  return [
    { id: "severity", title: "Mức", exportWidth: 12, filterText: ({ severity }) => severityNames[severity] },
    {
      id: "place",
      title: "Vị trí",
      exportWidth: 16,
      filterText: ({ path }) => (path === "" ? "Phần chung" : whereOf(path)),
    },
    { id: "rule", title: "Quy tắc", exportWidth: 34, filterText: ruleOf },
    { id: "message", title: "Phát hiện", exportWidth: 70, filterText: ({ message }) => message },
    { id: "basis", title: "Căn cứ", exportWidth: 40, filterText: ({ basis }) => basis },
  ];
}
