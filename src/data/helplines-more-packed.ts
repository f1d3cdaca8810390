// Written from src/data/helplines/, the files to change, by: node scripts/helplines-packed.mjs

export const topics = [
  'mental-health',
  'crisis',
  'suicide',
  'youth',
  'domestic-violence',
  'substance-use',
  'eating-disorders',
  'gambling',
  'lgbtq',
  'veterans',
];

export const packedMore =
  'AE>BD>BG>BN>BR>CN>CO>CR>CY>FJ>GG>GI>GL>ID>IS>JM>KE>LB>LK>LV>MT>NG>NP>PE>PH>QA>SA>TH>UY>CZ>DK>CH>AT>DE>GR>MY>AU>CA>GB>IE>NZ>SG>US PR GU VI AS MP>ZA>AR>CL>ES>MX>EE>FI>FR GP MQ GF RE YT PM BL MF>IL>IN>HR>HU>IT>JP>KR>LU>LT>NO>BE>NL>PL>PT>RO>RU>SK>SI>RS>SE>UA>HK>TW\n' +
  '800-hope 01>kaan-pete-roi 210m>red-cross 125m>talian-harapan 102>cvv 210>12356 012>linea-106 1205>aqui-estoy 21>samaritans 21m>1543 21m>samaritans 210m>gibsams 210m>tusaannga 123m>sejiwa 012m>1717 120m>888-new-life 210>befrienders 21m>lifeline-1564 21m>1926 012m>116123 12m>179 102m>surpin 21m>1166 21m>113 012m>ncmh 2105>16000 01>ncmh 01m>1323 012m>linea-vida 21m>linka-prvni-psychicke-pomoci 210|prazska-linka-duvery 10|linka-bezpeci 31|narodni-linka-odvykani 57>livslinien 21|bornetelefonen 31|psykiatrifonden 01m|lev-uden-vold 4m>143 210|147 321>telefonseelsorge 210|rat-auf-draht 310|kriseninterventionszentrum 120|frauenhelpline 4m>telefonseelsorge 210|nummer-gegen-kummer 310|sucht-drogen-hotline 5m|infotelefon-sucht 5m>1018 21m|1056 3m>heal-15555 012|befrienders 210m|miasa 102m|talian-kasih 413m|narcotics-anonymous 5m>lifeline 21|suicide-call-back 21|beyond-blue 01|13yarn 120|aod-hotline 5|kids-helpline 310|mensline 01|butterfly 6>988 21|kids-help-phone 310|hope-for-wellness 10|trans-lifeline 81>samaritans 210|shout 10|nhs-111-mental-health 10|childline 310|calm 210|papyrus-hopeline 23|frank 53m|gambling-helpline 7m|alcoholics-anonymous 5m>samaritans 210|text-about-it 10|pieta 21|hse-your-mental-health 0m|childline 31m|hse-drugs-alcohol 5m>1737 015|lifeline 120|suicide-crisis-helpline 21|alcohol-drug-helpline 5|gambling-helpline 7>sos 21|mindline-1771 01|ncpg 7|nams 57m>988-lifeline 2105|veterans-crisis-line 219|crisis-text-line 102|samhsa-helpline 50|domestic-violence-hotline 41|trevor-project 8321|trans-lifeline 81|nami-helpline 0|problem-gambling 7>sadag-suicide 21|dsd-substance 5|cipla 01m>salud-mental 012|centro-asistencia-suicida 21>4141 21|salud-responde 0>024 21|telefono-esperanza 102|anar 31m|016 4m>linea-de-la-vida 2105|saptel 120m>116123 10m|eluliin 210m|lasteabi 31m|ohvriabi 14m>kriisipuhelin 210|paihdeneuvonta 5>3114 210|fil-sante-jeunes 30|drogues-info-service 5>eran 210|sahar 210>tele-manas 012|deaddiction-14446 5|childline-1098 31>plavi-telefon 10m|hrabri-telefon 3m|zenska-pomoc-sada 4m>lelki-elsosegely 210m|kek-vonal 31m>telefono-amico 120|telefono-azzurro 31|sos-disturbi-alimentari 6|samaritans 21m|1522 4m>yorisoi 210|inochi-sos 21|inochi-no-denwa 21|kokoro-dial 01|childline 3>109 21|1577-0199 01|1388 31|1342 5>sos-detresse 120m|kjt 3m>vilties-linija 21m|jaunimo-linija 310m|vaiku-linija 3m>mental-helse 012|kirkens-sos 21|alarmtelefonen 31>zelfmoordlijn-1813 21|centre-prevention-suicide 21|telefonhilfe 10|community-help-service 10|druglijn 57|tele-onthaal 10m|tele-accueil 10m|awel 3m|ecoute-enfants 3m>113 21|luisterlijn 10m|kindertelefoon 3m>116123 102|centrum-wsparcia 210m|116111 31|800121212 31|niebieska-linia 4m|narkotyki 5m>1411 21|sos-voz-amiga 102>deprehub 012m|telefonul-copilului 3m>mchs 102m|detskiy 31m>nezabudka 120m|linka-detskej-istoty 3m>samarijan 120m|tom 3m>lazarevic 21m|centar-srce 210m>sjalvmordslinjen 21|bris 31m|alkohollinjen 5m|stodlinjen 7m|kvinnofridslinjen 4m>npa 102|lifeline-7333 219m|veterans-fund 91m|children 31m>18111 012|samaritan-befrienders 21|samaritans 21|sps 21>1925 210|113 43|drug-0800770885 5\n' +
  '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>cs>da>de fr it>de>de>el>en ms>en>en>en>en>en>en>en>en>es>es>es>es>et>fi>fr>he ar>hi en>hr>hu>it>ja>ko>lb fr de>lt>nb>nl>nl>pl>pt>ro>ru>sk>sl>sr>sv>uk>zh-HK>zh-TW\n' +
  '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>' +
  '<Pražská linka důvěry^+420_222 580 697$^~type=chat~display=chat-pomoc.cz~url=https://www.chat-pomoc.cz/|<Linka bezpečí^116 111$|<Národní linka pro odvykání^+420_800 350 000~hours=Mo-Fr 10:00-18:00@Europe/Prague>' +
  '<BørneTelefonen^116 111$|<Psykiatrifonden^+45_39 25 25 25~hours=Mo-Th 10:00-22:00; Fr-Su 10:00-18:00@Europe/Copenhagen^~type=chat~display=psykiatrifonden.dk~url=https://psykiatrifonden.dk/hjaelp-raadgivning/raadgivning/chatraadgivning|<Lev Uden Vold – 1888^1888$>' +
  '<147.ch – Beratung + Hilfe (Pro Juventute)^147$^147$~type=text^~type=chat~display=147.ch~url=https://www.147.ch/>' +
  '<Rat auf Draht^147$|<Kriseninterventionszentrum~scope=Wien^0+43_1 406 95 95~hours=Mo-Fr 08:00-17:00@Europe/Vienna|<Frauenhelpline gegen Gewalt^0+43_800 222 555>' +
  '<Nummer gegen Kummer – Kinder- und Jugendtelefon^116 111~hours=Mo-Sa 14:00-20:00@Europe/Berlin|<Sucht & Drogen Hotline^0+49_1806 313031|<Infotelefon zur Suchtvorbeugung^0+49_221 892031>' +
  '<Εθνική Τηλεφωνική Γραμμή για τα Παιδιά SOS 1056^1056>' +
  'Befrienders Kuala Lumpur^+6_03-7627 2929$^~type=web~display=befrienders.org.my~url=https://www.befrienders.org.my/|MIASA Crisis Helpline^+60_1-800-18-0066$~languages=ms en|<Talian Kasih 15999^15999$~languages=ms en^+6_019-261 5999$~type=whatsapp~url=https://wa.me/60192615999~languages=ms en|Narcotics Anonymous Malaysia^+6_011-1511 4022^+6_011-1511 4022~type=whatsapp~url=https://wa.me/601115114022>' +
  'Suicide Call Back Service^1300 659 467$|Beyond Blue^1300 22 4636$|13YARN^13 92 76$|National Alcohol and Other Drug Hotline^1800 250 015|Kids Helpline^1800 55 1800$|MensLine Australia^1300 78 99 78$|Butterfly National Helpline^~value=1800334673~display=1800 ED HOPE (1800 33 4673)~hours=Mo-Su 08:00-24:00@Australia/Sydney>' +
  'Kids Help Phone^1-+1_800-668-6868~languages=en fr|Hope for Wellness Help Line^1-+1_855-242-3310|Trans Lifeline^(+1_877) 330-6366~hours=Mo-Fr 10:00-18:00@America/Los_Angeles^(+1_877) 330-6366~menu=2~menuKind=key~languages=es~hours=Mo-Fr 10:00-18:00@America/Los_Angeles>' +
  'Shout^85258$~type=text~textBody=SHOUT|NHS 111 — mental health option~scope=England and Wales^111$~menu=2~menuKind=key|Childline^0800 1111|CALM (Campaign Against Living Miserably)^0+44_800 58 58 58~hours=Mo-Su 17:00-24:00@Europe/London^~type=chat~display=Webchat~url=https://www.thecalmzone.net/~hours=Mo-Su 17:00-24:00@Europe/London|PAPYRUS HOPELINE247^0+44_800 068 4141|Talk to FRANK^0+44_300 123 6600|National Gambling Helpline (GamCare)^0+44_808 8020 133$|Alcoholics Anonymous^0+44_800 9177 650>' +
  'Text About It^50808$~type=text~textBody=HELLO^0+353_86 180 4253$~type=whatsapp~url=https://wa.me/353861804253^0+353_86 1800 280$~type=text~textBody=HELLO|Pieta^+353_1800 247 247$^51444$~type=text~textBody=HELP|HSE Your Mental Health information line^+353_1800 111 888$|Childline^+353_1800 66 66 66$^$~type=chat~display=childline.ie~url=https://www.childline.ie/|HSE Drugs & Alcohol Helpline^+353_1800 459 459>' +
  'Lifeline Aotearoa^0+64_800 543 354^4357~type=text~textBody=HELP|Suicide Crisis Helpline — Tautoko^~value=+64508828865~display=0508 828 865 (0508 TAUTOKO)|Alcohol Drug Helpline^0+64_800 787 797^8681~type=text|Gambling Helpline^0+64_800 654 655^8006~type=text>' +
  'national mindline 1771^1771$~languages=en zh ms ta^+65_6669 1771$~type=whatsapp~url=https://wa.me/6566691771^$~type=chat~display=Web chat~url=https://mindline.sg/fsmh|National Problem Gambling Helpline^+65_1800-6-668-668|<NAMS All Addictions Helpline^6-RECOVER (+65_6732 6837)~hours=Mo-Su 08:30-21:00@Asia/Singapore>' +
  'Veterans Crisis Line^988~menu=1~menuKind=key^838255~type=text^~type=chat~display=Online chat~url=https://www.veteranscrisisline.net/get-help-now/chat/|Crisis Text Line^741741$~type=text~textBody=HOME|SAMHSA National Helpline^1-+1_800-662-HELP (4357)$~languages=en es^1-+1_800-487-4889$~languages=en es~tty^$~type=text~value=435748~display=435748 (HELP4U)~textBodyKind=zip-code|National Domestic Violence Hotline^+1_800-799-SAFE (7233)$^+1_800-787-3224~tty^88788~type=text~textBody=START^~type=chat~display=Chat at thehotline.org~url=https://www.thehotline.org/|The Trevor Project^1-+1_866-488-7386$^678-678$~type=text~textBody=START^$~type=chat~display=Online chat~url=https://www.thetrevorproject.org/|Trans Lifeline^(+1_877) 565-8860~hours=Mo-Fr 10:00-18:00@America/Los_Angeles^(+1_877) 565-8860~menu=2~menuKind=key~languages=es~hours=Mo-Fr 10:00-18:00@America/Los_Angeles|NAMI HelpLine^+1_800-950-NAMI (6264)~hours=Mo-Fr 10:00-22:00@America/New_York^62640~type=text~textBody=HELPLINE~hours=Mo-Fr 10:00-22:00@America/New_York^~type=chat~display=Online chat~url=https://www.nami.org/~hours=Mo-Fr 10:00-22:00@America/New_York|National Problem Gambling Helpline^1-800-MY-RESET (1-+1_800-697-3738)$^~type=text~value=800426~display=800GAM (800426)^~type=chat~display=ncpgambling.org/chat~url=https://www.ncpgambling.org/chat>' +
  'Department of Social Development Substance Abuse Helpline^0+27_800 12 13 14$^32312~type=text|Cipla Mental Health Helpline^0+27_800 456 789$^31393~type=text^0+27_76 882 2775~type=whatsapp~url=https://wa.me/27768822775~hours=Mo-Su 08:00-17:00@Africa/Johannesburg>' +
  '<Centro de Asistencia al Suicida^135~area=CABA and Greater Buenos Aires^(0+54_11) 5275-1135>' +
  '<Salud Responde^600 360 7777>' +
  '<Teléfono de la Esperanza^+34_717 003 717|<Teléfono ANAR de Ayuda a Niños/as y Adolescentes^+34_900 20 20 10|<016 – Atención a víctimas de violencia de género^016>' +
  'SAPTEL^+52_55 5259 8121>' +
  '<Lasteabi 116 111^116 111$^~type=chat~display=lasteabi.ee~url=https://www.lasteabi.ee/et/lasteabi-116111|<Ohvriabi kriisitelefon^116 006$^~type=chat~display=palunabi.ee~url=https://www.palunabi.ee/>' +
  '<Päihdeneuvonta^0+358_800 900 45>' +
  '<Fil Santé Jeunes^0 +33_800 235 236~hours=Mo-Su 09:00-23:00@Europe/Paris|<Drogues Info Service^0 +33_800 23 13 13~hours=Mo-Su 08:00-02:00@Europe/Paris>' +
  '<סה"ר – סיוע והקשבה ברשת^~type=chat~display=sahar.org.il~url=https://sahar.org.il/>' +
  'National Toll-Free Helpline for De-addiction^14446|CHILDLINE 1098^1098>' +
  '<Hrabri telefon^116 111|<Ženska pomoć sada^0+385_800 655 222>' +
  '<Kék Vonal Gyermekkrízis Alapítvány^116 111>' +
  '<Telefono Azzurro^19696$^~type=chat~display=azzurro.it~url=https://azzurro.it/|<SOS Disturbi Alimentari^+39_800 180 969~hours=Mo-Fr 09:00-21:00@Europe/Rome|Samaritans Onlus^+39_06 77208977~hours=Mo-Su 13:00-22:00@Europe/Rome|<1522 – Numero anti violenza e stalking^1522$^~type=chat~display=1522.eu~url=https://www.1522.eu/>' +
  '<#いのちSOS^0120-061-338|<いのちの電話^0120-783-556~hours=Mo-Su 16:00-21:00@Asia/Tokyo|<こころの健康相談統一ダイヤル^0570-064-556|<チャイルドライン^0120-99-7777~hours=Mo-Su 16:00-21:00@Asia/Tokyo>' +
  '<정신건강 위기상담전화 1577-0199^1577-0199$|<청소년상담전화 1388^1388|<1342 용기한걸음센터^1342$>' +
  '<KJT (Kanner-Jugendtelefon)^116 111>' +
  '<Jaunimo linija^+37_0 800 28888|<Vaikų linija^116 111>' +
  '<Kirkens SOS^+47_22 40 00 40$^~type=chat~display=soschat.no~url=https://www.soschat.no/|<Alarmtelefonen for barn og unge^116 111>' +
  'Community Help Service^0+32_2 648 40 14~languages=en|<De Druglijn~scope=Dutch-speaking Belgium^0+32_78 15 10 20|<Tele-Onthaal^106|<Télé-Accueil^107~languages=fr|<Awel^102|<103 Écoute-Enfants^103~languages=fr>' +
  '<De Luisterlijn^0+31_88 0767 000|<De Kindertelefoon^0+31_800-0432>' +
  '<Telefon Zaufania dla Dzieci i Młodzieży 116 111^116 111$|<Dziecięcy Telefon Zaufania Rzecznika Praw Dziecka^+48_800 12 12 12$|<Ogólnopolskie Pogotowie dla Ofiar Przemocy w Rodzinie „Niebieska Linia”^+48_800 120 002|<Ogólnopolski Telefon Zaufania Uzależnienia^+48_800 199 990>' +
  '<SOS Voz Amiga^+351_213 544 545~hours=Mo-Su 15:30-00:30@Europe/Lisbon^+351_912 802 669~hours=Mo-Su 15:30-00:30@Europe/Lisbon^+351_963 524 660~hours=Mo-Su 15:30-00:30@Europe/Lisbon>' +
  '<Telefonul Copilului^116 111>' +
  '<Детский телефон доверия^8 +7_800 2000 122>' +
  '<Linka detskej istoty^116 111>' +
  '<TOM – telefon za otroke in mladostnike^116 111>' +
  '<Centar „Srce“^0+381_800 300 303>' +
  '<Bris^116 111|<Alkohollinjen^0+46_20-84 44 48|<Stödlinjen för spelare och anhöriga^0+46_20-81 91 00~hours=Mo 09:00-19:00; Tu,We 09:00-17:00; Th 11:00-19:00; Fr 09:00-15:00@Europe/Stockholm|<Kvinnofridslinjen^~type=web~display=kvinnofridslinjen.se~url=https://kvinnofridslinjen.se/>' +
  'Lifeline Ukraine^7333$|<Лінія підтримки Українського ветеранського фонду^+38_0 800 33 20 29$|<Національна гаряча лінія для дітей та молоді^116 111>' +
  '<香港撒瑪利亞防止自殺會^+852_2389 2222$^+852_2389 2223~languages=en|The Samaritans (撒瑪利亞會)^+852_2896 0000$~languages=en zh-HK zh|<生命熱線^+852_2382 0000$>' +
  '<113 保護專線^113$|<毒品危害防制諮詢專線^0+886_800-770-885$';
