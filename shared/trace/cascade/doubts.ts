import { shown } from "./shown.ts";

/** Something of a draft that a person has to complete or look at: its cause and the words it is about ("Sở Y tế"). */
export interface Doubt {
  readonly cause: Cause;
  readonly about: string;
  /** Whose case it is, where doubts about the same words are said together: "Sở Y tế; Sở Nội vụ: đề xuất …". */
  readonly of?: string;
}

/** What a person must look at, once for each cause, with all tasks of the draft it concerns: none for the paper as a whole. */
export interface DraftDoubt {
  /** Vietnamese, a whole sentence without its full stop. */
  readonly reason: string;
  readonly taskIds: readonly string[];
}

interface Case {
  /** Doubts about different words are said apart; else in one sentence that names all of them. */
  readonly apart?: true;
  readonly says: (about: string, issued: string) => string;
}

/** The causes, the most serious first: what makes the whole draft wrong, what is blank, what may be wrong, what is to be looked at. */
const cases = {
  stranger: {
    apart: true,
    says: (about) => `${about}, không phải của cấp trên trực tiếp; cần kiểm tra đã chọn đúng văn bản`,
  },
  "too-early": {
    apart: true,
    says: (about, issued) => `Ngày ban hành ${issued} trước ngày của ${about}; cần sửa ngày ban hành`,
  },
  "citation-parts": { apart: true, says: (about) => `${about} để viện dẫn đầy đủ; cần bổ sung` },
  "subject-recased": {
    says: (about) =>
      `Trích yếu của ${about} viết toàn chữ hoa, dự thảo đã chuyển về chữ thường; cần kiểm tra tên riêng`,
  },
  "reported-to": { says: () => "Chưa rõ cơ quan cấp trên trực tiếp nhận báo cáo; cần bổ sung ở Mục IV và “Nơi nhận”" },
  symbol: { says: () => "Chưa rõ chữ viết tắt tên cơ quan trong ký hiệu văn bản; cần bổ sung" },
  "lead-not-told": { says: () => "Văn bản cấp trên không nêu đơn vị chủ trì; cần phân công" },
  "lead-of-superior": { says: (about) => `Cấp trên giao ${about}; cần phân công đơn vị chủ trì` },
  "lead-among-implementers": {
    says: (about) => `Cấp trên chỉ nêu đơn vị thực hiện (${about}); cần chọn đơn vị chủ trì`,
  },
  "body-unknown": { says: (about) => `Chưa nhận ra ${about} của văn bản cấp trên; cần xem lại tên đơn vị` },
  "body-without-counterpart": { apart: true, says: (about) => about },
  "limit-not-told": { says: () => "Văn bản cấp trên không nêu thời hạn; cần xác định thời gian hoàn thành" },
  "limit-impossible": { says: (about) => `Thời hạn của cấp trên có ngày không tồn tại (${about}); cần xác định lại` },
  "limit-unclear": { says: (about) => `Chưa hiểu thời hạn của cấp trên (${about}); cần xác định thời gian hoàn thành` },
  "limit-past": {
    says: (about, issued) =>
      `Thời hạn của cấp trên (${about}) không còn sau ngày ban hành ${issued}, dự thảo ghi làm ngay; cần ấn định thời hạn mới`,
  },
  "limit-over": {
    says: (about) => `Thời hạn của cấp trên (${about}) đã hết, dự thảo để trống; cần ấn định thời hạn mới`,
  },
  "milestone-past": { says: (about) => `Mốc thời gian của cấp trên (${about}) đã qua khi ban hành; cần xem lại` },
  "limit-near": {
    says: (about) => `Không đủ ngày dự phòng trước thời hạn của cấp trên (${about}); cần bố trí làm sớm`,
  },
  "limit-open": { says: (about) => `Cấp trên chỉ nêu thời điểm bắt đầu (${about}); cần xem có ngày kết thúc không` },
  "lead-shared": { says: (about) => `Cấp trên giao chung (${about}); nên chọn một đơn vị chủ trì` },
  "lead-is-head": {
    says: (about) => `Cấp trên giao người đứng đầu (${about}), dự thảo giao Chủ tịch cấp mình; cần xem lại`,
  },
  "lead-far": {
    says: (about) =>
      `Cấp trên giao ${about}, không phải cấp trên trực tiếp của lĩnh vực này; cân nhắc phần việc thuộc thẩm quyền của mình`,
  },
  "lead-choice": { apart: true, says: (about) => about },
  "body-gone": { apart: true, says: (about) => about },
  "words-name-gone": {
    says: (about) =>
      `Nội dung còn nhắc ${about}, không còn hoạt động vào thời điểm ban hành; cần sửa theo cơ quan hiện hành`,
  },
  "words-name-district": { says: () => "Nội dung còn nhắc cấp huyện, từ ngày 01/7/2025 không còn; cần sửa lại" },
  "words-target": {
    says: (about) => `Nội dung còn ghi chỉ tiêu của cấp trên (${about}); cần xác định chỉ tiêu của cấp mình`,
  },
  "words-many-units": { says: () => "Nội dung nêu phạm vi nhiều xã, phường; cần chỉnh theo phạm vi của mình" },
  "words-higher-tier": {
    says: () => "Nội dung nói đến cấp trên (cấp bộ, cấp tỉnh …); cân nhắc phần việc thuộc thẩm quyền của mình",
  },
  "reports-to": {
    says: () => "Nhiệm vụ theo dõi, báo cáo lấy theo văn bản cấp trên; cần xem lại cơ quan nhận báo cáo",
  },
  gatherer: { says: () => "Chưa rõ đơn vị đầu mối tổng hợp kết quả; cần bổ sung ở Mục IV" },
} as const satisfies Readonly<Record<string, Case>>;

