import type { Language, Telling } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

/** Words that English facts are told in. */
export default {
  numbers: words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half`),
  counting: {
    scales: amounts(
      'hundred: 100, thousand k: 1e3, million mn: 1e6, billion bn: 1e9, trillion tn: 1e12, dozen: 12, lakh lakhs: 1e5, crore crores: 1e7',
    ),
    currencies: keyed(
      'dollar dollars: USD, euro euros: EUR, pound pounds: GBP, rupee rupees: INR, yen: JPY, yuan: CNY, rouble roubles ruble rubles: RUB, franc francs: CHF',
    ),
    percents: phrases('percent, per cent, pct'),
    one: phrases('a, an, one'),
    to: phrases('to'),
    half: phrases('and a half'),
    more: phrases('other, more, new, additional'),
    plurals: phrases('(?<![aiosu])s, [ai]s, os, people, men, women, children, police, feet, teeth, media'),
  },
  personal: words("i i'm i've i'll we we're we've our my me us you you're your"),
  months: inOrder(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
        october/oct november/nov december/dec`),
  weekdays: inOrder('monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat sunday/sun'),
  nearDays: inOrder('today/tonight/this_morning yesterday/last_night tomorrow this_week'),
  honorifics: phrases(`mr, mrs, ms, dr, sir, lord, lady, president, vice president, prime minister, minister,
        senator, governor, mayor, king, queen, prince, princess, pope, general, professor, judge, chancellor,
        secretary, secretary general`),
  placePrepositions: phrases(`in, at, near, from, to, across, outside, inside, around, towards, in downtown, in central,
        in northern, in southern, in eastern, in western`),
  units: words(`percent % million billion trillion thousand hundred crore lakh years year months weeks days
        hours minutes people dollars euros pounds rupees km kilometres kilometers miles metres meters kg tonnes tons degrees
        acres points mph`),
  leaning: words(`but and he she it they this that these those his her their its such also however then so or yet
        instead`),
  placeNouns:
    phrases(`city of, town of, village of, state of, province of, region of, district of, county of, island of,
        port of, capital of`),
  announces:
    phrases(`here is, here's, here are, there you have it, so there you have it, let's, let us, below is, below are,
    below you, below we, keep reading, read on, in this article, in this guide, in this post, in this blog, in this blog post,
    in this tutorial, in this review, in this section, this article will, this guide will, this post will, this post contains,
    this article contains, you'll learn, you will learn, you'll discover, we'll cover, we'll look, we will look`),
  causes:
    phrases(`because, because of, due to, as a result of, thanks to, owing to, in response to, blamed on, caused by,
    in protest at, in protest against, in a bid to, in an effort to, in order to, stemmed from, sparked by, prompted by, amid concerns over, over concerns about, for fear of`),
  occasions: words('after following over amid about against for'),
  towards: words('to from towards around'),
  pronouns: words('he she they it i we who which'),
  determiners: words('the a an one his her their its my our some many several another two three both other this these'),
  saying:
    phrases(`said, says, say, saying, told, tells, tell, telling, added, adds, add, adding, announced, argued, argues, argue,
    arguing, asked, asks, asking, claimed, claims, confirmed, denied, explained, explains, insisted, insists, noted, notes, noting, promised, replied,
    reported, reports, stated, states, stressed, suggested, suggests, tweeted, warned, warns, wrote, writes, writing, declared, continued, continues,
    responded, responds, acknowledged, admitted, recalled, remarked, concluded, charged, complained, contended, joked, quipped, called, calls,
    calling, described, describes, describing, vowed, predicted, observed, mused, urged, shouted, testified, mentioned, pointed out, boasted, boasts, commented, comments, demanded, demands, chanted, chanting, yelled, yells, agreed, agrees, scolded, sang, sings, proclaimed, tweeting, retweeted, posted, according to`),
  addressing: words('told tells tell telling'),
  time: {
    spans: [
      'second seconds',
      'minute minutes',
      'hour hours',
      'day days',
      'week weeks weekend weekends',
      'month months',
      'quarter quarters',
      'year years',
      'decade decades',
      'century centuries',
    ].map(words),
    last: phrases('last, past, previous, preceding, prior, latest, year-earlier, year-ago'),
    same: words('this same current'),
    next: words('next coming following upcoming'),
    ago: words('ago earlier'),
    later: words('later'),
    one: words('a an one'),
    some: phrases('several, few, a few, a couple of, couple of, many, some, half a, recent'),
    ordinals: words('first second third fourth final'),
    seasons: ['spring', 'summer', 'autumn fall', 'winter'].map(words),
    dayParts: words('morning afternoon evening night'),
    the: words('the'),
    about: phrases(`early, late, mid, earlier, later, the end of, more than, less than, at least, nearly, about, almost,
      up to, around, roughly, as many as`),
    now: phrases('now, current, currently, at the moment, nowadays'),
    lately: phrases('recent, recently, lately, at the time'),
    soon: phrases('soon, the future, the near future, the near term, the short term'),
    often: keyed('hourly: PT1H, daily: P1D, weekly: P1W, monthly: P1M, quarterly: P3M, annually: P1Y'),
    every: words('every each'),
    will: words('will shall'),
  },
} satisfies Telling &
  Pick<Language, 'honorifics' | 'leaning' | 'months' | 'nearDays' | 'placePrepositions' | 'units' | 'weekdays'>;
