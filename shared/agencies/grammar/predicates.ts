import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { tailAt } from "./tails.ts";

// prettier-ignore
/** Two-syllable beginnings of what somebody is to do; none of them belongs to a name written in small letters. */
const sure = new Set([
  "chủ động", "khẩn trương", "tiết giảm", "tiết kiệm", "bày bán", "buôn bán", "nghiêm túc", "nghiêm chỉnh", "kịp thời", "tập trung", "tăng cường", "tiếp tục", "đẩy mạnh", "đẩy nhanh", "nâng cao", "nâng cấp", "phát huy", "quán triệt", "sẵn sàng", "tích cực", "gương mẫu", "quyết liệt", "kiên quyết", "đồng loạt", "tuyệt đối", "trực tiếp", "thường xuyên", "nhanh chóng", "cùng nhau", "cùng các", "cùng với", "tự giác", "tự kiểm", "tự rà", "tự đánh", "vào cuộc", "ra quân", "đi đầu", "đôn đốc", "bố trí", "bảo đảm", "đảm bảo", "ban hành", "cân đối", "đề xuất", "hoàn thành", "hoàn thiện", "cập nhật", "công khai", "công bố", "niêm yết", "huy động", "phát động", "kiện toàn", "thành lập", "chuẩn bị", "lồng ghép", "bám sát", "giải quyết", "xem xét", "phê duyệt", "quyết định", "kiểm điểm", "chấn chỉnh", "khắc phục", "ngăn chặn", "ngăn ngừa", "đấu tranh", "cam kết", "chấp hành", "tuân thủ", "đăng ký", "thông báo", "tạo điều", "ưu tiên", "duy trì", "phổ biến", "phân bổ", "phân công", "phân luồng", "phân tích", "thanh toán", "quyết toán", "xác định", "xác minh", "truy quét", "sơ tán", "nhắc nhở", "tiến hành", "đánh giá", "sơ kết", "tổng kết", "tổng hợp", "biên soạn", "soạn thảo", "ký kết", "ký cam", "kết nối", "chia sẻ", "số hóa", "ứng dụng", "bàn giao", "thu hồi", "giải tỏa", "phát dọn", "rà soát", "khảo sát", "đầu tư", "mua sắm", "lắp đặt", "sửa chữa", "cải tạo", "tu sửa", "túc trực", "chiết xuất", "trích xuất", "mã hóa", "kết thúc", "truy tìm", "phun hóa", "tẩy uế", "đối soát", "canh gác", "dọn vệ", "quét dọn", "treo băng", "đăng bài", "dạy bù", "xếp lịch", "xếp thời", "quét mã", "tiếp tế", "sửa sang", "sơn sửa", "đàm phán", "hội đàm", "mở sổ", "mở cao", "nâng mức", "dự họp", "luân chuyển", "bàn bạc", "biểu quyết", "xếp loại", "đăng cai", "trực chốt", "trực gác", "mở chuyên", "mở đợt", "mở lớp",
  "duy tu", "khơi thông", "nạo vét", "lựa chọn", "tuyển chọn", "giới thiệu", "trả lời", "giải trình", "tiếp thu", "góp ý", "thảo luận", "học tập", "nêu gương", "đồng hành", "phản ánh", "phát hiện", "tố giác", "tham dự", "tập huấn", "bồi dưỡng", "quan tâm", "đăng tải", "đưa tin", "nghiên cứu", "chú trọng", "chú ý", "lưu ý", "phấn đấu", "hưởng ứng", "thúc đẩy", "siết chặt", "xử phạt", "truy tố", "xét xử", "khởi tố", "kê khai", "rút kinh", "khen thưởng", "biểu dương", "thí điểm", "mở rộng", "đổi mới", "đa dạng", "cải thiện", "cắt giảm", "đơn giản", "chuẩn hóa", "tháo gỡ", "tăng thời", "tăng số", "thay thế", "bổ sung", "điều chỉnh", "dự trữ", "dự phòng", "hiệp đồng", "cảnh báo", "xây dựng", "yêu cầu", "đề nghị", "kêu gọi", "thăm hỏi", "tặng quà", "trao đổi", "tái tạo", "nghiệm thu", "tiêu độc", "khoanh vùng", "truy vết", "tiêm phòng", "tiêm vắc", "tránh để", "hạn chế", "chỉ đạo", "hướng dẫn", "theo dõi", "báo cáo", "chịu sự", "chịu trách", "có trách", "có nhiệm", "có biện", "có phương", "có kế", "có giải", "có hình", "có văn", "nắm chắc", "nắm tình", "nắm bắt", "cho học", "không để", "không được", "không cho", "không tự", "kiên trì", "lấy ý", "dành thời", "dành kinh", "phối hợp", "tham mưu", "chủ trì", "được mời", "tạo lập", "quyết tâm", "thương lượng", "xác thực", "đảm nhận", "đảm nhiệm", "tiếp đón", "giữ gìn", "gìn giữ", "bảo quản", "vận dụng", "đề cao", "giữ vững", "củng cố", "đấu mối",
  "đầu mối", "tính toán", "đặt hàng", "in ấn", "bắn pháo", "điều động", "tăng chuyến", "gieo trồng", "xuống giống", "chăm bón", "tưới tiêu", "đào đắp", "thông xe", "cưỡng chế", "tháo dỡ", "di dời", "trả mặt", "nhận trách", "ghi chép", "mua bảo", "đóng góp", "quyên góp", "hiến đất", "hiến máu", "trao tặng", "trao học", "thăm, tặng", "cắm biển", "di chuyển", "sơ cứu", "kiểm kê", "thiết kế", "nhập dữ", "làm việc", "làm đầu", "làm nòng", "làm cơ", "là cơ", "là đơn", "là chủ", "là đầu", "là lực", "là nòng", "là hạt", "có thể", "được đề", "được yêu", "phải chịu", "bảo tồn", "bình xét", "bình ổn", "cảnh giác", "chăm lo", "chấm điểm", "chấm dứt", "chấp thuận", "thừa ủy", "thừa uỷ", "thừa lệnh", "thay mặt", "chỉ định", "chỉnh trang", "chỉnh lý", "chốt danh", "chốt số", "chuyển hồ", "chuyển tiền", "chứng nhận", "chứng thực", "dán tem", "dẫn dắt", "dập dịch", "dọn dẹp", "dự báo", "dự kiến", "đăng cai", "đặt biển", "đeo khẩu", "đi kiểm", "đi thực", "đi cơ", "đóng cửa", "đối chiếu", "đối thoại", "đối khớp", "động viên", "đình chỉ", "điểm danh", "ghi hình", "gia cố", "giảm thiểu", "giải ngân", "giải thích", "giữ nghiêm", "gọi hỏi", "gặp gỡ", "gặp mặt", "hiệu chỉnh", "hoàn trả", "họp dân", "hội chẩn", "hủy bỏ", "in sao", "kéo giảm", "kết luận", "khai báo", "khai trương", "khử khuẩn", "kích hoạt", "ký duyệt", "ký hợp", "lấy mẫu", "lấy phiếu", "liên kết", "lưu mẫu", "làm sạch", "làm rõ", "làm thủ", "làm tốt", "loại bỏ", "lắng nghe", "mạnh dạn", "minh bạch", "mời gọi", "nhân giống", "nhập số", "nhắn tin",
  "ôn tập", "ổn định", "phát sóng", "phát tờ", "phát thuốc", "phân loại", "phân nhóm", "phân tuyến", "phân cấp", "phúc tra", "phục dựng", "phục hồi", "quay phim", "quy trách", "sắp xếp", "sàng lọc", "sao lưu", "san gạt", "so sánh", "sưu tầm", "tái kiểm", "tạm dừng", "tạm ứng", "tập kết", "tập luyện", "tham vấn", "thanh lý", "thăm khám", "thiết lập", "thu dọn", "thu giữ", "thu nộp", "thuê đơn", "thuê tư", "thuyết minh", "thử nghiệm", "tiêu hủy", "tiếp cận", "tính đúng", "tôn tạo", "tôn vinh", "tống đạt", "trao giải", "treo cờ", "trích kinh", "triệt phá", "triệu tập", "trồng mới", "trồng cây", "trưng bày", "truy thu", "truyền dạy", "tuyên dương", "ứng phó", "ứng trực", "viết bài", "viết tin", "xác nhận", "xây mới", "xét duyệt", "xét chọn", "xét tặng", "xin ý", "xử trí", "xuất trình", "yểm trợ", "đẩy lùi", "bảo lãnh", "rút ngắn", "trả hồ", "hoàn tất", "hướng tới", "vươn lên", "góp phần", "gắn biển", "đổ bê", "rào chắn", "hộ đê", "gia hạn", "nêu cao", "giữ ổn", "trả nợ", "trực tại", "trực cấp", "bắt giữ", "tạm giữ", "ngừng cấp", "cắt điện", "xả lũ", "tích nước", "đón lũ", "hạ thấp", "vớt bèo", "thả giống", "thả cá", "cải táng", "phát quang", "cắt tỉa", "che chắn", "chằng chống", "cài đặt", "tích hợp", "áp dụng", "trang bị", "khuyến khích", "gắn kết", "kết hợp", "lan tỏa", "quảng bá", "nhận diện", "tạo nguồn", "tạo môi", "tạo thuận", "vinh danh", "tìm hiểu", "công nhận", "thu gọn", "giải đáp", "nối đất", "hoàn chỉnh",
  "hình thành", "diễn tập", "huấn luyện", "dự trù", "dự sinh", "dự hội", "dự lễ", "dự khai", "dự tiếp", "viết bản", "viết cam", "viết thư", "trực lãnh", "trực chỉ", "trực chiến", "đặt bẫy", "đặt máy", "đặt biển", "đặt thùng", "đặt hộp", "đặt bàn", "cân tải", "cân đo", "dự thảo", "thụ lý", "trưng cầu", "trưng dụng", "súc rửa", "nạo hút", "cắm mốc", "cắm cờ", "căng băng", "dán áp", "dán thông", "phát loa", "phát quà", "phát gạo", "phát phiếu", "xuất cấp", "xuất quỹ", "nhập kho", "trả tiền", "trả lương", "trả phụ", "trả thù", "trả công", "bài trí", "trang hoàng", "tiếp khách", "trông coi", "lau chùi", "lau dọn", "khử trùng", "chôn lấp", "bốc thăm", "phân ca", "phân lịch", "lên lịch", "lên danh", "lên phương", "lên kịch", "ghi biên", "ghi danh", "đóng dấu", "chụp ảnh", "tường thuật", "định hướng", "tổng vệ", "tổng rà", "tổng kiểm", "tổng điều", "giúp dân", "thay phiên", "luân phiên", "làm lễ", "làm hồ", "làm cỏ", "xem lại", "đi từng", "đến từng", "gõ cửa", "rút hồ", "thỏa thuận", "thuyết phục", "giảm lãi", "khoanh nợ", "giãn nợ", "cho phép", "nghiêm cấm", "cấm biển", "cấm tàu", "cấm xe", "cấm đường", "đưa người", "đưa cán", "đưa máy", "đưa phương", "đưa dân", "đưa hàng", "gia tăng", "ghi sổ", "nhận dạng", "nhận hồ", "giao chỉ", "mở hội", "mở thầu", "mở phòng", "nối lại", "tái lập", "tái cơ", "sáp nhập", "giải thể", "hợp nhất", "chủ tọa", "khai mạc", "bế mạc", "dự giờ", "thao giảng", "ra đề", "ra thông", "ra văn", "ra quyết", "ra mắt", "chấm bài", "vào điểm", "xếp thi", "tổng duyệt", "chạy thử", "tu bổ", "trùng tu", "khoan thăm", "đền bù", "bồi hoàn", "hòa mạng", "phát điện", "đóng điện", "tiếp sóng", "phủ sóng", "tuyên án", "tống giam", "kháng nghị", "kháng cáo", "truy nã", "truy bắt", "khám xét", "khám nghiệm", "hỏi cung", "lập biên", "lập hồ", "lập danh", "lập sổ", "lập chốt", "lập tổ", "lập đoàn", "lập đội", "canh phòng", "ứng chiến", "luyện tập", "hội thao", "bắn đạn", "giã ngoại", "chào đón", "chào mừng", "chi viện", "đáp ứng", "vớt rác", "làm mới", "làm đẹp", "nhựa hóa", "chống rét", "đỡ đầu", "kết nghĩa", "nhận đỡ", "hiến kế", "tặng cờ", "tặng sổ", "xây nhà", "sửa nhà", "thắp nến", "khởi công", "khánh thành", "khởi động", "động thổ", "báo trước", "báo ngay", "báo kịp", "bổ nhiệm", "miễn nhiệm", "đề bạt", "trình chiếu", "khai giảng", "bế giảng", "gắn mã", "gắn số", "cấp mã", "cấp thẻ", "cấp lại", "cấp đổi", "thu phí", "thu nợ", "thu tiền", "khơi dòng", "kẻ vạch", "sơn kẻ", "dâng hương", "thắp hương", "viếng nghĩa",
]);
// prettier-ignore
/** The same, met as often inside a name in small letters: "đơn vị | quản lý đường bộ", "tổ kiểm tra liên ngành". */
const attributive = new Set([
  "quản lý", "cải cách", "kiểm tra", "giám sát", "thanh tra", "tuần tra", "kiểm soát", "khai thác", "sử dụng", "cung cấp", "cung ứng", "vận hành", "thi công", "tư vấn", "thu gom", "vận chuyển", "bảo vệ", "bảo trì", "bảo dưỡng", "tham gia", "chăm sóc", "đào tạo", "thẩm định", "điều tra", "giảng dạy", "phục vụ", "sản xuất", "tiếp nhận", "xử lý", "thống kê", "trang trí", "phát hành", "xuất bản", "tiêu thụ", "thu mua", "thu hoạch", "chế biến", "lưu trữ", "lưu giữ", "đón tiếp", "tuyên truyền", "truyền thông", "bồi thường", "tuyển sinh", "tuyển quân", "thi đua", "quy hoạch", "tiếp dân", "tiếp công", "hòa giải", "tìm kiếm", "ứng cứu", "xét tuyển", "giám định", "kiểm định", "kiểm nghiệm", "đo đạc", "sinh hoạt", "phát thanh", "tuyển dụng", "nuôi dưỡng", "phòng trừ", "thẩm tra", "kiểm sát", "kinh doanh", "trực ban", "điều trị", "tiêm chủng", "cách ly", "xét nghiệm", "đấu thầu", "coi thi", "chấm thi", "cấp phát", "khám tuyển", "sơ tuyển", "thu thuế", "giao quân", "nhập liệu", "giải phóng",
]);
// prettier-ignore
/** Verbs that may go on with a name only right behind a bare noun: "tổ vận động quần chúng". */
const mixed = new Set([
  "tổ chức", "vận động", "hỗ trợ", "điều hành", "điều tiết", "điều phối", "thực hiện", "triển khai", "phát triển", "thông tin", "giúp đỡ", "giáo dục", "lãnh đạo", "phòng ngừa", "phòng chống", "thu thập", "thu hút", "chi trả", "chốt chặn", "vệ sinh", "liên hệ", "hợp tác", "kiểm đếm", "giúp ubnd", "nhân rộng", "thi hành", "cơ động", "tình nguyện",
]);
// prettier-ignore
const sureSingle = new Set("sớm bám xuống gửi nộp trình lập cử nắm đưa phải cần hoãn ký treo phun mời chọn rà giao duyệt dừng ngừng nhắc lắp trồng dọn quét hủy khám tiêm họp gắn".split(" "));
const mixedSingle = new Set(
  "nhốt kẻ không lưu chở quay đo mua trả nhận chia hiến tặng thăm trao mặc dựng vớt đi đóng khóa tắt lo mở làm giữ cho tự lấy ra trực dạy xin tăng giảm bắt xây sửa cấp chuyển đón súc xúc nạo vét tát thả cắt nấu đun rửa lau kê xếp bày bốc vá lát đắp san lấp khoan cày cấy gặt bón xịt rải rắc đẩy kéo chặn gác đếm viết vẽ chụp gọi hỏi chấm phạt cấm căng dỡ gỡ gom nhặt trông tiễn dẫn soạn chép mang khiêng mắc nối cài tháo nhờ hẹn rút bỏ dán giúp xóa".split(
    " ",
  ),
);
/** What a mixed syllable makes with the next one is no verb: "cấp xã", "tự quản". */
const notVerb =
  /^(?:cấp (?:xã|tỉnh|huyện|ủy|trên|dưới|cơ|học|phòng|trung|phó|trưởng|thôn)|tự (?:quản|do|chủ|nguyện|vệ|lập|nhiên)|làm (?:công|nghề|việc|chủ)|cho (?:vay|thuê)|trực (?:thuộc|ban|tuyến|chiến)|ra (?:vào|vị)|gửi (?:trẻ|xe)|giao (?:thông|dịch|khoán|nhận|tiếp)|trình (?:độ|diễn)|lập (?:trình)|đưa (?:đón)|xây (?:dựng)|dạy (?:nghề|học)|mở (?:đầu)|giữ (?:trẻ|xe)|trồng (?:trọt|lúa|rừng|cây)|khám (?:bệnh)|tăng (?:gia)|không (?:chuyên|thuộc|quân|gian|đủ)|nhận (?:khoán|thức|thầu|ủy)|mua (?:bán)|đi (?:lại|học|làm|biển|qua)|lưu (?:trú|động|trữ|vực|thông)|đóng (?:trên|chân|góp|quân|tàu)|chia (?:sẻ)|đo (?:đạc|lường)|trả (?:góp|kết|sau)|giúp (?:việc|đỡ)|xóa (?:đói|mù)|cử (?:tri|chỉ|nhân)|bỏ (?:phiếu|học)|gọi (?:vốn|nhập)|rút (?:tiền)|chấm (?:thi|điểm)|phạt (?:nguội)|dẫn (?:chương|trình|đầu)|kéo (?:co|dài)|cắt (?:tóc|may)|đón (?:trả)|gom (?:hàng)|vẽ (?:tranh)|cấy (?:ghép|máy)|nối (?:mạng|dài))$/u;