export type Cause = keyof typeof cases;

export function doubt(cause: Cause, about = "", of?: string): Doubt {
  return of === undefined ? { cause, about } : { cause, about, of };
}

/** The part of a task that a doubt speaks of. */
export type DoubtedPart = "text" | "lead" | "limit";

export function partOf({ cause }: Doubt): DoubtedPart {
  if (/^(?:lead|body)-/u.test(cause)) return "lead";
  return /^(?:limit|milestone)-/u.test(cause) ? "limit" : "text";
}

/** A doubt at its place in the draft: the id of a task, null for the paper as a whole. */
export interface PlacedDoubt extends Doubt {
  readonly taskId: string | null;
}

/** Doubts of one cause together, the most serious cause first, each with all its places in the order of the draft. */
export function gathered(doubts: readonly PlacedDoubt[], issued: string | null): DraftDoubt[] {
  const day = issued === null ? "" : shown(issued);
  return (Object.keys(cases) as Cause[]).flatMap((cause) => {
    const { says, apart }: Case = cases[cause];
    const own = doubts.filter((one) => one.cause === cause);
    const abouts = distinct(own.map(({ about }) => about));
    const sentence = (about: string, some: readonly PlacedDoubt[]): DraftDoubt => ({
      reason: whose(some) + says(about, day),
      taskIds: [...new Set(some.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])))],
    });
    if (own.length === 0) return [];
    if (apart)
      return abouts.map((about) =>
        sentence(
          about,
          own.filter((one) => one.about === about),
        ),
      );
    return [sentence(listed(inOrder(abouts)), own)];
  });
}

function whose(doubts: readonly PlacedDoubt[]): string {
  const names = distinct(doubts.flatMap(({ of }) => of ?? []));
  return names.length === 0 ? "" : `${listed(names)}: `;
}

/** The same words with another first letter are the same. */
function distinct(words: readonly string[]): string[] {
  return words.filter((one, at) => words.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at);
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Days by the calendar and as they are written, other words in the order of the draft. */
function inOrder(words: readonly string[]): string[] {
  return words.every((one) => isDay.test(one)) ? words.toSorted().map(shown) : [...words];
}

/** More than a sentence bears is cut: the places show the rest. */
const most = 4;

function listed(words: readonly string[]): string {
  return words.length > most ? `${words.slice(0, most).join("; ")} …` : words.join("; ");
}
