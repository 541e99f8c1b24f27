/** Words that offer something, in English. */
export default {
  newsletter: {
    opens: `sign up for our, sign up to our, sign up here, sign up now, sign up for the, subscribe to our, subscribe
      here, subscribe to the, subscribe to receive, newsletter, newsletters, free newsletter, join our newsletter, join
      my newsletter, get our newsletter, stay informed, stay updated, stay connected, stay up to date, never miss a
      story, get the free ebook, get your free ebook, download the free ebook, get the free guide, sign up for updates,
      sign up for alerts, sign up for news alerts`,
    whole: `free newsletters, our newsletter, ready for more, newsletter signup, newsletter sign up, sign up, email,
      email address, your email, your email address, enter email address, subscribe, subscribe to us, stay in touch,
      thank you for signing up, no spam, we respect your privacy, stay in the know, thank you for joining, follow by
      email, follow blog via email, subscribe via email, subscribe by email, email updates, email alerts, get updates,
      get email updates, newsletter archive, be the first to know, never miss an update, never miss another story, never
      miss a post, subscribed, you are subscribed, subscribe in a reader, rss feed, type your email, get notified,
      notify me, join the list, join the mailing list, join our list, join our community, free weekly newsletter, free
      daily newsletter, our free email newsletter, after newsletter promotion, skip past newsletter promotion, subscribe
      to notifications, our newsletters, invalid email`,
    asks: `sign up for our, sign up to our, sign up for the free, sign up for free, sign up to receive, sign up to get,
      sign up now, sign up today, sign up to join #, sign up here, sign-up to get, sign up for my, sign up for a free,
      signing up for the, subscribe to our, subscribe to my, subscribe to the newsletter, subscribe to receive,
      subscribe to get, subscribe for free, subscribe now, subscribe today, join our newsletter, join my newsletter,
      join our mailing list, join our email list, join our free, our free weekly newsletter, our free daily newsletter,
      our weekly newsletter, our daily newsletter, our free newsletter, delivered to your inbox, delivered right to your
      inbox, straight to your inbox, your inbox every, your inbox each, your inbox weekly, your inbox daily, stories in
      your inbox, news in your inbox, get posts like this, straight into your inbox, enter your email, entering your
      email address, get our newsletter, get the latest news delivered, this newsletter forwarded to you, unsubscribe at
      any time, you can unsubscribe, you can opt out anytime, by clicking sign up, by clicking sign me up, by clicking
      subscribe, by signing up you agree, by subscribing you agree, never miss a story, don't miss a story, thanks for
      subscribing, thank you for subscribing, join over # subscribers, subscribe to ... newsletter, sign up for ...
      newsletter, sign up for ... newsletters, join ... newsletter, get ... delivered, get ... newsletter, free daily
      email newsletter, receive marketing emails, you agree to receive this newsletter, you'll receive our newsletter,
      headlines in your inbox, get our ... email, get the day's headlines, get breaking news sent to, get the latest
      stories sent, newsletter and get updates, we'll send you our top, sign up for email alerts, get news alerts, sign
      up for updates, sign up for alerts, join # readers, join over # readers, join more than # readers, join #
      subscribers, join more than # subscribers, no spam unsubscribe, no spam ever, no spam. unsubscribe, unsubscribe
      anytime, unsubscribe at anytime, check your inbox to confirm, check your inbox or spam, to confirm your
      subscription, you're on the list, we use your sign-up, start your day with the stories, stories you need to know,
      news you need to know, subscribe to the print edition, receive notifications of new posts, join # other followers,
      join # other subscribers, new posts by email, follow-up comments by email, get an email whenever, your
      subscription has been confirmed, send you customized, send you marketing, get the latest in local, with this
      weekly email, straight to your email, want to save this recipe, recipe straight to your inbox, please enter a
      valid email, you've successfully subscribed, newsletters may contain info, editor's note: sign up, you can sign up
      here, pick your favourites here, note directly from our editor, contact me with news and offers, behalf of our
      trusted partners, i would like to be emailed, receive essential international news, thank you for signing up,
      thanks for signing up, like what you're reading?, our free roundup of, free daily email briefing, you have been
      subscribed, newsletters may contain information, most-read daily email`,
  },
  advertisement: {
    opens: `advertisement, advertisements, sponsored, sponsored content, paid content, promoted, partner content,
      article continues below, story continues below, ad feedback, sponsored post, report this ad`,
    whole: `advertising, advert, ad, ads, sponsored by, sponsored links, promoted content, paid post, paid partnership,
      advertisement continue reading below, advertisement scroll to continue reading, scroll to continue, scroll to
      continue reading, scroll for more, scroll to continue with content, article continues after ad, story continues
      below advertisement, story continues, continue reading below, this ad will close in #, skip ad, buy now, shop now,
      buy on amazon, shop on amazon, book a demo, get a demo, request a demo, schedule a demo, article continues below
      advertisement, article continues after advertisement, article continues after this advertisement, story continues
      below video, story continues below photo, story continues below gallery, skip advertisement, remove ads, ad
      choices, adchoices, about our ads, content from our partners, a message from our sponsor, from our sponsors, our
      sponsors, contact sales, talk to sales, talk to an expert, get started free, get started for free, start for free,
      try for free, try it free, try it for free, book a free demo, book your free demo, request a free demo, watch the
      webinar, download the free guide, download the guide, download the ebook, no credit card required, paid program,
      promoted links, sponsor message, become a sponsor, advertise with us, advertise here, book a call, schedule a
      call, book a meeting, book a consultation, schedule a consultation, get a free quote, get a quote, request a
      quote, request a callback, get in touch, see it in action, watch demo, watch a demo, view demo, view case study,
      view pricing, see pricing, compare plans, limited time offer, start now, start today, sign up free, advertisement
      scroll to continue, story continues after advertisement, content continues below, content continues after ad, shop
      the look, check price, check price on amazon, view on amazon, see on amazon, view deal, see deal, get deal, check
      current price, see price at amazon, video ad feedback, add to cart, add to basket`,
    asks: `scroll down to continue reading, we may earn a commission, we may receive a commission, earn an affiliate
      commission, contains affiliate links, purchases made through our links, purchases you make through our, when you
      buy through our links, when you buy through links on our, if you buy something through our, chosen independently
      by our editors, independently selected by our editors, continues below this ad, continues after this ad, contains
      some affiliate links, this post contains affiliate links, this post may contain affiliate links, this article
      contains affiliate links, disclosure: this post contains, may earn us a commission, we earn a commission, as an
      amazon associate, receive an affiliate commission, one or more of our advertisers, this post was sponsored by,
      this article was sponsored by, this is a sponsored post, why you're seeing this ad, why am i seeing this ad,
      remove this ad, thanks our sponsors, become an npr sponsor, continues after advertisement, continues below
      advertisement, continue reading below advertisement, by taboola, by outbrain, from qualifying purchases, this
      article is sponsored by, this post is sponsored by, this newsletter is sponsored by, this episode is sponsored by,
      this video is sponsored by, we may earn a small commission, we may receive a small commission, we may earn an
      affiliate commission, i may earn a commission, i may receive a commission, i may earn a small commission, i may
      receive a small commission, i may receive a small, i earn a small commission, we earn a small commission, media
      may earn a commission, site may earn a commission, may earn a commission when you, may earn a commission if you,
      may receive a commission when you, may receive a commission if you, we may receive compensation, compensation when
      you click, compensation if you click, we will earn commission, revenue helps to fund, this advertisement has not
      loaded, your article continues below, whitelisting our site, disable your ad blocker, turn off your ad blocker,
      prices correct at time of, today's best deals on, our open roles`,
  },
  app: {
    opens: `download our app, download the app, get the app, get our app, download our mobile app, our app, download the
      free app`,
    whole: `download app, open app, open in app, open in the app, read in app, use app, available on the app store, get
      it on google play, download on the app store, get the mobile app, install app, get it free on the app store, get
      the free app, available on google play, download on google play, available for ios and android, available on ios
      and android, get push notifications, allow notifications, turn on notifications`,
    asks: `download our app, download the free app, download our free app, download our mobile app, get our app, get our
      free app, join our whatsapp channel, join our whatsapp group, join our whatsapp community, join our telegram
      channel, follow our whatsapp channel, join the whatsapp channel, subscribe to our youtube channel, subscribe to
      our telegram, subscribe to our whatsapp, join us on whatsapp, join us on telegram, install our app, read this
      story in our app, app for breaking news, app for latest news, app for the latest news, app is now available in,
      app is available in the, is now on whatsapp, news alerts on your phone, download it now for, download our free ...
      app, to get alerts for breaking news, click here to join ... on telegram, click here to join ... on whatsapp, join
      the ... whatsapp community, join our communities, join the ... whatsapp channel, wherever you get your podcasts,
      wherever you listen to podcasts, news app to get daily, in the substack app, notifications about breaking news,
      join our discord, join our slack, in our slack community, join our facebook community, download the ... app today,
      for all the latest ... download, click here to join our, download the free ... app for, turn on desktop
      notifications`,
  },
  subscription: {
    opens: `already a subscriber, already a member, already have an account, log in, sign in, become a member, subscribe
      to read, subscribe to continue, create an account, register to continue, unlock this article, start your free
      trial, support our journalism`,
    whole: `already a member sign in, login, log out, sign in register, register, create account, subscribe to read
      more, become a subscriber, become a patron, start free trial, free trial, subscribers only, for subscribers, for
      subscribers only, subscriber only, members only, premium, exclusive, donate, donate now, support us, support our
      work, upgrade, get unlimited access, upgrade to paid, become a paid subscriber, get digital access, see
      subscription options, view subscription options, see subscription plans, login now, log in now, sign in now,
      donate today, give today, make a donation, subscriber exclusive, exclusive for subscribers, become a supporter,
      member-only story, members-only story, this post is for paid subscribers, this post is for subscribers, this post
      is for paying subscribers only, give a gift subscription, gift a subscription, gift subscription, refer a friend,
      get access, get access to this article, view offers, see offers, see my options, support quality journalism, start
      your subscription, get premium, go premium, upgrade now, upgrade your plan, support us today, this is a
      subscriber-only article, pledge your support, buy the print edition, subscribe or renew`,
    asks: `this article is for subscribers, this article is exclusive to, this article is for premium, exclusive to
      subscribers, subscribe to continue reading, subscribe to keep reading, subscribe to read the full, log in to
      continue reading, sign in to continue reading, sign in to save, register to continue reading, register for free
      to, unlock this article, support our journalism, support independent journalism, become a member today, start your
      free trial, your free articles this month, free articles remaining, free articles left, create a free account,
      already have an account, already a subscriber, cancel anytime, is a reader-supported publication, our journalism
      needs your, buy me a coffee, support my work on, support me on patreon, support us on patreon, support this site
      by, will you donate, make a one-time gift, make a one-time contribution, make a one-time donation, make a donation
      today, make a tax-deductible, keep our journalism free, keep our reporting free, keep independent news, support
      independent news, readers like you, unlimited digital access, subscription makes our journalism, support local
      journalism, support local news, this post is for paid, this post is for paying, already a paid subscriber, become
      a medium member, reached your limit of, reached your free article limit, your article limit, free articles this
      month, reading a free article, to continue reading please, to keep reading please, preview of subscription
      content, this content is for members, this content is for subscribers, already have a subscription, already
      subscribed?, please consider becoming a, unlock a world of benefits, your donation is tax-deductible, your gift is
      tax-deductible, already a print subscriber, reserved for our subscribers, to bookmark this article, want to
      bookmark your, your support makes all the difference, media by making a contribution, while we verify access, if
      you are in reader mode, this substack is reader-supported, consider becoming a free or paid, this post is for
      subscribers, want to read more? subscribe, premium article available to our, exhausted your free article,
      subscribe or renew your, continue reading with one of these, become a member to read, will you chip in, if
      everyone reading this gave, you can support the blog on, thank you to our supporters`,
  },
};