// prettier-ignore
/** Words that end with a syllable which elsewhere is a verb: "công trình". */
const halves = new Set([
  "vùng quy", "khu quy", "toàn vệ", "diện quy", "khung diễn", "khung huấn", "trường huấn", "tâm huấn", "cuộc diễn", "hàng không", "cùng cấp", "phòng làm", "giờ làm", "nơi làm", "ngày làm", "buổi làm", "công trình", "chương trình", "quy trình", "tiến trình", "lịch trình", "giáo trình", "hành trình", "hậu cần", "nhu cầu", "công lập", "dân lập", "độc lập", "tư lập", "cuộc họp", "phòng họp", "phiên họp", "ngoại giao", "nuôi trồng", "phòng khám", "việc làm", "các cấp", "trợ cấp", "phân cấp", "sơ cấp", "trung cấp", "cao cấp", "hai cấp", "người làm", "người cho", "sát điều", "sát quản", "sát bảo", "nghệ thông", "truyền thông", "viễn thông", "giao thông", "phổ thông", "kính gửi", "tiền gửi", "lựa chọn", "đăng ký", "đánh bắt", "ứng cử", "thờ tự", "bộ tăng", "thường trực", "tâm giáo", "sở giáo", "trường giáo", "hộ nhận", "người mua", "người bán", "người nhận", "bên mua", "trật tự", "thứ tự", "ca trực", "kíp trực", "phiên trực", "đạo trực", "người trực", "bộ trực", "diễn ra", "xảy ra", "nơi ra", "bầu cử", "đề cử", "ủng hộ", "thư ký",
]);
/** Words whose next one is no order: "được giao", "phụ trách xây dựng", "lĩnh vực quản lý đất đai". */
const afterDuty = new Set(["kiểm sát", "phụ trách", "lĩnh vực", "trách khối"]);
/** Words behind which "tổ chức", "quản lý" and the like are nouns: "là tổ chức", "của tổ chức". */
const beforeNoun = new Set(["là", "của", "các", "thuộc", "trong", "công", "được", "do", "có", "tác"]);

