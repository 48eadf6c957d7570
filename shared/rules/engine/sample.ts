/** The parts of a plain-text paper that the examples of rules vary. */
export interface SampleParts {
  readonly issuer?: string;
  readonly state?: string;
  readonly number?: string;
  readonly date?: string;
  readonly kind?: string;
  readonly subject?: string;
  /** "Kính gửi" with its addressees; none by default. */
  readonly addressees?: string;
  readonly body?: string;
  readonly recipients?: string;
  readonly signature?: string;
  readonly appendices?: string;
}

/** A short plan as a clerk would paste it, without fault but for the parts given. */
export function samplePaper(parts: SampleParts = {}): string {
  const {
    issuer = "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH",
    state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    number = "Số: 42/KH-UBND",
    date = "An Bình, ngày 05 tháng 3 năm 2026",
    kind = "KẾ HOẠCH",
    subject = "Triển khai công tác cải cách hành chính năm 2026",
    addressees = "",
    body = sampleBody,
    recipients = "Nơi nhận:\n- Thường trực Đảng ủy xã;\n- Các phòng, đơn vị thuộc xã;\n- Lưu: VT, VP.",
    signature = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(đã ký)",
    appendices = "",
  } = parts;
  const all = [
    issuer,
    state,
    number,
    date,
    [kind, subject].filter(Boolean).join("\n"),
    addressees,
    body,
    recipients,
    signature,
    appendices,
  ];
  return all.filter((part) => part !== "").join("\n\n");
}

const sampleBody = `Thực hiện nhiệm vụ cải cách hành chính năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao chất lượng giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã.

2. Yêu cầu

Các phòng, đơn vị thực hiện đúng tiến độ, bảo đảm thiết thực, tiết kiệm.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc việc thực hiện.

2. Phòng Kinh tế bố trí kinh phí thực hiện theo quy định./.`;
