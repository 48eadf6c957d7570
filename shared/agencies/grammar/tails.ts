import type { Words } from "./tokens.ts";

// prettier-ignore
/** Phrases of names whose later words look like what somebody is to do: "Ban Quản lý dự án | đầu tư xây dựng". */
const phrases = [
  "dự án đầu tư xây dựng", "qlda đầu tư xây dựng", "dự án đầu tư", "nghiên cứu phát triển", "nghiên cứu và phát triển", "phát triển giáo dục", "phát triển nông thôn", "phát triển đô thị", "phát triển quỹ đất",
  "xây dựng các công trình giao thông , dân dụng và công nghiệp", "xây dựng công trình giao thông , dân dụng và công nghiệp", "xây dựng công trình dân dụng và công nghiệp", "xây dựng các công trình dân dụng và công nghiệp", "xây dựng các công trình giao thông và nông nghiệp", "xây dựng công trình giao thông và nông nghiệp", "xây dựng các công trình nông nghiệp và phát triển nông thôn", "xây dựng công trình nông nghiệp và phát triển nông thôn", "xây dựng các công trình giao thông", "xây dựng công trình giao thông",
  "phòng ban chỉ đạo", "trực ban chỉ đạo", "viên ban chỉ đạo", "quan ban chỉ đạo", "việc ban chỉ đạo", "phòng ban chỉ huy", "viên ban chỉ huy",
  "chỉ đạo phòng thủ dân sự", "chỉ đạo phòng thủ dân sự quốc gia", "chỉ huy phòng thủ dân sự", "chỉ huy phòng thủ dân sự quốc gia", "chỉ huy phòng chống thiên tai", "chỉ đạo phòng chống thiên tai", "chỉ đạo phòng chống dịch",
  "chỉ đạo xây dựng nông thôn mới", "chỉ đạo chuyển đổi số", "chỉ đạo vận động hiến máu", "chỉ đạo vận động hiến máu tình nguyện", "chỉ đạo thực hiện quy chế dân chủ", "chỉ đạo thực hiện chương trình mục tiêu quốc gia",
  "chỉ đạo phát triển du lịch", "chỉ đạo phát triển khoa học", "công tác triển khai đề án", "công tác thực hiện đề án", "giúp việc ban chỉ đạo",
  "trung tâm phục vụ hành chính công", "tâm cung ứng dịch vụ", "tâm cung ứng dịch vụ sự nghiệp công", "tâm hỗ trợ khởi nghiệp", "tâm hỗ trợ nông dân", "quỹ hỗ trợ nông dân", "quỹ hỗ trợ phát triển", "quỹ đầu tư phát triển", "quỹ bảo trợ trẻ em",
  "ban xây dựng đảng", "toàn dân bảo vệ an ninh tổ quốc", "toàn dân bảo vệ an ninh", "giám sát đầu tư của cộng đồng", "giám sát đầu tư cộng đồng", "thanh niên vận động hiến máu", "hội vận động hiến máu",
  "báo chí , phát thanh , truyền hình", "báo chí , phát thanh - truyền hình", "nông nghiệp ứng dụng công nghệ cao", "nông nghiệp ứng dụng công nghệ", "nông thôn mới và giảm nghèo", "nông thôn mới và giảm nghèo bền vững", "phối hợp phổ biến , giáo dục pháp luật", "phối hợp phổ biến giáo dục pháp luật",
  "đồng phối hợp phổ biến giáo dục pháp luật", "đồng phối hợp phổ biến , giáo dục pháp luật", "đồng phối hợp công tác phổ biến giáo dục pháp luật", "đồng phối hợp công tác phổ biến , giáo dục pháp luật", "chỉ đạo giảm nghèo", "chỉ đạo giảm nghèo bền vững",
  "ký giúp việc", "tổ giúp việc", "viên giúp việc", "phận giúp việc", "quan giúp việc",
  "lượng tham gia bảo vệ an ninh , trật tự ở cơ sở", "lượng bảo vệ an ninh , trật tự ở cơ sở", "tổ bảo vệ an ninh , trật tự ở cơ sở", "tổ bảo vệ an ninh , trật tự", "lượng tham gia bảo vệ an ninh trật tự ở cơ sở", "lượng bảo vệ an ninh trật tự ở cơ sở", "chỉ đạo các chương trình mục tiêu quốc gia", "chỉ đạo chương trình mục tiêu quốc gia",
  "tâm dịch vụ tổng hợp", "trợ xã hội tổng hợp", "nghề nghiệp - giáo dục thường xuyên", "nghề nghiệp và giáo dục thường xuyên", "tâm giáo dục thường xuyên", "phòng người có công", "cục người có công",
  "kế hoạch tổng hợp", "kế hoạch - tổng hợp", "hành chính tổng hợp", "ngoại tổng hợp", "nội tổng hợp", "nghiên cứu tổng hợp", "thư ký tổng hợp", "hồi sức tích cực", "cảnh sát cơ động", "dân quân cơ động", "giết mổ tập trung", "chăn nuôi tập trung", "cách ly tập trung", "điều trị tập trung", "người chưa thành niên", "thi hành án", "thi hành án dân sự", "thi hành án hình sự",
  "hành chính , tổng hợp", "chính - tổng hợp", "nghiệp vụ , dự toán , pháp chế", "quản lý , hỗ trợ hộ kinh doanh", "quản lý , hỗ trợ doanh nghiệp", "quản lý , hỗ trợ cá nhân , hộ kinh doanh",
  "phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số", "khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số", "khoa học , công nghệ , đổi mới sáng tạo", "khoa học công nghệ , đổi mới sáng tạo và chuyển đổi số",
  "sở quản lý ngành , lĩnh vực", "sở quản lý ngành",
  "dịch vụ chi trả", "dịch vụ vận chuyển", "dịch vụ tư vấn", "dịch vụ thu gom", "dịch vụ xử lý", "dịch vụ chăm sóc", "dịch vụ giám định", "dịch vụ vệ sinh", "dịch vụ bảo vệ", "dịch vụ kiểm định", "dịch vụ đào tạo", "dịch vụ thanh toán", "dịch vụ cung ứng",
  "viên dạy lớp", "môn dạy lớp", "viên dạy môn",
  "quan chịu sự giám sát", "vị chịu sự giám sát", "vị chịu sự kiểm tra", "quan chịu sự kiểm tra", "vị chịu sự quản lý", "phạm vi quản lý", "chức năng quản lý", "thẩm quyền quản lý", "quan quản lý nhà nước", "tượng chịu sự giám sát",
];