/** Words that go on with what is to be done, not with the name: "theo chức năng …", "trong quá trình …". */
const adjunct =
  /^(?:theo (?!đạo|họ|dòng)|căn cứ|trên cơ|trên tinh|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|trước (?:ngày|khi|mắt|\d+)|từ (?:ngày|nay|tháng|\d+)|trong (?:quá|tháng|quý|năm|thời|ngày|trường|quý|phạm|việc|điều|khả)|khi |nếu |để |nhằm|ngay (?:sau|khi|từ|trong)|ngoài (?:việc|ra|nhiệm)|có (?:\d+|ít)|sau khi|với (?:tư|vai|chức|nhiệm)|đến (?:ngày|hết)|về (?:việc)|thông qua|bằng (?:nhiều|các|mọi)|dựa (?:vào|trên)|đúng )/u;

/** Words that tell of the past or describe: no order follows them. */
const telling = new Set(["đã", "đang", "vừa", "từng", "bị", "sẽ", "chưa", "vẫn", "còn", "mới", "đạt"]);
/** The same: what somebody is or has. */
const tellingPairs = new Set(["cơ bản", "được hưởng", "được xếp", "được nhận", "được nghỉ", "được bảo"]);

export type Predicate = "sure" | "attributive" | "mixed" | null;

