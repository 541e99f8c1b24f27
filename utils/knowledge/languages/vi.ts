import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

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
  phrases: {
    related: {
      opens:
        phrases(`xem thêm, đọc thêm, đọc tiếp, mời xem thêm, mời bạn đọc, đọc ngay, xem ngay, tin liên quan, bài liên quan, có
        thể bạn quan tâm, >> xem thêm, >>> xem thêm, tham khảo thêm, tìm hiểu thêm, xem video, mời độc giả xem video,
        mời bạn đọc xem video, xem tiếp`),
      whole:
        phrases(`bài viết liên quan, tin tức liên quan, chủ đề liên quan, tin cùng chuyên mục, cùng chuyên mục, tin khác, tin
        mới, tin mới nhất, tin nóng, tin nổi bật, đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, được quan tâm,
        có thể bạn thích, đề xuất, tin đọc nhiều, bài mới nhất, bài tiếp theo, bài trước, xem tất cả, từ khóa, chủ đề,
        trở lại thời sự, trở lại thế giới, trở lại kinh doanh, trở lại thể thao, trở lại giải trí, trở về trang chủ,
        quay lại chủ đề`),
      asks: phrases('xem thêm tin tức tại, mời bạn đọc xem thêm'),
    },
    newsletter: {
      whole: phrases(`bản tin, đăng ký, đăng ký nhận tin, đăng ký nhận bản tin, nhập email, email của bạn,
        đăng ký ngay, theo dõi bản tin`),
      asks: phrases(`đăng ký nhận bản tin, đăng ký nhận tin, đăng ký bản tin của chúng tôi, vào hộp thư của
        bạn, đăng ký miễn phí để nhận`),
    },
    advertisement: {
      opens: phrases('quảng cáo'),
      whole: phrases('nội dung tài trợ, tài trợ, bài viết tiếp tục sau quảng cáo'),
    },
    share: {
      opens: phrases('chia sẻ bài viết, theo dõi chúng tôi'),
      whole: phrases(`chia sẻ, chia sẻ bài viết, chia sẻ qua @, chia sẻ trên @, chia sẻ lên @, # chia sẻ,
        sao chép liên kết, sao chép link, copy link, in bài viết, in, lưu, lưu bài viết, theo dõi, theo dõi chúng tôi,
        theo dõi trên @, theo dõi chúng tôi trên @, thích, gửi email`),
      asks: phrases(`theo dõi chúng tôi trên, theo dõi báo trên, hãy theo dõi chúng tôi, chia sẻ bài viết này, theo dõi
        trang, làm nguồn ưu tiên trên google, theo dõi ... trên google news, theo dõi ... trên @`),
    },
    comments: {
      opens: phrases('bình luận, ý kiến bạn đọc, gửi bình luận'),
      whole:
        phrases(`bình luận, # bình luận, bình luận #, gửi bình luận, viết bình luận, ý kiến, ý kiến #, ý kiến bạn đọc, ý kiến của
        bạn, gửi ý kiến, xem bình luận, xem tất cả bình luận, tất cả bình luận, trả lời, hủy trả lời, phản hồi, để lại
        bình luận, bình luận của bạn, quan tâm nhất, chưa có bình luận, bình chọn`),
      asks: phrases(
        `email của bạn sẽ không được hiển thị công khai, để lại bình luận, đăng nhập để bình luận, mọi ý kiến xin gửi về`,
      ),
    },
    app: {
      whole: phrases('tải ứng dụng, tải app, mở ứng dụng, tải ngay ứng dụng, tải app ngay'),
      asks: phrases(`tải ứng dụng, tải ngay ứng dụng, tham gia kênh, tham gia nhóm, đăng ký kênh youtube,
        hãy đăng ký kênh, theo dõi kênh`),
    },
    author: {
      whole: phrases(
        `về tác giả, tác giả, thông tin tác giả, bài viết của tác giả, cùng tác giả, xem thêm
        bài của tác giả`,
      ),
      asks: phrases('xem tất cả bài viết của'),
    },
    subscription: {
      whole: phrases(`đăng nhập, đăng xuất, tạo tài khoản, đăng ký tài khoản, dành cho thành viên, chỉ dành
        cho thành viên, bạn đã có tài khoản, ủng hộ`),
      asks: phrases(`đăng nhập để đọc tiếp, đăng ký để đọc tiếp, để đọc tiếp bài viết, chỉ dành cho thuê bao, trở thành
        hội viên, ủng hộ báo chí độc lập`),
    },
    notice: {
      whole: phrases(`mục lục, chính sách bảo mật, điều khoản sử dụng, mọi quyền được bảo lưu, đồng ý, chấp nhận, đóng,
        đang tải, lên đầu trang, về đầu trang, báo lỗi, nghe bài viết, nghe bài này, nghe đọc bài, tóm tắt bởi ai`),
      asks: phrases(`chúng tôi sử dụng cookie, sử dụng cookie để, chính sách bảo mật của chúng tôi, ghi rõ
        nguồn, bản quyền thuộc về, không sao chép dưới mọi hình thức`),
    },
    byline: {
      opens: phrases(`tác giả, theo, cập nhật, đăng lúc, ngày đăng, xuất bản, cập nhật lần cuối, biên tập,
        bài và ảnh`),
      whole: phrases('# phút đọc, # giờ trước, # phút trước, # ngày trước, thời gian đọc # phút'),
    },
    credit: {
      opens: phrases('ảnh, ảnh minh họa, nguồn ảnh, hình ảnh, ảnh chụp màn hình, đồ họa'),
      whole:
        phrases(`hình minh họa, ảnh tư liệu, ảnh internet, ttxvn, ảnh ttxvn, ảnh nvcc, theo reuters, theo afp, theo ap, nguồn
        ttxvn`),
      asks: phrases(`(ảnh:, - ảnh:, ảnh: reuters, ảnh: afp, ảnh: ap, (theo vnexpress, (theo reuters, (theo afp, (theo
        ttxvn, nguồn: ttxvn`),
    },
  },
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
  ],
} satisfies LanguageExamples;
