import { words } from './lists';

/**
 * Abbreviations that stand for things and kinds of things in many languages, never for somebody who acts: they are
 * written large as names are. Lower case.
 */
export const things: ReadonlySet<string> = new Set(
  words(`ai ki ia ml nlp llm genai ar vr xr ui ux api sdk cpu gpu ram rom ssd hdd usb hdmi led oled lcd nfc rfid bluetooth
    wi-fi wifi html css xml json sql php http https url dns vpn lan wan wlan iot saas paas iaas erp crm cms lms pos seo sem
    sge ppc roi kpi okr clv cta ctr cagr aum b2b b2c c2c d2c m&a r&d q&a hr hris it pr qa rpa sdlc mvp etl tv pc pdf dvd cd
    rss gps sms sim pin qr diy faq fyi hvac suv ev bev phev dna rna mrna hiv aids adhd ptsd ibs bmi mri ct eeg ecg icu ivf
    ldl hdl mdma covid covid-19 glp-1 uv spf gdp bip pib gnp cpi vat gst ipo llc gmbh ltd etf nft defi dao reit hoa ppa pto
    rsvp ceo cfo coo cto cio cmo mba phd gpa stem lgbt lgbtq lgbtqia cctv ac dc id fps dpi dslr hiit rem vip ok ppe pvc
    pex abs co2 ghg aqi bc ad bce ce am pm gmt utc usd eur gbp inr jpy cny brl cad pov op-ed u-bahn s-bahn`),
);