/** Whether what somebody is to do begins at word `index`. */
export function predicateAt(words: Words, index: number): Predicate {
  const kind = verbAt(words, index);
  return kind !== null && tailAt(words, index) > 0 ? null : kind;
}

/** Verbs that close many a name, and verbs that no other verb stands before without a mark. */
const closing = new Set(["xây dựng", "quản lý", "đào tạo", "thiết kế"]);
const opening = new Set(["chủ trì", "tham mưu", "chủ động", "khẩn trương", "tiếp tục"]);

/** Whether a verb at `index` is the end of a name: "Cục Hạ tầng | xây dựng | tham mưu". */
export function closesName(words: Words, index: number): boolean {
  return closing.has(pairAt(words, index)) && opening.has(pairAt(words, index + 2));
}

/** "UBND tỉnh | quy định mức chi": no noun, as in "theo quy định cụ thể". */
function regulates(words: Words, index: number): boolean {
  const before = words.at(index - 1);
  const after = words.at(index + 2)?.low ?? "";
  if (before?.kind !== "word" || !(before.capital || /^(?:tỉnh|huyện|xã|phường|phố|quận|thị)$/u.test(before.low)))
    return false;
  return /^(?:mức|một|cụ|chi|việc|chính|danh|tiêu|điều|giá|thời|trình)$/u.test(after);
}

