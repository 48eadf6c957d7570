import type { Block, TaskBlock } from "#shared/model/block.ts";
import { letterAt, pointLetters } from "#shared/text/letters.ts";
import type { Nodes } from "./build.ts";
import { followUpTitle } from "./groups.ts";
import type { Planned } from "./planned.ts";
import type { Duty } from "./sections.ts";

const blank = "……";

/** Part II of the plan, and which block each planned task became. */
export interface Arranged {
  readonly blocks: readonly Block[];
  readonly placed: readonly { readonly planned: Planned; readonly block: TaskBlock }[];
  readonly duties: readonly Duty[];
}

/** Groups the tasks under their titles in the order met and numbers them 1. a) b) … */
export function arrange(nodes: Nodes, planned: readonly Planned[]): Arranged {
  const groups = grouped(planned);
  const blocks: Block[] = [nodes.heading("II.", 1, "NỘI DUNG, NHIỆM VỤ")];
  const placed: { planned: Planned; block: TaskBlock }[] = [];
  const points = new Map<string, Map<number, string[]>>();
  groups.forEach(({ title, tasks }, at) => {
    blocks.push(nodes.heading(`${at + 1}.`, 2, title));
    tasks.forEach((one, index) => {
      const letter = letterAt(index) ?? "";
      const block = nodes.task(`${letter})`, 3, one.text, fieldsOf(nodes, one));
      blocks.push(block);
      placed.push({ planned: one, block });
      for (const lead of one.lead) note(points, lead, at + 1, letter);
    });
  });
  const sizes = groups.map(({ tasks }) => tasks.length);
  return { blocks, placed, duties: [...points].map(([lead, clauses]) => ({ lead, points: pointsOf(clauses, sizes) })) };
}

interface Group {
  readonly title: string;
  readonly tasks: readonly Planned[];
}

/** Tasks of one title together, following up last; more than there are letters for points are parted evenly, the further parts so named. */
function grouped(planned: readonly Planned[]): Group[] {
  const titles = [...new Set(planned.map(({ title }) => title))].toSorted(
    (a, b) => Number(a === followUpTitle) - Number(b === followUpTitle),
  );
  return titles.flatMap((title) => {
    const tasks = planned.filter((one) => one.title === title);
    const parts = Math.ceil(tasks.length / pointLetters.length);
    const size = Math.ceil(tasks.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      title: part === 0 ? title : `${title} (tiếp theo)`,
      tasks: tasks.slice(part * size, (part + 1) * size),
    }));
  });
}

function fieldsOf(
  nodes: Nodes,
  { lead, coordinate, implement, limit, product }: Planned,
): ReturnType<Nodes["field"]>[] {
  const leading = lead.length > 0 || implement.length === 0 ? [nodes.field("Đơn vị chủ trì", listed(lead))] : [];
  return [
    ...leading,
    ...(implement.length > 0 ? [nodes.field("Đơn vị thực hiện", listed(implement))] : []),
    ...(coordinate.length > 0 ? [nodes.field("Đơn vị phối hợp", listed(coordinate))] : []),
    nodes.field(
      /^(?:Thường xuyên|Định kỳ|Từ )|hằng|hàng|\d lần/iu.test(limit.words ?? "")
        ? "Thời gian thực hiện"
        : "Thời gian hoàn thành",
      limit.words === null ? blank : `${limit.words}.`,
    ),
    ...(product === null ? [] : [nodes.field("Sản phẩm", `${product.replace(/[\s.;]+$/u, "")}.`)]),
  ];
}

function listed(names: readonly string[]): string {
  // Only the first name stands at the start of the line; a group ("Các phòng, ban …") is no proper name.
  const words = names.map((name, at) => (at > 0 ? name.replace(/^Các(?= )/u, "các") : name)).join("; ");
  return words === "" ? blank : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function note(points: Map<string, Map<number, string[]>>, lead: string, clause: number, point: string): void {
  const own = points.get(lead) ?? new Map<number, string[]>();
  own.set(clause, [...(own.get(clause) ?? []), point]);
  points.set(lead, own);
}

/** "điểm a, b khoản 1; các khoản 2, 3": clauses whose points are all led by one body are named as wholes. */
function pointsOf(clauses: ReadonlyMap<number, readonly string[]>, sizes: readonly number[]): string {
  const whole = [...clauses].filter(([clause, names]) => names.length === sizes[clause - 1]).map(([clause]) => clause);
  const parts = [...clauses]
    .filter(([clause]) => !whole.includes(clause))
    .map(([clause, names]) => `điểm ${names.join(", ")} khoản ${clause}`);
  const wholes = whole.length === 0 ? [] : [`${whole.length > 1 ? "các " : ""}khoản ${whole.join(", ")}`];
  return [...parts, ...wholes].join("; ");
}