/** What "tổng hợp" has behind it where it is the work, not the end of the name before it: "tổng hợp báo cáo". */
const gathered = new Set(
  "báo kết số danh ý tình nhu và các những trình gửi kiến đề chung dự khó vướng nội thông toàn hồ".split(" "),
);

function isGathered(words: Words, at: number): boolean {
  const low = words.at(at)?.low ?? "";
  return gathered.has(low) && !(low === "các" && /^(?:xã|phường|huyện|đặc|tỉnh)$/u.test(words.at(at + 1)?.low ?? ""));
}

interface Tail {
  readonly parts: readonly string[];
  /** Index in the phrase of the word that stands at the place asked. */
  readonly offset: number;
}

let index: ReadonlyMap<string, ReadonlyMap<string, readonly Tail[]>> | null = null;

/** By the word asked for and the one behind it. */
function byPair(): NonNullable<typeof index> {
  const map = new Map<string, Map<string, Tail[]>>();
  // "BCĐ giảm nghèo": the same with the short name.
  const short = phrases
    .filter((phrase) => phrase.startsWith("chỉ đạo "))
    .map((phrase) => phrase.replace("chỉ đạo", "bcđ"));
  for (const phrase of [...phrases, ...short]) {
    const parts = phrase.split(" ");
    for (let offset = 1; offset < parts.length - 1; offset += 1) {
      const [first, second] = [parts[offset] as string, parts[offset + 1] as string];
      const seconds = map.get(first) ?? new Map<string, Tail[]>();
      map.set(first, seconds.set(second, [...(seconds.get(second) ?? []), { parts, offset }]));
    }
  }
  for (const seconds of map.values())
    for (const list of seconds.values()) list.sort((a, b) => b.parts.length - b.offset - (a.parts.length - a.offset));
  return map;
}

/** How many words of a phrase that began before word `at` of a name still follow from there on; 0 when none does. */
export function tailAt(words: Words, at: number): number {
  const first = words.at(at);
  if (at === 0 || first === undefined || first.capital) return 0;
  index ??= byPair();
  const seconds = index.get(first.low);
  const second = seconds ? words.at(at + 1) : undefined;
  if (!seconds || !second) return 0;
  for (const { parts, offset } of seconds.get(second.low) ?? []) {
    if (offset > at || !parts.every((part, place) => words.at(at - offset + place)?.low === part)) continue;
    const rest = parts.length - offset;
    if (parts.at(-1) !== "hợp" || !isGathered(words, at + rest)) return rest;
  }
  return 0;
}
