import { attributeOf } from './dom';

const noticeBox =
  /(?:^|[\s_-])(?:consent|gdpr|cmp\w*|onetrust|didomi|usercentrics|truste|cookiebot\w*|sp_message\w*|cookie(?:s|[_-]?(?:notice|banner|wall|bar|popup|overlay|modal|dialog|layer|law|layer))?)(?=$|[\s_-])/i;
/** Publishing systems write on every story what it is about. */
const topicWord = /(?:^|\s)(?:tag|category|topic|post|section)[\w-]*/gi;

/** Whether an element is named as the box of a consent notice. */
export const isNoticeBox = (element: Element): boolean =>
  noticeBox.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.replace(topicWord, ' '));
