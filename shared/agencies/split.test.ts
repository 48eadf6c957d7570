import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAgencies } from "./split.ts";

/** Lists as offices of many provinces and years write them, and the agencies a careful reader sees in them. */
// prettier-ignore
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp; Vụ Pháp chế, Thanh tra", ["Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp", "Vụ Pháp chế", "Thanh tra"]],
  ["Sở Lao động - Thương binh và Xã hội - thường trực kế hoạch; Sở Y tế", ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]],
  ["các Đội: Trật tự đô thị, Cảnh sát giao thông", ["Trật tự đô thị", "Cảnh sát giao thông"]],
  ["Trung tâm Hành chính công, Sở, ban, ngành", ["Trung tâm Hành chính công", "Sở, ban, ngành"]],
  ["Sở Công Thương, sở, ngành có liên quan", ["Sở Công Thương", "sở, ngành có liên quan"]],
  ["Báo Bình Minh và các cơ quan báo chí trung ương và địa phương", ["Báo Bình Minh", "các cơ quan báo chí trung ương và địa phương"]],
  ["Công an, Văn phòng phường", ["Công an", "Văn phòng phường"]],
  ["Kế toán, văn thư", ["Kế toán", "văn thư"]],
  ["các cơ quan chuyên môn thuộc các bộ, ngành Trung ương", ["các cơ quan chuyên môn thuộc các bộ, ngành Trung ương"]],
  ["các trường đại học, cao đẳng", ["các trường đại học, cao đẳng"]],
  ["Lao động, Thương binh và Xã hội", ["Lao động, Thương binh và Xã hội"]],
  ["Sở Thông tin và Truyền thông; Văn phòng UBND tỉnh", ["Sở Thông tin và Truyền thông", "Văn phòng UBND tỉnh"]],
  ["UBND các huyện, thị xã, thành phố", ["UBND các huyện, thị xã, thành phố"]],
  ["Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", ["Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương"]],
  ["Văn phòng các huyện ủy, thị ủy, thành ủy; Ban Xây dựng Đảng đảng ủy xã, phường", ["Văn phòng các huyện ủy, thị ủy, thành ủy", "Ban Xây dựng Đảng đảng ủy xã, phường"]],
  ["Các sở, ban ngành, UBND cấp huyện", ["Các sở, ban ngành", "UBND cấp huyện"]],
  ["Các phòng, ban, đơn vị phường; các hội đoàn thể - chính trị phường.", ["Các phòng, ban, đơn vị phường", "các hội đoàn thể - chính trị phường"]],
  ["các ban ngành, đơn vị, các hội, đoàn thể phường", ["các ban ngành, đơn vị, các hội, đoàn thể phường"]],
  ["Văn phòng, Tư pháp - Hộ tịch; Văn hoá - Xã hội; Địa chính - Xây dựng; Trạm y tế.", ["Văn phòng", "Tư pháp - Hộ tịch", "Văn hoá - Xã hội", "Địa chính - Xây dựng", "Trạm y tế"]],
  ["Công an phường; Tài chính – Kế toán, Văn hóa – Thông tin.", ["Công an phường", "Tài chính – Kế toán", "Văn hóa – Thông tin"]],
  ["Sở Y tế, Sở Giáo dục và Đào tạo và Công an tỉnh", ["Sở Y tế", "Sở Giáo dục và Đào tạo", "Công an tỉnh"]],
  ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
  ["các tổ chuyên môn, tổ hành chính, giáo viên chủ nhiệm và Đoàn trường", ["các tổ chuyên môn", "tổ hành chính", "giáo viên chủ nhiệm", "Đoàn trường"]],
  ["Phòng Kinh tế, các đơn vị.", ["Phòng Kinh tế", "các đơn vị"]],
  ["Cán bộ y tế và cha mẹ học sinh", ["Cán bộ y tế", "cha mẹ học sinh"]],
  ["cán bộ, giáo viên, nhân viên", ["cán bộ, giáo viên, nhân viên"]],
  ["các cơ quan thông tấn, báo chí trên địa bàn tỉnh và Đài Truyền thanh xã", ["các cơ quan thông tấn, báo chí trên địa bàn tỉnh", "Đài Truyền thanh xã"]],
  ["các đoàn công tác của Bộ Chính trị, Ban Bí thư", ["các đoàn công tác của Bộ Chính trị, Ban Bí thư"]],
  ["các Sở Xây dựng liên quan", ["các Sở Xây dựng liên quan"]],
  ["Các Sở Y tế nêu trên", ["Các Sở Y tế nêu trên"]],
  ["UBND các tỉnh ven biển, trong đó trọng tâm là các tỉnh: Quảng Trị, Gia Lai", ["UBND các tỉnh ven biển"]],
  ["Sở Y tế, UBND các xã cùng các đơn vị có liên quan", ["Sở Y tế", "UBND các xã", "các đơn vị có liên quan"]],
  ["Bộ Chính trị, Ban Bí thư", ["Bộ Chính trị", "Ban Bí thư"]],
  ["Ban cán sự đảng Bộ Y tế, Đảng đoàn Hội Nông dân Việt Nam, Quân ủy Trung ương", ["Ban cán sự đảng Bộ Y tế", "Đảng đoàn Hội Nông dân Việt Nam", "Quân ủy Trung ương"]],
  ["Ban Quản lý Khu Nông nghiệp ứng dụng công nghệ cao Hậu Giang, UBND cấp xã", ["Ban Quản lý Khu Nông nghiệp ứng dụng công nghệ cao Hậu Giang", "UBND cấp xã"]],
  ["Phòng Kinh tế, Hạ tầng và Đô thị", ["Phòng Kinh tế, Hạ tầng và Đô thị"]],
  ["Phòng Văn hóa - Xã hội và các đơn vị liên quan", ["Phòng Văn hóa - Xã hội", "các đơn vị liên quan"]],
  ["Hội Liên hiệp Phụ nữ, Đoàn Thanh niên, Hội Nông dân xã", ["Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Hội Nông dân xã"]],
  ["Ban Quản lý khu kinh tế Nghi Sơn và các khu công nghiệp", ["Ban Quản lý khu kinh tế Nghi Sơn và các khu công nghiệp"]],
  ["Sở Kế hoạch và Đầu tư; Ban quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp", ["Sở Kế hoạch và Đầu tư", "Ban quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp"]],
  ["Các sở, ban, ngành cấp tỉnh; Trung tâm Phục vụ HCC tỉnh; UBND cấp huyện, UBND cấp xã", ["Các sở, ban, ngành cấp tỉnh", "Trung tâm Phục vụ HCC tỉnh", "UBND cấp huyện", "UBND cấp xã"]],
  ["Trung tâm Y tế thành phố và các phường, xã", ["Trung tâm Y tế thành phố", "các phường, xã"]],
  ["Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã", ["Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã"]],
  ["Đồng chí Bí thư Đảng ủy, đồng chí Chủ tịch UBND xã", ["Đồng chí Bí thư Đảng ủy", "đồng chí Chủ tịch UBND xã"]],
  ["các cơ quan chức năng, chính quyền địa phương", ["các cơ quan chức năng", "chính quyền địa phương"]],
  ["Phòng Nông nghiệp cùng Chi nhánh Công ty Thủy lợi", ["Phòng Nông nghiệp", "Chi nhánh Công ty Thủy lợi"]],
  ["UBND các tỉnh, thành phố: Hải Phòng, Quảng Ninh", ["UBND các tỉnh, thành phố: Hải Phòng, Quảng Ninh"]],
  ["Phòng Công nghệ thông tin, các Thuế cơ sở", ["Phòng Công nghệ thông tin", "các Thuế cơ sở"]],
  ["các Phòng: Kinh tế, Văn hóa - Xã hội", ["Kinh tế", "Văn hóa - Xã hội"]],
  ["Các Bộ Quốc phòng, Công an", ["Quốc phòng", "Công an"]],
  ["Các Sở Nông nghiệp và Môi trường", ["Các Sở Nông nghiệp và Môi trường"]],
  ["UBND các xã miền núi, nhất là các xã: Sơn Ba, Sơn Kỳ; Công an tỉnh", ["UBND các xã miền núi", "Công an tỉnh"]],
  ["các đơn vị Viện Dinh dưỡng, Trường Đại học Dược", ["Viện Dinh dưỡng", "Trường Đại học Dược"]],
  ["Xí nghiệp nước Sơn Hải, thôn 1, thôn 2", ["Xí nghiệp nước Sơn Hải", "thôn 1", "thôn 2"]],
  ["Công an tỉnh và sở, ngành có liên quan", ["Công an tỉnh", "sở, ngành có liên quan"]],
  ["Bảo vệ, phục vụ", ["Bảo vệ", "phục vụ"]],
  ["Sở Tư pháp (qua Công an tỉnh)", ["Sở Tư pháp"]],
  ["UBND các xã, phường, đặc khu", ["UBND các xã, phường, đặc khu"]],
  ["Chủ tịch UBND các xã, phường", ["Chủ tịch UBND các xã, phường"]],
  ["Các sở, ban, ngành, đơn vị cấp tỉnh; Trung tâm Phục vụ hành chính công tỉnh; UBND cấp huyện, cấp xã", ["Các sở, ban, ngành, đơn vị cấp tỉnh", "Trung tâm Phục vụ hành chính công tỉnh", "UBND cấp huyện, cấp xã"]],
  ["Công an phường phường", ["Công an phường phường"]],
  ["Bộ phận Một cửa, Công an, Trạm y tế.", ["Bộ phận Một cửa", "Công an", "Trạm y tế"]],
  ["Tư pháp - Hộ tịch, Địa chính - Môi trường.", ["Tư pháp - Hộ tịch", "Địa chính - Môi trường"]],
  ["Công an phường; Phòng Tư pháp – Hộ tịch phường.", ["Công an phường", "Phòng Tư pháp – Hộ tịch phường"]],
  ["Công an, Văn hóa - Thông tin phường.", ["Công an", "Văn hóa - Thông tin phường"]],
  ["Các ban ngành, đơn vị phường.", ["Các ban ngành, đơn vị phường"]],
  ["Các ban ngành của phường", ["Các ban ngành của phường"]],
  ["UBND các tỉnh/thành phố", ["UBND các tỉnh/thành phố"]],
  ["Văn phòng UBND tỉnh; các cơ quan, đơn vị có liên quan", ["Văn phòng UBND tỉnh", "các cơ quan, đơn vị có liên quan"]],
  ["Các sở, ban, ngành, đơn vị cấp tỉnh được giao nhiệm vụ rà soát tại Kế hoạch", ["Các sở, ban, ngành, đơn vị cấp tỉnh được giao nhiệm vụ rà soát tại Kế hoạch"]],
  ["Sở Tài chính, Nội vụ, Y tế", ["Sở Tài chính", "Nội vụ", "Y tế"]],
  ["Sở Lao động - Thương binh và Xã hội, Bảo hiểm xã hội tỉnh", ["Sở Lao động - Thương binh và Xã hội", "Bảo hiểm xã hội tỉnh"]],
  ["Đài Phát thanh - Truyền hình Quảng Ngãi và Báo Quảng Ngãi", ["Đài Phát thanh - Truyền hình Quảng Ngãi", "Báo Quảng Ngãi"]],
  ["Báo và Đài Phát thanh - Truyền hình Thanh Hóa, Cổng Thông tin điện tử tỉnh", ["Báo và Đài Phát thanh - Truyền hình Thanh Hóa", "Cổng Thông tin điện tử tỉnh"]],
  ["VNPT, Viettel, MobiFone Quảng Ngãi", ["VNPT", "Viettel", "MobiFone Quảng Ngãi"]],
  ["Sở TT&TT, Sở GD&ĐT, VP UBND tỉnh", ["Sở TT&TT", "Sở GD&ĐT", "VP UBND tỉnh"]],
  ["Sở NN và PTNT, Sở TN và MT", ["Sở NN và PTNT", "Sở TN và MT"]],
  ["Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn huyện, Ban Chỉ huy quân sự huyện", ["Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn huyện", "Ban Chỉ huy quân sự huyện"]],
  ["Phòng Nông nghiệp và Phát triển nông thôn, Phòng Kinh tế và Hạ tầng, Hạt Kiểm lâm huyện", ["Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Kinh tế và Hạ tầng", "Hạt Kiểm lâm huyện"]],
  ["Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội phường", ["Ủy ban MTTQ Việt Nam phường", "các tổ chức chính trị - xã hội phường"]],
  ["Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công xã", ["Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công xã"]],
  ["Công an tỉnh (PC06, PA05), Sở Tư pháp", ["Công an tỉnh", "Sở Tư pháp"]],
  ["Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thị xã, thành phố", ["Chánh Văn phòng UBND tỉnh", "Giám đốc các sở", "Thủ trưởng các ban, ngành", "Chủ tịch UBND các huyện, thị xã, thành phố"]],
  ["Trường Tiểu học Chánh Lộ, Trường THCS Trần Hưng Đạo, các tổ dân phố", ["Trường Tiểu học Chánh Lộ", "Trường THCS Trần Hưng Đạo", "các tổ dân phố"]],
  ["Các cơ quan Trung ương đóng trên địa bàn tỉnh", ["Các cơ quan Trung ương đóng trên địa bàn tỉnh"]],
  ["Sở Nội vụ chủ trì, Sở Tài chính phối hợp", ["Sở Nội vụ", "Sở Tài chính"]],
  ["Văn phòng Đoàn ĐBQH và HĐND tỉnh; Sở Khoa học và Công nghệ", ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Sở Khoa học và Công nghệ"]],
  ["UBND huyện Bình Sơn, Sơn Tịnh và thành phố Quảng Ngãi", ["UBND huyện Bình Sơn, Sơn Tịnh và thành phố Quảng Ngãi"]],
  ["Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu", ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã, phường, đặc khu"]],
  ["Công an xã, Ban CHQS xã, Trạm Y tế, các trường học trên địa bàn", ["Công an xã", "Ban CHQS xã", "Trạm Y tế", "các trường học trên địa bàn"]],
  ["UBMTTQ và các đoàn thể xã", ["UBMTTQ", "các đoàn thể xã"]],
  ["Bộ Tài chính, Bộ Công Thương, Ngân hàng Nhà nước Việt Nam, các địa phương", ["Bộ Tài chính", "Bộ Công Thương", "Ngân hàng Nhà nước Việt Nam", "các địa phương"]],
  ["Phòng Lao động, Thương binh và Xã hội; Phòng GD-ĐT; Trung tâm Y tế huyện; Hội Chữ thập đỏ", ["Phòng Lao động, Thương binh và Xã hội", "Phòng GD-ĐT", "Trung tâm Y tế huyện", "Hội Chữ thập đỏ"]],
  ["các sở, ban, ngành và đoàn thể tỉnh", ["các sở, ban, ngành và đoàn thể tỉnh"]],
  ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND các tỉnh, thành phố trực thuộc trung ương", ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "UBND các tỉnh, thành phố trực thuộc trung ương"]],
  ["Công an các đơn vị, địa phương", ["Công an các đơn vị, địa phương"]],
  ["Tổ công nghệ số cộng đồng, Đoàn thanh niên, Trưởng các thôn", ["Tổ công nghệ số cộng đồng", "Đoàn thanh niên", "Trưởng các thôn"]],
  ["Sở Nông nghiệp và Môi trường, Chi cục Chăn nuôi và Thú y, Trung tâm Khuyến nông tỉnh", ["Sở Nông nghiệp và Môi trường", "Chi cục Chăn nuôi và Thú y", "Trung tâm Khuyến nông tỉnh"]],
  ["Thuế tỉnh, Thống kê tỉnh và Kho bạc Nhà nước khu vực X", ["Thuế tỉnh", "Thống kê tỉnh", "Kho bạc Nhà nước khu vực X"]],
  ["Công chức Tài chính - Kế toán, công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường", ["Công chức Tài chính - Kế toán", "công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường"]],
  ["Sở Công Thương, Cục Quản lý thị trường tỉnh", ["Sở Công Thương", "Cục Quản lý thị trường tỉnh"]],
  ["Các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ; UBND các huyện, thành phố", ["Tài chính", "Kế hoạch và Đầu tư", "Nội vụ", "UBND các huyện, thành phố"]],
  ["Phòng Văn hóa, Khoa học và Thông tin; Trung tâm Văn hóa - Thông tin - Thể thao huyện", ["Phòng Văn hóa, Khoa học và Thông tin", "Trung tâm Văn hóa - Thông tin - Thể thao huyện"]],
  ["UBND các quận, huyện, thị xã và thành phố Thủ Đức", ["UBND các quận, huyện, thị xã và thành phố Thủ Đức"]],
  ["Bộ Chỉ huy quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Công an tỉnh", ["Bộ Chỉ huy quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Công an tỉnh"]],
  ["Ban Tuyên giáo và Dân vận Tỉnh ủy; Báo và phát thanh, truyền hình tỉnh", ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "Báo và phát thanh, truyền hình tỉnh"]],
  ["Ngân hàng Nhà nước chi nhánh tỉnh, Ngân hàng Chính sách xã hội chi nhánh tỉnh và các tổ chức tín dụng", ["Ngân hàng Nhà nước chi nhánh tỉnh", "Ngân hàng Chính sách xã hội chi nhánh tỉnh", "các tổ chức tín dụng"]],
  ["Liên đoàn Lao động tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh", ["Liên đoàn Lao động tỉnh", "Tỉnh đoàn", "Hội Liên hiệp Phụ nữ tỉnh"]],
  ["Các cơ quan chuyên môn thuộc UBND tỉnh; Ban Quản lý các khu công nghiệp tỉnh", ["Các cơ quan chuyên môn thuộc UBND tỉnh", "Ban Quản lý các khu công nghiệp tỉnh"]],
  ["UBMTTQ Việt Nam xã, các đoàn thể chính trị - xã hội", ["UBMTTQ Việt Nam xã", "các đoàn thể chính trị - xã hội"]],
  ["Văn phòng - Thống kê, Công an xã, Địa chính - Nông nghiệp - Xây dựng và Môi trường", ["Văn phòng - Thống kê", "Công an xã", "Địa chính - Nông nghiệp - Xây dựng và Môi trường"]],
  ["Công chức Văn hóa – Xã hội; Đài Truyền thanh xã; Trưởng các thôn, bản", ["Công chức Văn hóa – Xã hội", "Đài Truyền thanh xã", "Trưởng các thôn, bản"]],
  ["Đồn Biên phòng Sa Huỳnh, Ban CHQS phường, Công an phường Sa Huỳnh", ["Đồn Biên phòng Sa Huỳnh", "Ban CHQS phường", "Công an phường Sa Huỳnh"]],
  ["Tòa án nhân dân khu vực 3, Viện kiểm sát nhân dân khu vực 3 - Thanh Hóa", ["Tòa án nhân dân khu vực 3", "Viện kiểm sát nhân dân khu vực 3 - Thanh Hóa"]],
  ["Thuế cơ sở 5, BHXH cơ sở Hoằng Hóa, Đội Quản lý Điện lực khu vực Hậu Lộc", ["Thuế cơ sở 5", "BHXH cơ sở Hoằng Hóa", "Đội Quản lý Điện lực khu vực Hậu Lộc"]],
  ["Hiệu trưởng các trường Mầm non, Tiểu học, THCS; Trạm trưởng Trạm Y tế", ["Hiệu trưởng các trường Mầm non, Tiểu học, THCS", "Trạm trưởng Trạm Y tế"]],
  ["Bí thư chi bộ, Tổ trưởng tổ dân phố, Trưởng ban Công tác Mặt trận", ["Bí thư chi bộ", "Tổ trưởng tổ dân phố", "Trưởng ban Công tác Mặt trận"]],
  ["VNPT Thanh Hóa, Viettel Thanh Hóa, Công ty Điện lực Thanh Hóa và Bưu điện tỉnh", ["VNPT Thanh Hóa", "Viettel Thanh Hóa", "Công ty Điện lực Thanh Hóa", "Bưu điện tỉnh"]],
  ["Bộ Nông nghiệp và Môi trường, Bộ Xây dựng, Bộ Khoa học và Công nghệ, UBND các tỉnh, thành phố trực thuộc Trung ương", ["Bộ Nông nghiệp và Môi trường", "Bộ Xây dựng", "Bộ Khoa học và Công nghệ", "UBND các tỉnh, thành phố trực thuộc Trung ương"]],
  ["Phòng LĐTB&XH, Phòng TC-KH, Phòng GD&ĐT, VP HĐND&UBND huyện", ["Phòng LĐTB&XH", "Phòng TC-KH", "Phòng GD&ĐT", "VP HĐND&UBND huyện"]],
  ["Công an phường (chủ trì); Phòng Kinh tế, Hạ tầng và Đô thị (phối hợp)", ["Công an phường", "Phòng Kinh tế, Hạ tầng và Đô thị"]],
  ["Sở Y tế phối hợp với Bảo hiểm xã hội tỉnh, Công an tỉnh", ["Sở Y tế phối hợp với Bảo hiểm xã hội tỉnh", "Công an tỉnh"]],
  ["Các ban, ngành, đoàn thể xã; các thôn", ["Các ban, ngành, đoàn thể xã", "các thôn"]],
  ["Văn phòng HĐND và UBND phường; Phòng VH-XH; TTPVHCC", ["Văn phòng HĐND và UBND phường", "Phòng VH-XH", "TTPVHCC"]],
  ["Trung tâm Phục vụ hành chính công phường và các cơ quan, đơn vị có liên quan", ["Trung tâm Phục vụ hành chính công phường", "các cơ quan, đơn vị có liên quan"]],
  ["Ủy ban nhân dân các xã, phường, thị trấn; các cơ quan, ban, ngành, đoàn thể huyện", ["Ủy ban nhân dân các xã, phường, thị trấn", "các cơ quan, ban, ngành, đoàn thể huyện"]],
  ["Sở Văn hóa và Thể thao, Sở Du lịch, Sở Quy hoạch - Kiến trúc", ["Sở Văn hóa và Thể thao", "Sở Du lịch", "Sở Quy hoạch - Kiến trúc"]],
  ["Hội Cựu chiến binh, Hội Người cao tuổi, Hội Chữ thập đỏ và Hội Khuyến học xã", ["Hội Cựu chiến binh", "Hội Người cao tuổi", "Hội Chữ thập đỏ", "Hội Khuyến học xã"]],
  ["Thanh tra tỉnh; Sở Nội vụ; Ban Nội chính Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy", ["Thanh tra tỉnh", "Sở Nội vụ", "Ban Nội chính Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"]],
  ["Chi cục Dân số - Kế hoạch hóa gia đình, Trung tâm Kiểm soát bệnh tật tỉnh, các bệnh viện", ["Chi cục Dân số - Kế hoạch hóa gia đình", "Trung tâm Kiểm soát bệnh tật tỉnh", "các bệnh viện"]],
  ["Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh, Sở Xây dựng", ["Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh", "Sở Xây dựng"]],
  ["Tổ công tác Đề án 06 phường, Tổ công nghệ số cộng đồng các tổ dân phố", ["Tổ công tác Đề án 06 phường", "Tổ công nghệ số cộng đồng các tổ dân phố"]],
  ["công an xã, trạm y tế, các đoàn thể", ["công an xã", "trạm y tế", "các đoàn thể"]],
  ["Đảng ủy, HĐND, UBND, UBMTTQ Việt Nam xã", ["Đảng ủy", "HĐND", "UBND", "UBMTTQ Việt Nam xã"]],
  ["Giám đốc các Sở, Thủ trưởng các ban, ngành tỉnh và Chủ tịch UBND các huyện, thành phố", ["Giám đốc các Sở", "Thủ trưởng các ban, ngành tỉnh", "Chủ tịch UBND các huyện, thành phố"]],
  ["Toàn thể cán bộ, công chức phường", ["Toàn thể cán bộ, công chức phường"]],
  ["Các doanh nghiệp viễn thông, Công ty Điện lực tỉnh", ["Các doanh nghiệp viễn thông", "Công ty Điện lực tỉnh"]],
  ["Cục Cảnh sát quản lý hành chính về trật tự xã hội - Bộ Công an, Văn phòng Chính phủ", ["Cục Cảnh sát quản lý hành chính về trật tự xã hội - Bộ Công an", "Văn phòng Chính phủ"]],
  ["Phòng Nội vụ, Phòng Tư pháp, Phòng Tài chính – Kế hoạch và Thanh tra huyện", ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính – Kế hoạch", "Thanh tra huyện"]],
  ["Hạt Kiểm lâm Mường Lát, Ban Quản lý rừng phòng hộ Mường Lát, các chủ rừng", ["Hạt Kiểm lâm Mường Lát", "Ban Quản lý rừng phòng hộ Mường Lát", "các chủ rừng"]],
  ["Sở Nội vụ/Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
  ["- Sở Y tế;\n- Sở Tài chính;\n- UBND cấp xã.", ["Sở Y tế", "Sở Tài chính", "UBND cấp xã"]],
  ["Sở Giáo dục và\nĐào tạo", ["Sở Giáo dục và\nĐào tạo"]],
  ["Như mục 1", ["Như mục 1"]],
  ["Trường Cao đẳng Y tế Quảng Ngãi, Trường Đại học Phạm Văn Đồng", ["Trường Cao đẳng Y tế Quảng Ngãi", "Trường Đại học Phạm Văn Đồng"]],
  ["Ban Chỉ đạo chuyển đổi số tỉnh, Sở Khoa học và Công nghệ", ["Ban Chỉ đạo chuyển đổi số tỉnh", "Sở Khoa học và Công nghệ"]],
  ["Ban Dân tộc, Sở LĐ-TB&XH, Sở NN&PTNT, Sở TN&MT, Sở KH&ĐT", ["Ban Dân tộc", "Sở LĐ-TB&XH", "Sở NN&PTNT", "Sở TN&MT", "Sở KH&ĐT"]],
  ["Sở Nội vụ; các cơ quan, đơn vị, địa phương", ["Sở Nội vụ", "các cơ quan, đơn vị, địa phương"]],
  ["Văn phòng, các phòng chuyên môn thuộc UBND xã", ["Văn phòng", "các phòng chuyên môn thuộc UBND xã"]],
  ["Phòng Kinh tế; Văn phòng; Phòng Văn hóa - Xã hội; các thôn, xóm", ["Phòng Kinh tế", "Văn phòng", "Phòng Văn hóa - Xã hội", "các thôn, xóm"]],
  ["Công an, Quân sự, Tư pháp và Văn hóa xã", ["Công an", "Quân sự", "Tư pháp", "Văn hóa xã"]],
  ["UBND phường Chánh Lộ, UBND phường Nghĩa Lộ", ["UBND phường Chánh Lộ", "UBND phường Nghĩa Lộ"]],
  ["Đoàn Thanh niên Cộng sản Hồ Chí Minh phường và Hội Liên hiệp Thanh niên", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "Hội Liên hiệp Thanh niên"]],
  ["Mặt trận và các đoàn thể", ["Mặt trận", "các đoàn thể"]],
  ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh, Hội Luật gia tỉnh", ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Hội Luật gia tỉnh"]],
  ["Tổng cục Thuế, Cục Thuế tỉnh, Chi cục Thuế khu vực Sầm Sơn - Quảng Xương", ["Tổng cục Thuế", "Cục Thuế tỉnh", "Chi cục Thuế khu vực Sầm Sơn - Quảng Xương"]],
];

