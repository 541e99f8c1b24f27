import type { Language } from '@/utils/knowledge/language';
import { phrases } from '@/utils/knowledge/lists';

/** Words that give English inserts away. */
export default {
  related: {
    opens: phrases(`also read, also see, also check, also watch, also on, also in, also check out, read also, read
        more, read next, read this, read full story, read the full story, read our full, read about, must read,
        must-read, see also, see more, see more in, read, read our, related reads, related, related story, related
        stories, related article, related articles, related articles and links, related news, related post, related
        posts, related reading, related content, related coverage, related links, related reports, related topics,
        related searches, related video, recommended, recommended for you, recommended reading, recommended stories,
        suggested reading, you may also like, you might also like, you may like, you might like, you may like to read,
        you may also check, related articles from, you may also be interested, you may be interested in, you might also
        enjoy, you may enjoy, you may also enjoy, other posts you may enjoy, other articles you may like, what to read
        next, more, more on, more from, more about, more articles from, more stories, more on this story, more on the topic,
        more like this, more news, learn more, learn more about, find out more, discover more, explore more, watch,
        watch now, watch more, watch video, listen, listen now, check out, check out our, check out these, also check
        out tools, don't miss, dont miss, icymi, in case you missed it, further reading, keep reading, continue reading,
        click here, click here to read, trending, trending now, top stories, most read, most popular, editor's picks, up
        next, read the original article, next read, in pictures, in depth, you might be interested in`),
    whole: phrases(`related publications, more articles, more videos, more resources, more to read, more top stories,
        recommended content, recommended articles, similar content, similar articles, similar stories, more articles you
        might enjoy, read the full article, read full review, read our full review, read article, read now, see all,
        view all, view more, show more, load more, most viewed, popular, popular posts, popular stories, trending news,
        trending posts, trending stories, latest news, latest stories, latest articles, latest posts, recent posts,
        recent articles, featured, featured articles, featured posts, featured stories, also in the news, must reads,
        editors' picks, from our partners, around the web, from the web, watch the video, more from the web, next
        article, previous article, next post, previous post, back to blog, back to all posts, previous post next post,
        previous next, next story, previous story, check out next, click to expand, read full article, recommended by,
        recommended videos, latest videos, featured video`),
    asks: phrases(`read more news like this on, read more on this story, click here to read more, click here for more,
        read our other stories, read our full ... review, read our ... review, check out our ... review, read the full
        ... review, get latest news, get the latest news, get all the latest news, catch all the latest, catch the
        latest news, stay updated with the latest`),
  },
  newsletter: {
    opens: phrases(`sign up for our, sign up to our, sign up here, sign up now, sign up for the, subscribe to our,
        subscribe here, subscribe to the, subscribe to receive, newsletter, newsletters, free newsletter, join our
        newsletter, join my newsletter, get our newsletter, stay informed, stay updated, stay connected, stay up to
        date, never miss a story, get the free ebook, get your free ebook, download the free ebook, get the free
        guide`),
    whole: phrases(`free newsletters, our newsletter, ready for more, newsletter signup, newsletter sign up, sign up,
        email, email address, your email, your email address, enter email address, subscribe, subscribe to us, stay in
        touch, thank you for signing up`),
    asks: phrases(`sign up for our, sign up to our, sign up for the free, sign up for free, sign up to receive, sign
        up to get, sign up now, sign up today, sign up to join #, sign up here, sign-up to get, sign up for my, sign up
        for a free, signing up for the, subscribe to our, subscribe to my, subscribe to the newsletter, subscribe to
        receive, subscribe to get, subscribe for free, subscribe now, subscribe today, join our newsletter, join my
        newsletter, join our mailing list, join our email list, join our free, our free weekly newsletter, our free
        daily newsletter, our weekly newsletter, our daily newsletter, our free newsletter, delivered to your inbox,
        delivered right to your inbox, straight to your inbox, your inbox every, your inbox each, your inbox weekly,
        your inbox daily, stories in your inbox, news in your inbox, get posts like this, straight into your inbox,
        enter your email, entering your email address, get our newsletter, get the latest news delivered, this
        newsletter forwarded to you, unsubscribe at any time, you can unsubscribe, you can opt out anytime, by clicking
        sign up, by clicking sign me up, by clicking subscribe, by signing up you agree, by subscribing you agree, never
        miss a story, don't miss a story, thanks for subscribing, thank you for subscribing, join over # subscribers,
        subscribe to ... newsletter, sign up for ... newsletter, sign up for ... newsletters, join ... newsletter, get
        ... delivered, get ... newsletter, free daily email newsletter, receive marketing emails, you agree to receive this newsletter, by
        signing up you agree to receive, you'll receive our newsletter, headlines in your inbox, get our ... email,
        get the day's headlines, get breaking news sent to, get the latest stories sent, newsletter and get updates,
        we'll send you our top, sign up for email alerts, get news alerts`),
  },
  advertisement: {
    opens: phrases(`advertisement, advertisements, sponsored, sponsored content, paid content, promoted, partner
        content, article continues below, story continues below, ad feedback`),
    whole: phrases(`advertising, advert, ad, ads, sponsored by, sponsored links, promoted content, paid post, paid
        partnership, advertisement continue reading below, advertisement scroll to continue reading, scroll to continue,
        scroll to continue reading, scroll for more, scroll to continue with content, article continues after ad, story
        continues below advertisement, story continues, continue reading below, this ad will close in #, skip ad, buy
        now, shop now, buy on amazon, shop on amazon, book a demo, get a demo, request a demo, schedule a demo, article
        continues below advertisement, article continues after advertisement, article continues after this
        advertisement, story continues below video, story continues below photo, story continues below gallery, skip
        advertisement, remove ads`),
    asks: phrases(`scroll down to continue reading, we may earn a commission, we may receive a commission, earn an
        affiliate commission, contains affiliate links, purchases made through our links, purchases you make through
        our, when you buy through our links, when you buy through links on our, if you buy something through our, chosen
        independently by our editors, independently selected by our editors, continues below this ad, continues after
        this ad, contains some affiliate links, this post contains affiliate links, this post may contain affiliate
        links, this article contains affiliate links, disclosure: this post contains, may earn us a
        commission, we earn a commission, as an amazon associate`),
  },
  share: {
    opens: phrases(`share this, share this story, share this article, share this post, share on, share to, share via,
        share with, share, follow us, follow us on, follow me on, follow our, find us on, like us on, join us on, join
        me on, add us on, tweet, print`),
    whole: phrases(`share, shares, share it, share this, share this on, share on, share via, share by @, share to @,
        share on @, share via @, share this story, share this article, share article, share post, share this post, share
        this page, share this with, share with friends, # shares, # likes, # views, like this, like, likes, tweet, pin,
        pin it, pin for later, pin it for later, view this post on @, post, save, saved, save this story, save article,
        print article, email article, copy link, link copied, copied, follow, follow us, follow us on, follow me, follow
        on social media, find us on @, link, bookmark, send, copy, copy code, gift this article, gift article, give this
        article, share full article`),
    asks: phrases(`pin it for later, pin this for later, share this article, share this story, share this post, feel
        free to share, follow us on, follow me on, like us on @, follow us for, follow ... on @, join the facebook
        group, join our facebook group, join me on @, join us on @, tag us on, follow our page, connect with us on, add
        ... as a preferred source, preferred source on google, preferred on google, your preferred source`),
  },
  comments: {
    opens: phrases(`comments, comment, leave a comment, leave a reply, post a comment, join the discussion, join the
        conversation, comment as, view comments, tell us what you think, share your story, add your opinion`),
    whole: phrases(`comment, comments, comment #, # comment, # comments, comments are closed, comments are closed for
        this post, no comments, no comments yet, leave a comment, leave your comment, post comment, add a comment, write
        a comment, add comment, view all comments, view # comments, load more comments, post load all comments, reply,
        be the first to comment, be the first to comment on this post, what do you think, required fields are marked,
        log in to comment, login to comment, log in to reply, cancel reply, sort by newest, # replies, rate this
        article, was this article helpful, was this helpful, more reply login`),
    asks: phrases(`your email address will not be published, let us know in the comments, tell us in the comments,
        share your thoughts in the comments, in the comments below, in the comment section below, in the comments
        section below, leave a comment below, have your say in our, what do you think about this, you must be logged in
        to, all opinions are moderated, comments are moderated, comments are filtered, have a tip?, got a tip?, got a
        story?, send your stories to, send your story ideas, do you have a story to, do you have a story for,
        do you know more about this story, do you have information about this, have a story tip, have a news tip, get in
        touch with our news, contact our newsroom, email our news`),
  },
  app: {
    opens: phrases('download our app, download the app, get the app, get our app, download our mobile app, our app'),
    whole: phrases(`download app, open app, open in app, open in the app, read in app, use app, available on the app
        store, get it on google play, download on the app store, get the mobile app, install app`),
    asks: phrases(`download our app, download the free app, download our free app, download our mobile app, get our
        app, get our free app, join our whatsapp channel, join our whatsapp group, join our whatsapp community, join our
        telegram channel, follow our whatsapp channel, join the whatsapp channel, subscribe to our youtube channel,
        subscribe to our telegram, subscribe to our whatsapp, join us on whatsapp, join us on telegram, install our app,
        read this story in our app, app for breaking news, app for latest news, app for the latest news, app is now available in, app is
        available in the, is now on whatsapp, news alerts on your phone, download it now for`),
  },
  author: {
    opens: phrases(`about the author, about the authors, about author, more about the author, author bio, more by this
        author, about the writer, about the contributor`),
    whole: phrases(`author, authors, meet the author, more by this contributor, more from this author, view all posts,
        view all articles, view all articles by this author, view profile, view bio, see full bio, full bio, read full
        bio, see all articles, our contributors, learn more about our contributors, our experts, contributors`),
    asks: phrases(`view all posts by, view all articles by, see all posts by, see all articles by, more articles by,
        more stories by, more posts by, follow the author on, read more by, to contact the ... on this story, to contact
        the editor responsible for, contact the writer`),
  },
  subscription: {
    opens: phrases(`already a subscriber, already a member, already have an account, log in, sign in, become a member,
        subscribe to read, subscribe to continue, create an account, register to continue, unlock this article, start
        your free trial, support our journalism`),
    whole: phrases(`already a member sign in, login, log out, sign in register, register, create account, subscribe to
        read more, become a subscriber, become a patron, start free trial, free trial, subscribers only, for
        subscribers, for subscribers only, subscriber only, members only, premium, exclusive, donate, donate now,
        support us, support our work, upgrade, get unlimited access`),
    asks: phrases(`this article is for subscribers, this article is exclusive to, this article is for premium,
        exclusive to subscribers, subscribe to continue reading, subscribe to keep reading, subscribe to read the full,
        log in to continue reading, sign in to continue reading, sign in to save, register to continue reading, register
        for free to, unlock this article, support our journalism, support independent journalism, become a member today,
        start your free trial, your free articles this month, free articles remaining, free articles left, create a free
        account, already have an account, already a subscriber, cancel anytime, is a reader-supported publication, our
        journalism needs your, buy me a coffee, support my work on, support me on patreon, support us on
        patreon, support this site by`),
  },
  notice: {
    opens: phrases(`editorial standards, our editorial standards, terms of use, privacy policy, terms of service,
        press enter or click`),
    whole: phrases(`cookie consent, cookie policy, cookie settings, cookie preferences, manage cookies, privacy
        preferences, privacy notice, privacy settings, terms and conditions, accept, accept all, accept cookies, reject
        all, close, skip to content, skip to main content, table of contents, contents, in this article, on this page,
        jump to section, loading, read our editorial standards, press enter or click to view image in full size, this
        video is unavailable, back to top, report an error, report a correction, tap to interact, hide caption, view
        image in fullscreen, advertiser disclosure, editorial disclosure, prev, # of, # of #, start quote, end quote,
        listen to this story, listen to article, ai-generated summary, ai summary, this article is more than # years
        old, this article is more than # year old, suggest a correction, submit a correction, now playing, image # of #,
        view gallery, open image in gallery, click to enlarge, enable notifications`),
    asks: phrases(`we use cookies to, we use cookies on, we use cookies and, uses cookies to, placement of cookies,
        storing of cookies, by clicking accept, by clicking "accept, you agree to our, you agree to the, agree to our
        terms, agree to our privacy, acknowledge our privacy, privacy policy and terms of service apply, familiar with
        the privacy policy, by signing up you agree, protected by recaptcha, please enable javascript, need to enable
        javascript, enable javascript to, does not support javascript, does not support the video tag, all rights
        reserved, this material may not be published, view our privacy policy, according to our privacy policy, in our
        privacy policy, learn more about our editorial process, this article was originally published, this story was
        originally published, this story has not been edited by, published from a syndicated feed, auto-generated from a
        syndicated feed, except for the headline, lorem ipsum dolor sit, this page is best viewed in, for the content of
        external sites, this entry was posted on, copyright #, copyright c #, listen to this article, this summary was
        generated, summary generated by ai, this audio is generated, by submitting this, by submitting your, by
        subscribing you, by subscribing now, thomson reuters trust principles, this article is republished from, check
        back for updates., you can now listen to our, if you have been affected by the issues, to view this video please, this video can not be played, your
        privacy is important to us, this content is not available in your region, this content is not available due to your`),
  },
  byline: {
    opens: phrases(`by, written by, reported by, posted by, published by, edited by, reviewed by, medically reviewed
        by, fact checked by, fact-checked by, updated by, compiled by, curated by, published, published on, updated,
        updated on, last updated, last updated on, last modified, first published, posted, posted on, reading time, read
        time, additional reporting by`),
    whole: phrases(`# min read, # mins read, # minute read, # minutes read, min read, reading time #
        minutes, reading time # min, estimated reading time # minutes, read time # min, # hours ago, # hour ago, #
        minutes ago, # days ago, # day ago, just now, staff writer, news desk, web desk`),
    asks: phrases('reporting by ... editing by, reporting by ... writing by'),
  },
  credit: {
    opens: phrases(`photo, photos, photo credit, photo by, photograph by, photo courtesy of, photo via, photo
        illustration by, image, image credit, image credits, image courtesy of, image source, image by, images by,
        images via, picture, picture credit, pic credit, file photo, credit, credits, courtesy of, illustration by,
        photo courtesy, image courtesy, featured image credit, image from, photo from, video credit, getty images,
        shutterstock, alamy, adobe stock, istock, representational image`),
    whole: phrases(`getty, via getty images, ap, ap photo, reuters, afp, unsplash, pexels, file image, file pic,
        representative image, courtesy photo`),
    asks: phrases(`with inputs from, with agency inputs, / getty, /getty, | getty, via getty, (getty, / shutterstock,
        /shutterstock, | shutterstock, via shutterstock, shutterstock.com, / istock, | istock, adobe stock, via
        wikimedia commons, via unsplash, via pexels, photo by, photo:, image via, / unsplash, on unsplash, / pexels, /
        ap photo, / reuters, / afp, via ap, via reuters, via afp, image courtesy of, photo courtesy of, photo credit`),
  },
} satisfies Language['phrases'];
