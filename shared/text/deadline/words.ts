import type { Deadline } from "#shared/text/deadline-type.ts";

const everies: Readonly<Record<NonNullable<Deadline["every"]>, string>> = {
  week: "hằng tuần",
  month: "hằng tháng",
  quarter: "hằng quý",
  "half-year": "mỗi 6 tháng",
  year: "hằng năm",
  other: "định kỳ",
};

/** How a time limit is understood, in a few words: "30/6/2023", "hằng tháng", "chưa rõ ngày". */
export function deadlineWords(deadline: Omit<Deadline, "raw">): string {
  if (deadline.impossible) return "ngày không có thật";
  if (deadline.kind === "periodic") return everies[deadline.every ?? "other"];
  if (deadline.end !== null) {
    const end = shortDay(deadline.end);
    const whole =
      deadline.start === null || deadline.start === deadline.end ? end : `${shortDay(deadline.start)} - ${end}`;
    return deadline.yearAssumed ? `${whole}?` : whole;
  }
  if (deadline.start !== null) return `từ ${shortDay(deadline.start)}`;
  if (deadline.kind === "ongoing") return "thường xuyên";
  if (deadline.kind === "event") return "theo sự kiện";
  return deadline.kind === "roadmap" ? "theo lộ trình" : "chưa rõ ngày";
}

/** "2023-06-30" as "30/6/2023"; days below 10 and the months 1 and 2 with a nought, as papers write them. */
function shortDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