function verbAt(words: Words, index: number): Predicate {
  const token = words.at(index);
  if (token?.kind !== "word" || token.capital || closesName(words, index)) return null;
  const before = index > 0 ? (words.at(index - 1)?.low ?? "") : "";
  const pair = pairAt(words, index);
  const ofDuty =
    afterDuty.has(`${words.at(index - 2)?.low ?? ""} ${before}`) &&
    pair !== "trực tiếp" &&
    !/^(?:mỗi|từng)$/u.test(words.at(index - 3)?.low ?? "");
  const ofField = before === "về" && /^(?:môn|nước|lý)$/u.test(words.at(index - 2)?.low ?? "");
  if (isHalfAt(words, index) || before === "được" || ofDuty || ofField) return null;
  // "doanh nghiệp đầu mối", "cơ quan đầu mối"
  if (pair === "đầu mối" && /^(?:nghiệp|quan|vị|nhân|phận)$/u.test(before)) return null;
  // "công đoàn cấp trên trực tiếp cơ sở"
  if (pair === "trực tiếp" && pairAt(words, index + 2) === "cơ sở") return null;
  if (sure.has(pair) || (pair === "cụ thể" && words.at(index + 2)?.low === "hóa")) return "sure";
  if (pair === "quy định" && regulates(words, index)) return "sure";
  const directly = before === "thuộc" && words.at(index - 2)?.low === "trực";
  // "cơ quan, tổ chức …" are two kinds of bodies.
  if (
    pair === "tổ chức" &&
    words.at(index - 1)?.kind === "comma" &&
    /^(?:quan|vị)$/u.test(words.at(index - 2)?.low ?? "")
  )
    return null;
  if (index > 0 && beforeNoun.has(before) && !directly && (mixed.has(pair) || attributive.has(pair))) return null;
  if (attributive.has(pair)) return "attributive";
  if (mixed.has(pair)) return "mixed";
  const whole = `${before} ${token.low}`;
  if (notVerb.test(pair) || sure.has(whole) || mixed.has(whole) || attributive.has(whole)) return null;
  if (sureSingle.has(token.low)) return "sure";
  return mixedSingle.has(token.low) ? "mixed" : null;
}

