import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/vi';

export default {
  tag: 'vi',
  name: 'Tiếng Việt',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`và của là có trong được cho các những một không với đã người này khi để đến từ ra cũng
        về như tại trên sẽ đó nhiều theo ông phải còn sau năm vào bị rằng hơn thì nhưng nếu mà đang lại bà chỉ hay trước
        vì do tôi họ qua`),
  abbreviations: words('tp ts ths gs pgs th.s bs ths.bs đ v.v'),
  months: inOrder(
    'tháng_1/tháng_một/tháng_giêng tháng_2/tháng_hai tháng_3/tháng_ba tháng_4/tháng_tư tháng_5/tháng_năm tháng_6/tháng_sáu tháng_7/tháng_bảy tháng_8/tháng_tám tháng_9/tháng_chín tháng_10/tháng_mười tháng_11 tháng_12/tháng_chạp',
  ),
  weekdays: inOrder('thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật'),
  nearDays: inOrder('hôm_nay/sáng_nay/chiều_nay/tối_nay hôm_qua/tối_qua ngày_mai'),
  writtenBy: phrases('tác giả, bài và ảnh'),
  updated: phrases('cập nhật'),
  saying: phrases(
    `nói, cho biết, cho rằng, khẳng định, nhấn mạnh, chia sẻ, thông báo, tuyên bố, viết,
        cho hay, trả lời, theo`,
  ),
  honorifics: phrases(`ông, bà, anh, chị, tiến sĩ, giáo sư, tổng thống, thủ tướng, chủ tịch, bộ trưởng, đại
        tướng, luật sư, bác sĩ, thiếu tướng, phó thủ tướng`),
  placePrepositions: phrases('ở, tại, từ, đến, gần, trong'),
  numbers: words('hai ba bốn năm sáu bảy tám chín mười'),
  counting: {
    scales: amounts('trăm: 100, nghìn ngàn: 1e3, triệu: 1e6, tỷ tỉ: 1e9'),
    currencies: keyed('đồng: VND, usd đô_la: USD, euro: EUR, nhân_dân_tệ: CNY'),
    percents: phrases('phần trăm'),
    to: phrases('đến, tới, hoặc'),
  },
  units: phrases(`%, phần trăm, triệu, tỷ, tỉ, nghìn, ngàn, đồng, usd, đô la, euro, năm, tháng, tuần,
        ngày, giờ, phút, người, km, mét, kg, tấn, độ, ha`),
  leaning: phrases(`nhưng, và, ông, bà, anh, điều này, đây, đó, họ, tuy nhiên, ngoài ra, do đó, vì vậy,
        bên cạnh đó`),
  phrases: inserts,
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Xem thêm: Thành phố cảng thống kê thiệt hại sau bão' },
    { reason: 'related', text: 'TIN LIÊN QUAN' },
    { reason: 'newsletter', text: 'Đăng ký nhận bản tin để không bỏ lỡ tin nào' },
    { reason: 'advertisement', text: 'Quảng cáo' },
    { reason: 'share', text: 'Chia sẻ qua Facebook' },
    { reason: 'comments', text: '12 bình luận' },
    { reason: 'app', text: 'Tải ứng dụng của chúng tôi để đọc tin từ bờ biển.' },
    { reason: 'author', text: 'Về tác giả' },
    { reason: 'subscription', text: 'Đăng nhập để đọc tiếp bài viết này' },
    { reason: 'notice', text: 'Chúng tôi sử dụng cookie để cải thiện trang web.' },
    { reason: 'byline', text: 'Cập nhật: 12/09/2023 10:32' },
    { reason: 'credit', text: 'Ảnh: Nguyễn Văn Cảng' },
    { reason: 'share', text: 'Thêm Báo Orlen làm nguồn ưu tiên trên Google' },
    { reason: 'notice', text: 'Nghe bài viết' },
    { reason: 'related', text: 'Trở lại Thời sự' },
    { reason: 'credit', text: 'Anh Thư (Theo Reuters)' },
    { reason: 'share', text: 'Theo dõi Orlen trên Google News' },
    { reason: 'related', text: 'Xem tiếp: [Sáu bến cảng]()' },
    { reason: 'comments', text: 'Vui lòng đăng nhập để gửi bình luận' },
    { reason: 'notice', text: 'Trình duyệt của bạn không hỗ trợ video.' },
    { reason: 'subscription', text: 'Chưa có tài khoản? Đăng ký ngay' },
    { reason: 'newsletter', text: 'Nhập địa chỉ email của bạn' },
    { reason: 'share', text: 'Đừng quên like và chia sẻ' },
    { reason: 'related', text: 'Tin cũ hơn' },
  ],
  keeps: [
    'Xem thêm phim là cách ông nghỉ ngơi cuối tuần.',
    'Họ cũng đọc to bản báo cáo.',
    'Quảng cáo thuốc lá bị cấm đã ba mươi năm.',
    'Bình luận của bộ trưởng khiến cả phòng cười.',
    'Chia sẻ bữa ăn là tục lệ ở cảng.',
    'Bản tin ông lập năm 1998 nay có 400 độc giả.',
    'Ảnh chụp cho thấy bến cảng trước cơn bão.',
    'Tác giả bức thư không bao giờ được tìm thấy.',
    'Đăng ký tàu cá sẽ rẻ hơn từ năm sau.',
    'Theo thị trưởng, bức tường cao hơn trước.',
    'Ý kiến của người dân chưa được ghi nhận.',
    'Trả lời tòa, ông nói không biết gì.',
    'Theo Reuters, bến cảng sẽ mở cửa lại vào thứ hai.',
    'Nghe bài này, bà lại nhớ những năm tháng ở làng chài.',
    'Xem video đến hết đã, người mẹ xin.',
    'Bình chọn năm ngoái có bốn trăm người dự.',
    'Xem tiếp trận đấu hay về nhà, anh hỏi bạn.',
    'Hãy là người đầu tiên xuống tàu, ông bố đùa với con gái.',
    'Bật thông báo bão là việc đầu tiên các ngư dân làm.',
    'Nguồn cá ven bờ cạn dần sau mười năm.',
    'Thực hiện lời hứa với dân đảo, ông cho xây bến mới.',
    'Giọng nữ trên loa báo tàu đã cập bến.',
  ],
} satisfies LanguageExamples;
