import type { Block, Item } from "#shared/model/block.ts";
import type { Nodes } from "./build.ts";
import type { Cite } from "./cite.ts";
import type { Issuer } from "./issuer.ts";

/** What is said of each part does not depend on the field of work: it is true of any plan that carries out superior papers. */

export function openingBlock(nodes: Nodes, cites: readonly Cite[], issuer: Issuer): Block {
  const name = issuer.committee ? issuer.full.replace("Ủy ban nhân dân", "Ủy ban nhân dân (UBND)") : issuer.full;
  const where = issuer.unit === "" ? "" : ` trên địa bàn ${issuer.kind}`;
  return nodes.paragraph(
    `Thực hiện ${cites.map(({ full }) => full).join("; ")}, ${name} ban hành Kế hoạch triển khai thực hiện${where} như sau:`,
  );
}

export function aimBlocks(nodes: Nodes, cites: readonly Cite[], issuer: Issuer): Block[] {
  const where = issuer.unit === "" ? "" : ` trên địa bàn ${issuer.unit}`;
  return [
    nodes.heading("I.", 1, "MỤC ĐÍCH, YÊU CẦU"),
    nodes.heading("1.", 2, "Mục đích"),
    ...nodes.bullets(3, [
      `Tổ chức triển khai đầy đủ, kịp thời, có hiệu quả các nhiệm vụ được giao tại ${cites.map(({ short }) => short).join(", ")}${where}.`,
      "Xác định rõ nội dung công việc, đơn vị chủ trì, đơn vị phối hợp và thời gian hoàn thành, làm căn cứ để tổ chức thực hiện, theo dõi, kiểm tra và đánh giá kết quả.",
    ]),
    nodes.heading("2.", 2, "Yêu cầu"),
    ...nodes.bullets(3, [
      "Các cơ quan, đơn vị được phân công chủ động tổ chức thực hiện, bảo đảm chất lượng, đúng thời gian và chịu trách nhiệm về kết quả nhiệm vụ được giao.",
      "Việc triển khai bảo đảm thống nhất, đồng bộ, phối hợp chặt chẽ giữa các cơ quan, đơn vị; gắn với nhiệm vụ thường xuyên, tránh chồng chéo, lãng phí.",
    ]),
  ];
}

export function moneyBlocks(nodes: Nodes): Block[] {
  return [
    nodes.heading("III.", 1, "KINH PHÍ THỰC HIỆN"),
    nodes.paragraph(
      "Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành, bố trí trong dự toán được giao của các cơ quan, đơn vị và các nguồn kinh phí hợp pháp khác theo quy định của pháp luật.",
    ),
  ];
}

/** A lead and the points of the plan it answers for: "điểm a, b khoản 1". */
export interface Duty {
  readonly lead: string;
  readonly points: string;
}

/** The last part; `reporting`: the point that orders reports. */
export interface Organisation {
  readonly blocks: readonly Block[];
  readonly reporting: Item;
}

/** `through`: the unit that gathers results, "" when nobody is known; `above`: the body reported to. */
export function organisationBlocks(
  nodes: Nodes,
  issuer: Issuer,
  duties: readonly Duty[],
  through: string,
  above: string,
): Organisation {
  const via = through === "" ? "……" : through;
  const reporting = nodes.item(
    "2.",
    2,
    `Định kỳ hằng tháng, hằng quý và khi có yêu cầu, các cơ quan, đơn vị báo cáo kết quả thực hiện về ${issuer.short} (qua ${via}) để tổng hợp, báo cáo ${above} theo quy định.`,
  );
  const blocks = [
    nodes.heading("IV.", 1, "TỔ CHỨC THỰC HIỆN"),
    nodes.item(
      "1.",
      2,
      "Căn cứ Kế hoạch này, các cơ quan, đơn vị được phân công chủ trì, phối hợp tổ chức thực hiện nhiệm vụ theo chức năng, nhiệm vụ được giao. Cụ thể:",
    ),
    ...nodes.bullets(
      3,
      duties.map(({ lead, points }) => `${lead}: Chủ trì thực hiện các nhiệm vụ tại ${points} Mục II Kế hoạch này.`),
    ),
    reporting,
    nodes.item(
      "3.",
      2,
      `Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo về ${issuer.short} (qua ${via}) để xem xét, chỉ đạo./.`,
    ),
  ];
  return { blocks, reporting };
}