const heads: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ["các Phòng: Kinh tế, Văn hóa - Xã hội", ["Phòng", "Phòng"]],
  ["Sở Tài chính, Nội vụ, Y tế", [undefined, "Sở", "Sở"]],
  ["Các Sở: Tài chính, Kế hoạch và Đầu tư; UBND cấp huyện", ["Sở", "Sở", undefined]],
];

const pieces = [
  "Sở Y tế",
  "Công an",
  "UBND các xã, phường",
  "các sở, ban, ngành",
  " và ",
  ", ",
  "; ",
  "(qua Công an tỉnh)",
  " - ",
  "/",
  "\n",
  "\t",
  "Phòng",
  "Kinh tế, Hạ tầng và Đô thị",
  "Văn phòng",
  "phường",
  "chủ trì",
  "Tư pháp - Hộ tịch",
  ".",
  "(",
  ")",
  "Hội",
  "các",
  " ",
];
const lists = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("splitAgencies", () => {
  it.each(cases)("%s", (words, expected) => {
    expect(splitAgencies(words).map(({ value }) => value)).toEqual(expected);
  });

  it.each(heads)("keeps the noun written once: %s", (words, expected) => {
    expect(splitAgencies(words).map(({ head }) => head)).toEqual(expected);
  });

  it("finds nothing in marks alone", () => {
    expect(splitAgencies("")).toEqual([]);
    expect(splitAgencies(" - ; , . ")).toEqual([]);
  });

  it("gives ranges that lie in the source, in order, each value its own slice", () => {
    fc.assert(
      fc.property(lists, (words) => {
        let last = 0;
        for (const { value, start, end } of splitAgencies(words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end)).toBe(value);
          last = end;
        }
      }),
    );
  });

  it("loses no word of a list but linking words, notes and shared nouns", () => {
    const names = fc.constantFrom(
      "Sở Y tế",
      "Công an tỉnh",
      "Văn phòng UBND tỉnh",
      "Trạm Y tế",
      "Hội Nông dân xã",
      "Các sở, ban, ngành",
      "Phòng Văn hóa - Xã hội",
      "Kho bạc Nhà nước khu vực X",
      "Bưu điện tỉnh",
      "UBND cấp xã",
    );
    const marks = fc.constantFrom(", ", "; ", " và ", " ; ", ";\n- ");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, marks), { minLength: 1, maxLength: 8 }), (list) => {
        const words = list.map(([name, mark], i) => (i === list.length - 1 ? name : name + mark)).join("");
        expect(splitAgencies(words).map(({ value }) => value)).toEqual(list.map(([name]) => name));
      }),
    );
  });

  it("covers every letter outside brackets and linking words", () => {
    fc.assert(
      fc.property(lists, (words) => {
        let rest = "";
        let last = 0;
        for (const { start, end } of splitAgencies(words)) {
          rest += `${words.slice(last, start)} `;
          last = end;
        }
        rest += words.slice(last);
        let open = rest;
        for (let inner = ""; inner !== open;) {
          inner = open;
          open = open.replace(/[([][^()[\]]*[)\]]/gu, " ");
        }
        const left = open
          .replace(/[([][^()[\]]*/gu, " ")
          .replace(
            /(?<!\p{L})(?:và|cùng|với|do|giao|chủ trì|phối hợp|thực hiện|các|sở|phòng|ban|bộ|hội)(?!\p{L})/giu,
            " ",
          );
        expect(/\p{L}/u.exec(left)).toBeNull();
      }),
    );
  });
});

