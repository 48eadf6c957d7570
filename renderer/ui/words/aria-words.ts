type Values = Readonly<Record<string, string | number | boolean>>;
type Words = string | ((values: Values) => string);

const dragged = ({ count }: Values): string => `${count} mục đã chọn`;

/**
 * What the parts of the kit say of themselves to a screen reader, by its packages and keys; it brings many languages, but no
 * Vietnamese. A part whose package is missing here cannot be used: the kit refuses to draw it.
 */
export const ariaWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  "react-aria-components": {
    selectPlaceholder: "Chọn…",
    tableResizer: "Đổi độ rộng cột",
    dropzoneLabel: "Chỗ thả",
    colorSwatchPicker: "Các màu",
  },
  "@react-aria/autocomplete": { collectionLabel: "Gợi ý" },
  "@react-aria/breadcrumbs": { breadcrumbs: "Đường dẫn" },
  "@react-aria/combobox": {
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange === true ? `Vào nhóm ${groupTitle}, ${groupCount} lựa chọn. ` : ""}${optionText}${
        isSelected === true ? ", đang chọn" : ""
      }`,
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} lựa chọn.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
    buttonLabel: "Hiện gợi ý",
    listboxLabel: "Gợi ý",
  },
  "@react-aria/datepicker": {
    era: "kỷ nguyên",
    year: "năm",
    month: "tháng",
    day: "ngày",
    hour: "giờ",
    minute: "phút",
    second: "giây",
    dayPeriod: "sáng hoặc chiều",
    calendar: "Lịch",
    startDate: "Ngày bắt đầu",
    endDate: "Ngày kết thúc",
    weekday: "thứ trong tuần",
    timeZoneName: "múi giờ",
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `Khoảng đã chọn: từ ${startDate} đến ${endDate}`,
    selectedTimeDescription: ({ time }) => `Giờ đã chọn: ${time}`,
  },
  "@react-stately/datepicker": {
    rangeUnderflow: ({ minValue }) => `Ngày phải từ ${minValue} trở đi.`,
    rangeOverflow: ({ maxValue }) => `Ngày phải không muộn hơn ${maxValue}.`,
    rangeReversed: "Ngày bắt đầu phải trước ngày kết thúc.",
    unavailableDate: "Không chọn được ngày này.",
  },
  "@react-aria/dnd": {
    dragItem: ({ itemText }) => `Kéo ${itemText}`,
    dragSelectedItems: (values) => `Kéo ${dragged(values)}`,
    dragDescriptionKeyboard: "Bấm Enter để bắt đầu kéo.",
    dragDescriptionKeyboardAlt: "Bấm Alt + Enter để bắt đầu kéo.",
    dragDescriptionTouch: "Chạm hai lần để bắt đầu kéo.",
    dragDescriptionVirtual: "Bấm chuột để bắt đầu kéo.",
    dragDescriptionLongPress: "Giữ lâu để bắt đầu kéo.",
    dragSelectedKeyboard: (values) => `Bấm Enter để kéo ${dragged(values)}.`,
    dragSelectedKeyboardAlt: (values) => `Bấm Alt + Enter để kéo ${dragged(values)}.`,
    dragSelectedLongPress: (values) => `Giữ lâu để kéo ${dragged(values)}.`,
    dragStartedKeyboard: "Đang kéo. Bấm Tab để đến chỗ thả, Enter để thả, Esc để thôi.",
    dragStartedTouch: "Đang kéo. Đến chỗ thả rồi chạm hai lần để thả.",
    dragStartedVirtual: "Đang kéo. Đến chỗ thả rồi bấm chuột hoặc Enter để thả.",
    endDragKeyboard: "Đang kéo. Bấm Enter để thôi kéo.",
    endDragTouch: "Đang kéo. Chạm hai lần để thôi kéo.",
    endDragVirtual: "Đang kéo. Bấm chuột để thôi kéo.",
    dropDescriptionKeyboard: "Bấm Enter để thả, Esc để thôi kéo.",
    dropDescriptionTouch: "Chạm hai lần để thả.",
    dropDescriptionVirtual: "Bấm chuột để thả.",
    dropCanceled: "Đã thôi kéo.",
    dropComplete: "Đã thả.",
    dropIndicator: "chỗ thả",
    dropOnRoot: "Thả vào",
    dropOnItem: ({ itemText }) => `Thả vào ${itemText}`,
    insertBefore: ({ itemText }) => `Đặt trước ${itemText}`,
    insertBetween: ({ beforeItemText, afterItemText }) => `Đặt giữa ${beforeItemText} và ${afterItemText}`,
    insertAfter: ({ itemText }) => `Đặt sau ${itemText}`,
  },
  "@react-aria/grid": {
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    select: "Chọn",
    selectedCount: ({ count }) => (count === 0 ? "Chưa chọn mục nào." : `Đã chọn ${count} mục.`),
    selectedAll: "Đã chọn tất cả.",
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    longPressToSelect: "Giữ lâu để bắt đầu chọn.",
  },
  "@react-aria/gridlist": {
    hasActionAnnouncement: "dòng mở được",
    hasLinkAnnouncement: ({ link }) => `dòng có liên kết: ${link}`,
  },
  "@react-aria/menu": { longPressMessage: "Giữ lâu hoặc bấm Alt + mũi tên xuống để mở" },
  "@react-aria/numberfield": {
    decrease: ({ fieldLabel }) => `Giảm ${fieldLabel}`,
    increase: ({ fieldLabel }) => `Tăng ${fieldLabel}`,
    numberField: "Ô ghi số",
  },
  "@react-aria/overlays": { dismiss: "Đóng" },
  "@react-aria/previewtrigger": { longPressMessage: "Giữ lâu để xem trước" },
  "@react-aria/searchfield": { "Clear search": "Xóa chữ đã gõ" },
  "@react-aria/spinbutton": { Empty: "Trống" },
  "@react-aria/steplist": { steplist: "Các bước" },
  "@react-aria/table": {
    select: "Chọn",
    selectAll: "Chọn tất cả",
    sortable: "cột sắp xếp được",
    ascending: "tăng dần",
    descending: "giảm dần",
    ascendingSort: ({ columnName }) => `xếp tăng dần theo cột ${columnName}`,
    descendingSort: ({ columnName }) => `xếp giảm dần theo cột ${columnName}`,
    columnSize: ({ value }) => `${value} điểm ảnh`,
    resizerDescription: "Bấm Enter để đổi độ rộng",
    expand: "Mở ra",
    collapse: "Thu lại",
  },
  "@react-aria/tag": { removeDescription: "Bấm Delete để bỏ.", removeButtonLabel: "Bỏ" },
  "@react-aria/toast": { close: "Đóng", notifications: ({ count }) => `${count} thông báo.` },
  "@react-aria/tree": { expand: "Mở ra", collapse: "Thu lại" },
};

/** Gives the kit its words; before anything is drawn. */
export function speakVietnamese(): void {
  Object.assign(globalThis, {
    [Symbol.for("react-aria.i18n.locale")]: "vi-VN",
    [Symbol.for("react-aria.i18n.strings")]: ariaWords,
  });
}
