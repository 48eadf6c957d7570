import { fold } from "#shared/text/fold.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { textOf } from "#shared/model/text.ts";
import type { TaskNature } from "#shared/model/task.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { workingKindOf } from "./upward.ts";

/** What stands in a part of a paper: work that is handed out, or something else. */
export type SectionMeaning = "work" | "organisation" | "other";

/** Titles of parts that describe, justify or report and hand out no work. Practice; matched on folded words. */
const others =
  /^(?:(?:cac )?muc (?:dich|tieu)|yeu cau(?:$| chung| cu the| doi voi|,| va)|quan diem|(?:cac |he thong )?chi tieu|(?:cac )?(?:tieu chi|tieu chuan)(?! hoa)|(?:cac )?hanh vi (?:vi pham|bi )|(?:luu y )?(?:cac )?(?:muc |quy dinh )?(?:ve )?xu (?:ly|phat) (?:vi pham|hanh chinh)|can cu|co so (?:phap ly|chinh tri)|pham vi|doi tuong|(?:du toan |nguon )?kinh phi|nguon (?:luc|von|kinh phi)|ket qua|tinh hinh|(?:ve )?danh gia|nhan xet|uu diem|thong so|(?:cac )?quyen(?! va (?:nghia vu|trach nhiem))(?:$| cua )|.{4,60} co (?:cac )?quyen sau|(?:nhung |cac )?(?:viec|dieu|hanh vi) (?:\S+ ){0,5}?khong duoc|nhung (?:ket qua|ton tai|han che|mat)|ton tai|han che|kho khan|vuong mac|thuan loi|nguyen nhan|bai hoc|kien nghi(?!,? (?:cac )?(?:bien phap )?xu ly)|de xuat|khai quat|thuc trang|dac diem|su can thiet|thoi gian(?:$|,| va| -| cao diem| thuc hien| trien khai| to chuc| kiem tra)|dia diem|thanh phan|boi canh|du bao|phan (?:thu nhat|mot|i)\W*(?:danh gia|ket qua|tinh hinh)|giai thich|khau hieu|hien trang|nguyen tac|tai lieu|danh sach|cong tac tham muu, chi dao da|noi dung(?:,| va) (?:the le|hinh thuc (?:du |to chuc )?thi\b)|noi dung (?:thi\b(?! (?:dua|hanh|diem|cong))|kiem toan)|phuong phap|thoi ky (?:thanh tra|kiem tra|giam sat)|nhung ket qua)/u;
const organisation =
  /^(?:to chuc thuc hien|to chuc trien khai|trach nhiem|phan cong|che do (?:thong tin|bao cao)|thong tin,? bao cao|cong tac (?:thong tin,? )?bao cao|bao cao|dieu khoan thi hanh)/u;
const work =
  /^(?:(?:cac |nhung |mot so )?(?:nhiem vu|giai phap|noi dung|cong viec|hoat dong|bien phap)|(?:cac )?buoc (?:danh gia|thuc hien|tien hanh|trien khai)|phuong huong|chuong trinh cong tac|(?:ke hoach |phuong an )?(?:trien khai|thuc hien(?= |$))|trong tam|yeu cau|de nghi|giao )/u;
/** "Mục tiêu, nhiệm vụ": a part that opens with something else and holds the work too. */
const withWork = /(?:,| va) (?:cac |nhung |mot so )?(?:nhiem vu|giai phap)/u;
/** "1. Yêu cầu chung:" in a letter: what is asked of all. */
const asks = /^yeu cau chung\s*:$/u;
const outlook = /nhiem vu|phuong huong|giai phap|ke hoach|chuong trinh/u;

const titleOf = rememberingOf(({ block }: Entry): string =>
  block.type === "heading" || block.type === "item" ? fold(textOf(block)).trim() : "",
);

/**
 * The meaning of the part an entry stands in. In a paper that hands out work the nearest telling title decides; in
 * one that reports, the highest does, and only an outlook ("Nhiệm vụ trọng tâm tháng tới") holds work.
 */
export function meaningOf(entry: Entry, document: Document): SectionMeaning {
  const kind = workingKindOf(document);
  const { traits } = kindOf(kind === "other" ? "letter" : kind);
  const titles = entry.parents.map(titleOf).filter((title) => title !== "" && title.length <= 220);
  if (!traits.assignsTasks || traits.reportsFigures) {
    const top = titles.find((title) => others.test(title) || work.test(title) || organisation.test(title));
    return top !== undefined && !others.test(top) && outlook.test(top) && !/^ket qua|^tinh hinh/u.test(top)
      ? "work"
      : "other";
  }
  for (const title of titles.toReversed()) {
    if (organisation.test(title)) return "organisation";
    if (asks.test(title) && document.kind !== "plan") return "work";
    if (others.test(title)) return withWork.test(title) ? "work" : "other";
    if (work.test(title)) return "work";
  }
  return "work";
}

/** Whether a piece of work is everyone's, a duty of organising, or somebody's own. */
export function natureOf(entry: Entry, meaning: SectionMeaning, groupLead: boolean): TaskNature {
  if (meaning === "organisation" || entry.parents.some((parent) => organisation.test(titleOf(parent))))
    return "organisation";
  return groupLead ||
    entry.parents.some((parent) => /nhiem vu chung|chi dao, dieu hanh|yeu cau chung/u.test(titleOf(parent)))
    ? "general"
    : "specific";
}
