import { provinceOf } from "#shared/agencies/places/provinces.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import type { Task } from "#shared/model/task.ts";
import { dayName, issueSpan } from "#shared/rules/deadline/issue.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { addDays } from "#shared/text/days.ts";
import { gathering } from "#shared/text/gather.ts";
import { taskName } from "./name.ts";
import { planWith } from "./sample.ts";

/** Papers on their way when the provinces were joined may still have the old names. */
const slackDays = 60;

/** A province that was joined to another one before the paper; once for each name. Names with "cũ", and issuers of older papers, are left alone. */
export const placeNotInForce = documentRule({
  id: "task/place-not-in-force",
  title: "Tên tỉnh đã sắp xếp",
  basis: "Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    joined:
      "{task} nêu “tỉnh {name}”, đã sắp xếp vào {successor} từ ngày 01/7/2025; văn bản ban hành ngày {issued}, cần kiểm tra lại tên tỉnh.",
  },
  check,
  examples: {
    good: [
      { paper: planWith("1. Công an xã phối hợp với các đơn vị của tỉnh Quảng Trị kiểm tra tuyến đường giáp ranh.") },
      { paper: planWith("1. Phòng Kinh tế rà soát đất rừng tại địa bàn tỉnh Quảng Bình (cũ).") },
      {
        paper: planWith(
          "1. Phòng Kinh tế thực hiện Quyết định số 15/QĐ-UBND ngày 10/02/2024 của UBND tỉnh Quảng Bình.",
        ),
      },
      {
        paper: planWith("1. Công an xã phối hợp với tỉnh Quảng Bình kiểm tra.").replace(
          "tháng 3 năm 2026",
          "tháng 3 năm 2025",
        ),
      },
    ],
    bad: [
      {
        paper: planWith(
          "1. Công an xã kiểm tra tuyến đường giáp tỉnh Quảng Bình.\n\n2. Phòng Kinh tế làm việc với các tỉnh Quảng Bình, Kon Tum và Gia Lai.",
        ),
        finds: ["joined", "joined"],
      },
    ],
  },
});

const name = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?:\s?-\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)?`;
const listed = new RegExp(
  String.raw`(?<!của (?:\S+ ){0,4})tỉnh:?\s(${name}(?:(?:,|;|\svà)\s${name})*)(?!\s*\(?(?:cũ|trước|nay))`,
  "gu",
);
const former =
  /(?<![A-Za-zÀ-ỿ])(?:cũ|trước đây|trước khi sắp xếp|trước sắp xếp|nay là|nay thuộc|sáp nhập|hợp nhất)(?![A-Za-zÀ-ỿ])/iu;

const namedIn = gathering(
  ({ id }: Task) => id,
  (one) =>
    former.test(one.text)
      ? []
      : [...one.text.matchAll(listed)].flatMap(([, names = ""]) =>
          names.split(/,|;|\svà\s/u).map((place) => ({ one, place: place.trim() })),
        ),
);

function check(context: RuleContext): Report<"joined">[] {
  const span = issueSpan(context.header);
  if (!span || span.first < (addDays(twoTierStart, slackDays) ?? twoTierStart)) return [];
  const seen = new Set<string>();
  return namedIn(context.tasks).flatMap(({ one, place }) => {
    const found = provinceOf(place, span.first);
    if (!found || found.exists || found.successor === undefined || seen.has(found.name)) return [];
    seen.add(found.name);
    const successor = provinceOf(found.successor, span.first);
    const data = {
      task: taskName(one),
      name: found.name,
      successor: `${successor?.kind ?? "tỉnh"} ${found.successor}`,
      issued: dayName(span.first),
    };
    return [{ at: one.at, message: "joined", data }];
  });
}
