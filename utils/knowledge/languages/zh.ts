import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'zh',
  name: '中文',
  speed: { characters: 255 },
  stopwords:
    words(`的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 们 我们 他们 与 及 或 但 但是
        因为 所以 如果 而 并 对 为 以 从 被 把 于 中 后 前 将 已 還 這 個 們 說 會`),
  abbreviations: words('第 约'),
  months: inOrder(
    '一月/1月 二月/2月 三月/3月 四月/4月 五月/5月 六月/6月 七月/7月 八月/8月 九月/9月 十月/10月 十一月/11月 十二月/12月',
  ),
  weekdays: inOrder(
    '星期一/周一/週一 星期二/周二/週二 星期三/周三/週三 星期四/周四/週四 星期五/周五/週五 星期六/周六/週六 星期日/周日/週日',
  ),
  nearDays: inOrder('今天/今日/今晚 昨天/昨日/昨晚 明天/明日 前天/后天'),
  saying: words('说 說 表示 指出 称 稱 认为 認為 强调 強調 宣布 告诉 告訴 透露 介绍 写道 回应 回應'),
  honorifics: words(
    '先生 女士 博士 教授 总统 總統 主席 总理 總理 首相 部长 部長 市长 市長 将军 国王 王子 教宗 议员 議員 法官',
  ),
  placePrepositions: words('在 于 於 从 從 到 至'),
  counting: {
    scales: amounts('千: 1e3, 万 萬: 1e4, 亿 億: 1e8, 兆: 1e12'),
    currencies: keyed('美元: USD, 欧元 歐元: EUR, 日元 日圓: JPY, 元: CNY'),
    percents: phrases('个百分点, 個百分點, 百分之'),
    joined: true,
    to: phrases('至, 到'),
  },
  units: words(
    '元 美元 欧元 歐元 万 萬 亿 億 百分之 % 年 个月 個月 周 天 日 小时 小時 分钟 分鐘 人 公里 米 公斤 吨 噸 度 公顷',
  ),
  leaning: words('但 但是 而 他 她 这 這 该 該 此外 因此 然而 不过 不過 同时 同時 对此 其中'),
  phrases: {
    related: {
      opens:
        phrases(`相关阅读, 相關閱讀, 延伸阅读, 延伸閱讀, 相关报道, 相關報導, 相关新闻, 相關新聞, 相关文章, 相關文章, 推荐阅读, 推薦閱讀, 阅读更多, 閱讀更多,
        继续阅读, 繼續閱讀, 点击阅读, 更多阅读, 更多新聞, 更多新闻, 看更多, 查看更多, 阅读原文, 閱讀原文, 另见, 参见`),
      whole:
        phrases(`相关内容, 相关推荐, 为你推荐, 為你推薦, 猜你喜欢, 猜你喜歡, 您可能感兴趣, 你可能也喜歡, 热门文章, 熱門文章, 热门新闻, 熱門新聞, 热门推荐, 热点新闻, 最新新闻,
        最新消息, 最新文章, 最多阅读, 閱讀排行, 查看全部, 阅读全文, 閱讀全文, 上一篇, 下一篇, 精选, 专题, 編輯推薦, 编辑推荐, 你可能也喜欢`),
      asks: phrases('点击查看更多, 更多精彩内容请'),
    },
    newsletter: {
      whole: phrases(
        '订阅, 訂閱, 邮件订阅, 订阅电子报, 訂閱電子報, 电子报, 電子報, 立即订阅, 立即訂閱, 您的邮箱, 电子邮箱',
      ),
      asks: phrases('订阅我们的, 訂閱我們的, 订阅电子报, 訂閱電子報, 免费订阅, 免費訂閱, 立即订阅, 立即訂閱'),
    },
    advertisement: {
      opens: phrases('广告, 廣告'),
      whole: phrases(
        '赞助内容, 贊助內容, 赞助商链接, 推广, 推廣, 广告之后继续, 請繼續往下閱讀, 请继续往下阅读, 文章未完 請繼續往下閱讀, 广告之后继续阅读, 文章繼續往下',
      ),
      asks: phrases('请继续往下阅读, 請繼續往下閱讀'),
    },
    share: {
      opens: phrases('分享到, 分享至, 分享本文'),
      whole:
        phrases(`分享, 分享到, 分享至, 分享本文, 分享文章, 分享到@, 分享至@, 转发, 收藏, 点赞, 赞, 讚, 复制链接, 複製連結, 打印, 列印, 关注我们, 關注我們, 追蹤我們, 扫一扫,
        扫码分享, 保存, 扫码关注`),
      asks: phrases(
        '扫描二维码, 欢迎关注我们, 请关注我们的, 按讚追蹤, 欢迎分享, 设为首选来源, 設為偏好來源, 加入 google 偏好來源, 为 google 首选来源',
      ),
    },
    comments: {
      opens: phrases('评论, 評論, 留言, 发表评论, 發表評論'),
      whole:
        phrases(`评论, 評論, 评论#, #条评论, #則留言, #则留言, 留言, 发表评论, 發表評論, 写评论, 我要评论, 查看评论, 全部评论, 最新评论, 热门评论,
        网友评论, 網友評論, 回复, 回覆, 发表留言, 登录后评论, 暂无评论`),
      asks: phrases('欢迎在评论区留言, 欢迎留言, 您的邮箱地址不会被公开, 必须登录才能发表评论'),
    },
    app: {
      whole: phrases('下载app, 下載app, 打开app, 打開app, 下载客户端, 打开客户端, 在app中打开'),
      asks: phrases(
        `下载我们的app, 下載我們的app, 立即下载app, 点击下载app, 下载客户端, 加入我们的频道, 加入我們的頻道, 加入telegram频道, 关注我们的公众号,
        关注微信公众号`,
      ),
    },
    author: {
      whole: phrases('关于作者, 關於作者, 作者简介, 作者簡介, 作者介绍, 作者, 查看更多文章, 作者其他文章'),
      asks: phrases('作者的其他文章'),
    },
    subscription: {
      whole: phrases(
        '登录, 登入, 注册, 註冊, 登录/注册, 会员专享, 會員專屬, 订阅会员, 成为会员, 加入會員, 付费阅读, 免费注册',
      ),
      asks: phrases(
        '登录后阅读全文, 登入後閱讀全文, 订阅后阅读全文, 付费后阅读全文, 成为会员阅读全文, 加入會員閱讀全文, 会员专享内容',
      ),
    },
    notice: {
      whole:
        phrases(`目录, 目錄, 隐私政策, 隱私政策, 隱私權政策, 使用条款, 使用條款, 版权声明, 版權聲明, 版权所有, 版權所有, 免责声明, 免責聲明, 未经授权禁止转载, 同意, 接受, 关闭,
        關閉, 返回顶部, 回到頂部, 收听本文, 聆听文章, 聆聽文章, 听新闻, ai摘要, ai 生成摘要, 本文由ai生成`),
      asks: phrases(
        '使用cookie, 未经授权不得转载, 未經授權不得轉載, 未经许可不得转载, 转载请注明, 轉載請註明, 版权所有, 版權所有',
      ),
    },
    byline: {
      opens: phrases(
        `作者, 记者, 記者, 编辑, 編輯, 责任编辑, 責任編輯, 责编, 发布时间, 發布時間, 更新时间, 更新時間, 发布日期, 发表于, 更新于, 更新日期, 来源,
        來源, 文, 撰文`,
      ),
      whole: phrases('#分钟前, #分鐘前, #小时前, #小時前, #天前, 阅读约需#分钟, 本报记者'),
    },
    credit: {
      opens: phrases('图片来源, 圖片來源, 图, 圖, 图片, 图源, 摄影, 攝影, 图为, 照片来源, 照片, 供图'),
      whole: phrases(
        '资料图, 資料圖, 资料照片, 資料照片, 资料图片, 示意图, 示意圖, 图片来源网络, 新华社, 路透社, 法新社, 中新社, 视觉中国',
      ),
      asks: phrases('新华社发, /新华社, 图片来自网络'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: '相关阅读：港口城市清点风暴损失' },
    { reason: 'related', text: '延伸閱讀' },
    { reason: 'newsletter', text: '订阅我们的电子报，每天收到新消息' },
    { reason: 'advertisement', text: '广告' },
    { reason: 'share', text: '分享到微信' },
    { reason: 'comments', text: '12条评论' },
    { reason: 'app', text: '下载我们的APP，第一时间看新闻。' },
    { reason: 'author', text: '作者简介' },
    { reason: 'subscription', text: '登录后阅读全文' },
    { reason: 'notice', text: '未经授权不得转载。' },
    { reason: 'byline', text: '发布时间：2023年9月12日' },
    { reason: 'credit', text: '图片来源：港口日报' },
    { reason: 'share', text: '在Google上設為偏好來源' },
    { reason: 'notice', text: '收听本文' },
  ],
  keeps: [
    '相关阅读材料已经送到学校。',
    '他们也大声朗读了报告。',
    '广告支出在第三季度上升。',
    '部长的评论引来全场笑声。',
    '分享食物是港口的习俗。',
    '他的电子报如今有四百名读者。',
    '照片里是风暴前的港口。',
    '作者始终没有找到。',
    '登录系统的渔民超过四百人。',
    '下载这个软件的人一半从未用过。',
    '图中的房子早已不在。',
    '来源不明的石料不能使用。',
    '更新后的规定五月生效。',
    '听新闻的老人说，海港终于又开了。',
  ],
} satisfies LanguageExamples;
