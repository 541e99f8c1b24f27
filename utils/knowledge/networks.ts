import { phrases } from './lists';

/**
 * Names of networks and ways of sending, as they stand on buttons; `@` in a phrase stands for one or more of them.
 * Lower case, as `foldText` writes them.
 */
export const networks = phrases(`
    facebook, fb, twitter, x, instagram, insta, whatsapp, telegram, linkedin, pinterest, reddit, youtube,
    tiktok, threads, bluesky, mastodon, flipboard, google news, google, messenger, line, viber, signal,
    snapchat, tumblr, pocket, xing, koo, vk, ok, weibo, wechat, zalo, kakaotalk, rss, email, e-mail, mail, sms,
    copy link, copy, print,
    फेसबुक, ट्विटर, व्हाट्सएप, व्हाट्सऐप, वॉट्सऐप, टेलीग्राम, इंस्टाग्राम, यूट्यूब, गूगल न्यूज, ফেসবুক, টুইটার,
    হোয়াটসঅ্যাপ, টেলিগ্রাম, ইনস্টাগ্রাম, ইউটিউব, গুগল নিউজ, இன்ஸ்டாகிராம், பேஸ்புக், வாட்ஸ்அப், ட்விட்டர்,
    டெலிகிராம், யூடியூப், ఫేస్‌బుక్, వాట్సాప్, ట్విట్టర్, ഫേസ്ബുക്ക്, വാട്സ്ആപ്പ്, ടെലഗ്രാം, ফেসবুকে, ફેસબુક,
    વોટ્સએપ, ਫੇਸਬੁੱਕ, ਵਟਸਐਪ, ಫೇಸ್‌ಬುಕ್, ವಾಟ್ಸಾಪ್, فيسبوك, تويتر, واتساب, تليغرام, تلغرام, إنستغرام, يوتيوب,
    لينكد إن, منصة إكس, فیس بک, ٹوئٹر, واٹس ایپ, یوٹیوب, انسٹاگرام, توییتر, تلگرام, اینستاگرام, واتس اپ,
    фейсбук, твиттер, телеграм, telegram-канал, вконтакте, одноклассники, ватсап, вайбер, פייסבוק, טוויטר,
    וואטסאפ, טלגרם, אינסטגרם, フェイスブック, ツイッター, ライン, はてなブックマーク, 페이스북, 트위터, 카카오톡, 카카오스토리, 네이버, 微信, 微博, 脸书, เฟซบุ๊ก,
    ทวิตเตอร์, ไลน์,
`);
