import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'ko',
  name: '한국어',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords:
    words(`이 그 저 것 수 등 및 더 또 또한 그리고 그러나 하지만 있다 있는 없다 했다 하는 한 할 위해 대한 대해 통해 따라 이번 지난 오는 약 중 때 후 전
        가장 모두 함께 라고 이라고 고 며 에서 으로 에게 까지 부터 보다 같은 다른 우리 그는 그녀는 것으로 것이다`),
  abbreviations: words('주 재 사 유'),
  months: inOrder('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월'),
  weekdays: inOrder('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
  nearDays: inOrder('오늘/오늘밤 어제/어젯밤 내일 모레/그제'),
  writtenBy: phrases('작성자'),
  updated: phrases('수정, 업데이트'),
  saying: words(
    '말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다 주장했다 지적했다 발표했다 답했다 비판했다 보도했다 따르면',
  ),
  honorifics: words(
    '씨 대통령 총리 장관 의원 시장 지사 대표 회장 사장 교수 박사 감독 위원장 국왕 교황 장군 판사 대변인',
  ),
  placePrepositions: words('에서 에 으로 까지 부터'),
  counting: {
    scales: amounts('천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12'),
    currencies: keyed('원: KRW, 달러: USD, 유로: EUR, 엔: JPY, 위안: CNY'),
    percents: phrases('퍼센트'),
    joined: true,
  },
  units: words('퍼센트 % 원 만원 억원 조원 달러 유로 만 억 년 개월 주 일 시간 분 명 킬로미터 미터 킬로그램 톤 도 세'),
  leaning: words('하지만 그러나 그리고 이 그 이에 이어 또 또한 한편 그는 이는 따라서 이와'),
  phrases: {
    related: {
      opens:
        phrases(`관련기사, 관련 기사, 관련뉴스, 관련 뉴스, 함께 읽어보기, 더 읽어보기, 더 보기, 더보기, 추천 기사, 추천기사, 이어서 읽기, 함께 보면 좋은 기사, 많이 본 뉴스, 자세히 보기, 영상 보기,
        영상`),
      whole:
        phrases(`관련 글, 관련글, 함께 볼만한 기사, 추천 뉴스, 많이 본 기사, 가장 많이 본 뉴스, 인기 기사, 인기기사, 인기뉴스, 주요 뉴스, 주요뉴스, 최신
        뉴스, 최신뉴스, 최신기사, 실시간 뉴스, 이 시각 주요뉴스, 핫이슈, 다음 기사, 이전 기사, 전체보기, 기사 더보기`),
    },
    newsletter: {
      whole: phrases(
        '뉴스레터, 뉴스레터 구독, 뉴스레터 구독하기, 뉴스레터 신청, 구독, 구독하기, 구독 신청, 이메일 주소, 이메일 입력',
      ),
      asks: phrases(
        '뉴스레터를 구독하세요, 뉴스레터 구독하기, 뉴스레터를 받아보세요, 뉴스레터로 받아보세요, 메일로 받아보세요, 이메일로 받아보세요',
      ),
    },
    advertisement: {
      opens: phrases('광고'),
      whole: phrases('ad, 스폰서, 협찬, 광고 건너뛰기, 제휴 광고'),
    },
    share: {
      opens: phrases('공유하기, 기사 공유하기, 기사 공유'),
      whole:
        phrases(`공유, 공유하기, 기사 공유, 기사공유하기, 기사 공유하기, @ 공유하기, @으로 공유하기, url 복사, url복사, 링크 복사, 링크복사, 주소복사, 프린트, 인쇄, 인쇄하기, 스크랩, 북마크,
        좋아요, 팔로우, 글자크기, 글씨크기, 기사저장, 이메일 보내기, 페이스북에서 팔로우하기`),
      asks: phrases('팔로우 해주세요, 구독과 좋아요, 채널을 추가하세요, 선호 출처로 추가, 선호 언론사 추가'),
    },
    comments: {
      opens: phrases('댓글, 댓글쓰기, 댓글 쓰기'),
      whole:
        phrases(`댓글, 댓글 #, # 댓글, #개의 댓글, 댓글 #개, 댓글쓰기, 댓글 쓰기, 댓글달기, 댓글 달기, 댓글 작성, 댓글 남기기, 댓글보기, 댓글 보기, 전체 댓글, 의견쓰기, 답글, 답글 쓰기, 로그인
        후 댓글, 제보하기, 투표하기`),
      asks: phrases('댓글을 남겨주세요, 댓글로 남겨주세요, 로그인 후 댓글을, 댓글을 작성하시려면, 의견을 남겨주세요'),
    },
    app: {
      whole: phrases('앱 다운로드, 앱 설치하기, 앱에서 보기, 앱으로 보기'),
      asks: phrases(`앱을 다운로드하세요, 앱을 설치하세요, 앱에서 확인하세요, 앱으로 보기, 채널을 구독하세요, 채널에 가입하세요, 카카오톡 채널 추가, 카카오톡에서 채널을, 제보는 카카오톡,
        네이버에서 구독하기, 텔레그램 구독하기, 네이버에서 ... 구독하세요, 유튜브 채널 구독하기, 채널 구독하기`),
    },
    author: {
      whole: phrases(
        '기자 소개, 저자 소개, 필자 소개, 글쓴이, 기자 정보, 기자의 다른 기사, 기자의 다른기사 보기, 다른 기사 보기, 기자 구독, 기자페이지',
      ),
      asks: phrases('기자의 다른 기사 보기, 기자의 다른기사 보기'),
    },
    subscription: {
      whole: phrases(
        '로그인, 회원가입, 로그인하기, 유료 회원 전용, 구독자 전용, 회원 전용, 무료 회원가입, 후원하기, 이미 회원이신가요',
      ),
      asks: phrases(
        '로그인 후 이용, 구독자만 볼 수, 유료 회원만, 로그인하시면 전체, 계속 읽으려면 로그인, 구독하고 계속, 후원해 주세요, 후원으로 만들어집니다',
      ),
    },
    notice: {
      whole:
        phrases(`개인정보처리방침, 개인정보 처리방침, 이용약관, 저작권자, 무단전재 및 재배포 금지, 무단 전재 및 재배포 금지, 무단전재 재배포 금지, 동의, 동의합니다, 닫기, 맨위로, 본문 바로가기, 이미지
        확대, 사진 확대, 기사 듣기, 기사 읽어주기, ai 요약, 글자 크기, 음성으로 듣기, 기사 오류 신고, 오류 신고`),
      asks: phrases(
        '무단전재 및 재배포 금지, 무단전재-재배포, 무단 전재, 무단전재, 쿠키를 사용합니다, 저작권자 c, 저작권자©',
      ),
    },
    byline: {
      opens: phrases(
        '입력, 수정, 등록, 기사입력, 기사수정, 최종수정, 최종 수정, 업데이트, 송고시간, 게시, 작성자, 승인, 발행일',
      ),
      whole: phrases('목차, #분 전, #시간 전, #일 전, 편집부, 온라인뉴스팀'),
    },
    credit: {
      opens: phrases('사진, 사진제공, 사진 제공, 사진출처, 사진 출처, 이미지, 이미지 출처, 자료사진, 그래픽'),
      whole: phrases('연합뉴스, 로이터, 뉴시스, 게티이미지, 게티이미지뱅크, 자료 사진, 사진은 기사 내용과 관련 없음'),
      asks: phrases(
        '=연합뉴스, /연합뉴스, 게티이미지뱅크, 기사와 무관, 기사 내용과 무관, /사진=, (사진=, 사진제공=, [사진=, 사진 제공=, 글=',
      ),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: '관련기사: 항구 도시, 폭풍 피해 집계' },
    { reason: 'related', text: '많이 본 뉴스' },
    { reason: 'newsletter', text: '매일 아침 소식, 뉴스레터를 구독하세요' },
    { reason: 'advertisement', text: '광고' },
    { reason: 'share', text: '기사 공유하기' },
    { reason: 'comments', text: '댓글 12' },
    { reason: 'app', text: '더 많은 소식은 앱에서 확인하세요.' },
    { reason: 'author', text: '기자의 다른 기사 보기' },
    { reason: 'subscription', text: '계속 읽으려면 로그인 해 주세요' },
    { reason: 'notice', text: '무단 전재 및 재배포 금지' },
    { reason: 'byline', text: '입력: 2023.09.12 10:32' },
    { reason: 'credit', text: '사진: 존 베럴' },
    { reason: 'share', text: '구글에서 선호 출처로 추가' },
    { reason: 'notice', text: '기사 듣기' },
    { reason: 'notice', text: '음성으로 듣기' },
    { reason: 'credit', text: '/사진=오를렌일보' },
    { reason: 'credit', text: '(사진=뉴시스)' },
    { reason: 'app', text: '네이버에서 오를렌일보를 구독하세요' },
    { reason: 'app', text: '유튜브 채널 구독하기' },
  ],
  keeps: [
    '관련 기사를 읽은 시민들이 편지를 보냈다.',
    '그들은 보고서도 큰 소리로 읽었다.',
    '광고 지출은 3분기에 늘었다.',
    '댓글을 본 장관은 웃었다.',
    '공유 자전거가 항구에 들어왔다.',
    '그의 뉴스레터는 오늘 독자가 사백 명이다.',
    '사진 속 항구는 폭풍 전의 모습이다.',
    '편지를 쓴 사람은 끝내 찾지 못했다.',
    '로그인 기록은 법원에 제출됐다.',
    '수정 예산안이 의회를 통과했다.',
    '앱을 만든 것은 시청이었다.',
    '입력 오류로 은행이 멈췄다.',
    '기사 듣기를 좋아하던 할머니는 매일 아침 라디오를 켰다.',
    '음성으로 듣기 좋은 시라고 그는 말했다.',
    '영상 속 배는 아직 움직이고 있었다.',
    '채널 구독자는 한 해에 두 배가 되었다.',
  ],
} satisfies LanguageExamples;