// prettier-ignore
/** Verbs that are never the second half of a pair like "tuyên truyền vận động": what stands before them is the name. */
const foremost = new Set(["chủ trì", "chủ động", "khẩn trương", "tiếp tục", "phối hợp", "tham mưu", "báo cáo", "tổng hợp", "thông báo", "có trách", "chịu trách", "tập trung", "nghiêm túc"]);
const foremostSingle = new Set("gửi nộp trình lập cử phải cần".split(" "));

/** Whether a verb begins at word `index` with which only a sentence's work begins. */
export function isForemostAt(words: Words, index: number): boolean {
  if (verbAt(words, index) !== "sure") return false;
  return foremost.has(pairAt(words, index)) || foremostSingle.has(words.at(index)?.low ?? "");
}

/** How many words the verb at `index` has. */
export function predicateWidth(words: Words, index: number): number {
  const pair = pairAt(words, index);
  return sure.has(pair) || attributive.has(pair) || mixed.has(pair) ? 2 : 1;
}

/** Whether the syllable at `index` is the second half of a word: "công | trình". */
export function isHalfAt(words: Words, index: number): boolean {
  return index > 0 && halves.has(`${words.at(index - 1)?.low ?? ""} ${words.at(index)?.low ?? ""}`);
}

/** Whether an aside begins at word `index` that belongs to the work, not to the name before it. */
export function isAdjunctAt(words: Words, index: number): boolean {
  const token = words.at(index);
  if (token?.kind !== "word" || token.capital) return false;
  const next = words.at(index + 1);
  // "Phụ lục kèm theo" says which one.
  if (token.low === "theo" && words.at(index - 1)?.low === "kèm") return false;
  return adjunct.test(`${token.low} ${next?.kind === "word" ? next.low : ""}`);
}

