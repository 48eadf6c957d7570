/**
 * Words that say little about what a task is: grammar, and the verbs and nouns that stand in every administrative
 * paper. Small letters with accents, because folding would throw together "và" and "vá".
 */
const grammar =
  "các của và cho trong theo với để được là có về tại từ đến trên do những một này khi đã đang sẽ như bằng hoặc thì mà bởi vào ra lên phải nhằm qua cùng đối việc sau trước giữa ở đó nêu trên dưới mọi từng toàn bộ cả rất còn nếu cần hiện nay v.v";

/** Pairs of syllables of general use: they link papers of any two fields and so count for little. */
const generalPairs =
  "triển khai|thực hiện|tổ chức|tăng cường|đẩy mạnh|tiếp tục|chỉ đạo|phối hợp|cơ quan|đơn vị|địa phương|hiệu quả|công tác|nhiệm vụ|bảo đảm|đảm bảo|quy định|kịp thời|chất lượng|xây dựng|hướng dẫn|tuyên truyền|rà soát|kiểm tra|liên quan|kế hoạch|báo cáo|nâng cao|tập trung|chủ trì|chủ động|tham mưu|ban hành|hoàn thành|đề nghị|yêu cầu|phát huy|vai trò|người dân|nhân dân|cán bộ|công chức|viên chức|doanh nghiệp|ban ngành|đoàn thể|lãnh đạo|nội dung|giải pháp|trách nhiệm|thời gian|tình hình|kết quả|quán triệt|nghiêm túc|thường xuyên|định kỳ|tổng hợp|theo dõi|đôn đốc|địa bàn|lĩnh vực|quản lý|nhà nước|chính quyền|ủy ban|nguồn lực|kinh phí|ngân sách|bố trí|thẩm quyền|chức năng|văn bản|ý thức|nhận thức|khó khăn|vướng mắc|quá trình|phục vụ|hoạt động|đẩy nhanh|tiến độ|thực chất|bài bản|thuận lợi|đầy đủ|phù hợp|nghiên cứu|đề xuất|lựa chọn|cụ thể|cấp ủy|các cấp|cấp tỉnh|cấp huyện|cấp xã|kiểm soát|đánh giá|xử lý|giải quyết|bồi dưỡng|tập huấn|đào tạo|phổ biến|vận động|nâng cấp|hoàn thiện|quyết liệt|trọng tâm|thống nhất|đồng bộ|chặt chẽ|triển khai thực|khai thực|chính phủ|thủ tướng|chính trị|xã hội|kinh tế|trung ương|hội đồng";

export const stopWords: ReadonlySet<string> = new Set(grammar.split(" "));
export const commonPairs: ReadonlySet<string> = new Set(generalPairs.split("|"));
export const commonWords: ReadonlySet<string> = new Set(generalPairs.split(/[| ]/u));