describe("a noun written once", () => {
  it.each([
    ["các Tập đoàn: Điện lực Việt Nam, Hóa chất Việt Nam", ["Tập đoàn", "Tập đoàn"]],
    ["Giám đốc các Sở: Tài chính, Nội vụ", ["Giám đốc Sở", "Giám đốc Sở"]],
    ["Các hội: Nông dân, Phụ nữ xã", ["Hội", "Hội"]],
    ["các Tập đoàn: Điện lực Việt Nam; UBND tỉnh", ["Tập đoàn", undefined]],
    ["Các Bộ, cơ quan: Tài chính, Xây dựng, Ngân hàng Nhà nước Việt Nam", ["Bộ", "Bộ", undefined]],
    ["Giám đốc các Sở, ngành: Tài chính, Nội vụ, Công an tỉnh", ["Giám đốc Sở", "Giám đốc Sở", undefined]],
    ["các Vụ: Khoa học và Công nghệ, Tổ chức cán bộ, Pháp chế", ["Vụ", "Vụ", "Vụ"]],
    ["các Ban: Tuyên giáo và Dân vận, Tổ chức; Văn phòng Huyện ủy", ["Ban", "Ban", undefined]],
    ["Các Bộ, cơ quan: Rà soát dự án", [undefined]],
  ])("is given back to each name of %s", (words, nouns) => {
    expect(splitAgencies(words).map(({ head }) => head)).toEqual(nouns);
  });
});