/** Whether the word at `index` makes the sentence tell what was or is. */
export function isTellingAt(words: Words, index: number): boolean {
  const token = words.at(index);
  return token?.kind === "word" && !token.capital && (telling.has(token.low) || tellingPairs.has(pairAt(words, index)));
}

/** Qualifiers in small letters that go on with the proper name of a body. */
const qualifiers: ReadonlyMap<string, number> = new Map(
  "cùng cấp,liên quan,khu vực,doanh nghiệp,trường học,giáp ranh,trực thuộc,trọng điểm,tập trung về,ven biển,ven sông,miền núi,vùng cao,các cấp,hai cấp,phụ trách địa,chịu ảnh,bị ảnh,bị thiệt,bị ngập,bị cô,bị sạt,bị hạn,có rừng,có biển,có biên,có đê,có dự,có đất,nơi có,nơi xảy,nơi đóng,nơi cư,trên địa,đóng trên,đứng chân,thuộc địa,thuộc phạm,được giao,được phân,được chọn,các lớp,các chung,các tòa,các chợ,các dự,các công,các hồ,các khối,các khoa,các bản,các điểm,các khu,các trường,các chi,các tổ,các thôn,các ấp,các đơn,các cơ,các địa,các huyện,các xã,các phường"
    .split(",")
    .map((words) => [words, words.split(" ").length]),
);

/** How many words of a qualifier stand at `index` behind a proper name; 0 when what stands there goes on with no name. */
export function isQualifierAt(words: Words, index: number): number {
  const token = words.at(index);
  if (token?.kind !== "word") return 0;
  if (token.capital || /^\d/u.test(token.low)) return 1;
  if (/^(?:số|vực) \d/u.test(pairAt(words, index))) return 2;
  // "Đội số 1 | đến số 8"
  if (/^(?:đến|tới) số$/u.test(pairAt(words, index)) && /^\d/u.test(words.at(index + 2)?.low ?? "")) return 3;
  return qualifiers.get(pairAt(words, index)) ?? 0;
}
