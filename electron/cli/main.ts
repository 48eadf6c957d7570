process.stdout.write(`Xuyên Suốt: giữ mạch nhiệm vụ từ chỉ thị của cấp trên đến văn bản ký ban hành.

Cách dùng: xuyensuot <lệnh> [tùy chọn]
`);