describe("a list whose noun is written once, parted by semicolons", () => {
  it.each([
    [
      "Các Cục: Thể thao; Xuất bản, In và Phát hành; Báo chí; Vụ Pháp chế",
      ["Thể thao", "Xuất bản, In và Phát hành", "Báo chí", "Vụ Pháp chế"],
    ],
    ["Trưởng các phòng: Kinh tế; Văn hóa - Xã hội; Công an xã", ["Kinh tế", "Văn hóa - Xã hội", "Công an xã"]],
    ["Các Sở: Y tế; Nông nghiệp và Môi trường, UBND các xã", ["Y tế", "Nông nghiệp và Môi trường", "UBND các xã"]],
    ["các Sở: Tài chính, Nội vụ; Tư pháp", ["Tài chính", "Nội vụ", "Tư pháp"]],
    ["các cơ quan Chính phủ; Bộ Tài chính", ["các cơ quan Chính phủ", "Bộ Tài chính"]],
    ["Khoa Kiểm soát bệnh tật và HIV/AIDS; Khoa Dược", ["Khoa Kiểm soát bệnh tật và HIV/AIDS", "Khoa Dược"]],
    ["Vụ Tài chính, kinh tế ngành, Vụ Pháp chế", ["Vụ Tài chính, kinh tế ngành", "Vụ Pháp chế"]],
  ])("keeps each name of %s whole", (words, names) => {
    expect(splitAgencies(words).map(({ value }) => value)).toEqual(names);
  });
});
