import type { HelpDirectory } from '../model/helpline.js';

// Written from src/data/helplines/, the files to change, by: node scripts/helplines-packed.mjs

/** For a country that we do not cover. */
export const helpDirectories: readonly HelpDirectory[] = [
  { name: 'Find A Helpline', url: 'https://findahelpline.com/' },
  { name: 'Befrienders Worldwide', url: 'https://www.befrienders.org/' },
];

/** When the numbers were last looked up, where a row says nothing else. */
export const checked = '2026-11-22';

export const packed =
  'AU>IL>NP>PE>NZ>DE>LU>SI>BE>UA>RU>ID>LV>IT>CZ>SK>FR GP MQ GF RE YT PM BL MF>GR>HR>CY>PL>IE>BG>DK>GI>NG>ES>EE>FI>IN>HU>IS>GL>LT>MT>NL>PT>RO>SE>ZA>NO>JP>TW>KR>JM>LK>CN>CO>CL>LB>CH>AT>TH>BR>RS>FJ>AR>SA>CA>US PR GU VI AS MP>CR>MX>UY>PH>BN>SG>KE>GB>GG>QA>BD>MY>HK>AE\n' +
  '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>\n' +
  'en>he>ne>es>en>de>lb fr de>sl>nl>uk>ru>id>lv>it>cs>sk>fr>el>hr>en el>pl>en>bg>da>en>en>es>et>fi>hi en>hu>is>kl da>lt>mt en>nl>pt>ro>sv>en>nb>ja>zh-TW>ko>en>si ta en>zh>es>es>ar en fr>de fr it>de>th>pt>sr>en>es>ar>en fr>en>es>es>es>fil en>ms en>en>en sw>en>en>ar en>bn>ms en>zh-HK en>ar en\n' +
  '000afp 112afpm>101a 100p 102f 112afp>102a 100p 101f>106a 105p 116f>111afp>112af 110p>112af 113p>112af 113p>112afp 101p>112afp 103a 102p 101f>112afp 103a>112afp 110p>112afp 113a>112afp 118a>112afp 155a 150f 158p>112afp 155a>112afp 15a 17p 18f>112afp 166a>112afp 194a>112afp 199afp>112afp 999a 998f 997p>112afp 999afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afp>112afpm 10177a 10111p>113a 112p 110f>119af 110p>119af 110p>119af 112p>119p 110af>119p 110fa>120a 110p 119f>123afp>131a 133p 132f>140a 112p 175f>144a 112afp 117p 118f>144a 112afp 122f 133p>1669a 191p 199f>192a 190p 193f>194a 192p 193f>911af 917p>911afp 107a 100f>911afp 997a 999p>911afp>911afp>911afp>911afp>911afp>911afp>991a 993p 995f>995af 999p>999afp 112afp>999afp 112afp>999afp 112afp>999afp>999afp>999afp>999afp>999p 998a 997f\n' +
  'Lifeline^13 11 14$^0+61_477 13 11 14$~type=text^$~type=chat~display=Crisis chat~url=https://www.lifeline.org.au/>' +
  '<ער"ן – עזרה ראשונה נפשית^1201$~languages=he ar en ru am fr es^0+972_52-845-1201~type=whatsapp~url=https://wa.me/972528451201~hours=Mo-Su 08:00-02:00@Asia/Jerusalem^0+972_52-999-3544~type=text~hours=Mo-Su 08:00-24:00@Asia/Jerusalem^~type=chat~display=eran.org.il~url=https://www.eran.org.il/online-emotional-help/~hours=Mo-Su 08:00-02:00@Asia/Jerusalem>' +
  '<११६६ आत्महत्या रोकथामको लागि राष्ट्रिय हेल्पलाईन^1166>' +
  '<Línea 113 – opción 5^113~menu=5~menuKind=key>' +
  '1737, Need to talk?^1737$^1737$~type=text>' +
  '<TelefonSeelsorge^0+49_800 111 0 111$^0+49_800 111 0 222$^116 123$^~type=chat~display=Chat und E-Mail~url=https://www.telefonseelsorge.de/>' +
  'SOS Détresse^+352_45 45 45>' +
  '<Zaupni telefon Samarijan^116 123>' +
  '<Zelfmoordlijn 1813^1813$^~type=chat~display=zelfmoord1813.be~url=https://www.zelfmoord1813.be/|<Centre de Prévention du Suicide^0+32_800 32 123$~languages=fr|<Telefonhilfe Ostbelgien 108^108$~languages=de^~type=web~display=Chat- und Mailberatung~url=https://telefonhilfe.be/~languages=de>' +
  '<Гаряча лінія Національної психологічної асоціації^+38_0 800 100 102~hours=Mo-Su 10:00-20:00@Europe/Kyiv>' +
  '<Экстренная психологическая помощь МЧС России^8 (+7_495) 989-50-50>' +
  '<SEJIWA^119~menu=8~menuKind=extension>' +
  '<Krīzes tālrunis 116 123^116 123>' +
  '<Telefono Amico Italia^+39_02 2327 2327~hours=Mo-Su 09:00-24:00@Europe/Rome^+39_324 011 7252~type=whatsapp~url=https://wa.me/393240117252~hours=Mo-Su 09:00-24:00@Europe/Rome>' +
  '<Linka první psychické pomoci^116 123>' +
  '<Linka dôvery Nezábudka^0800 800 566>' +
  '<3114 – Numéro national de prévention du suicide^3114$>' +
  '<1018 – Γραμμή Παρέμβασης για την Αυτοκτονία^1018>' +
  '<Plavi telefon^0+385_1 4833 888>' +
  'Cyprus Samaritans^+357_8000 7773>' +
  '<Kryzysowy Telefon Zaufania 116 123^116 123$^~type=chat~display=Czat na 116sos.pl~url=https://116sos.pl/|<Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym^+48_800 70 2222$>' +
  'Samaritans^116 123$>' +
  '<Български Червен кръст – контактен център^0+359_800 11 466>' +
  '<Livslinien^+45_70 201 201~hours=Mo-Su 11:00-05:00@Europe/Copenhagen^~type=chat~display=Chat på livslinien.dk~url=https://www.livslinien.dk/raadgivning/chatraadgivning~hours=Mo-Fr 17:00-21:00; Sa,Su 13:00-17:00@Europe/Copenhagen>' +
  'GibSams^116 123>' +
  '<SURPIN^0+234_800 078 7746>' +
  '<Línea 024 – Atención a la conducta suicida^024$>' +
  'Emotional support and pastoral care helpline 116 123^116 123|<Eluliin^+372_655 8088~hours=Mo-Su 19:00-07:00@Europe/Tallinn^+372_655 5688~languages=ru~hours=Mo-Su 19:00-07:00@Europe/Tallinn>' +
  '<MIELI Kriisipuhelin^0+358_9 2525 0111$^0+358_9 2525 0112~languages=sv^0+358_9 2525 0113~languages=en ar^0+358_9 2525 0114~languages=uk^0+358_9 2525 0115~languages=ru>' +
  'Tele MANAS^14416$^1-800-891-4416$>' +
  '<Telefonos Lelki Elsősegély-szolgálat^116 123>' +
  '<Hjálparsími Rauða krossins 1717^1717>' +
  '<Tusaannga^80 11 80>' +
  '<Vilties linija^116 123>' +
  'Supportline 179^179>' +
  '<113 Zelfmoordpreventie^113$^0+31_800-0113$^$~type=chat~display=113.nl~url=https://www.113.nl/>' +
  '<Linha Nacional de Prevenção do Suicídio – 1411^1411$>' +
  'DepreHUB^+4_0374 456 420>' +
  '<Mind Självmordslinjen^90101$^~type=chat~display=Chatt på mind.se~url=https://mind.se/stod-kunskap/prata-eller-chatta-med-volontar/sjalvmordslinjen/chatt/>' +
  'SADAG Suicide Crisis Helpline^0+27_800 567 567$>' +
  '<Mental Helse Hjelpetelefonen^116 123$^~type=chat~display=sidetmedord.no~url=https://www.sidetmedord.no/>' +
  '<よりそいホットライン^0120-279-338$>' +
  '<1925 安心專線^1925$>' +
  '<자살예방 상담전화 109^109$>' +
  'Mental Health and Suicide Prevention Helpline^888-NEW-LIFE (+1_888-639-5433)$>' +
  '1926 – National Mental Health Helpline^1926>' +
  '<12356 全国统一心理援助热线^12356>' +
  '<Línea 106 «El poder de ser escuchado»~scope=Bogotá^106$~area=Bogotá^+57_300 754 8933$~type=whatsapp~url=https://wa.me/573007548933>' +
  '<Línea de Prevención del Suicidio *4141^*4141$~from=mobile>' +
  'The Lifeline 1564 (Embrace)^1564>' +
  'Die Dargebotene Hand / La Main Tendue / Telefono Amico – 143^143$^~type=web~display=Chat und E-Mail~url=https://www.143.ch/>' +
  '<TelefonSeelsorge – Notruf 142^142$^~type=web~display=Chat- und Mailberatung~url=https://www.telefonseelsorge.at/>' +
  '<1323 ปรึกษาปัญหาสุขภาพจิต^1323>' +
  '<CVV – Centro de Valorização da Vida^188$^~type=chat~display=Chat~url=https://cvv.org.br/chat/^~type=web~display=E-mail e postos de atendimento~url=https://cvv.org.br/>' +
  '<SOS telefon za prevenciju samoubistva^0+381_800 309 309>' +
  'National Crisis Toll-Free Line^1543>' +
  '<Línea Nacional de Salud Mental^0+54_800-999-0091$>' +
  'National Center for Mental Health Promotion^+966_920033360>' +
  '9-8-8: Suicide Crisis Helpline^9-8-8$^9-8-8$~type=text>' +
  '988 Suicide & Crisis Lifeline^988$^988$~menu=2~menuKind=key~languages=es^988$~type=text^988$~type=text~textBody=AYUDA~languages=es^$~type=chat~display=Chat at 988lifeline.org~url=https://988lifeline.org/~languages=en es>' +
  '<Línea Aquí Estoy^+506_800-273-7869~hours=Mo-Fr 14:00-22:00; Sa 09:00-16:00@America/Costa_Rica>' +
  '<Línea de la Vida^+52_800 911 2000$>' +
  '<Línea Nacional de Prevención del Suicidio^0800 0767>' +
  'NCMH Crisis Hotline^1553$~from=landline^0+63_919-057-1553$^0+63_917-899-8727$>' +
  '<Talian Harapan 145^145$>' +
  'Samaritans of Singapore (SOS)^1767$^+65_9151 1767$~type=whatsapp~url=https://wa.me/6591511767>' +
  'Befrienders Kenya^0+254_722 178 177>' +
  'Samaritans^116 123$>' +
  'Samaritans^116 123>' +
  'National Mental Health Helpline^16000~menu=4~menuKind=key>' +
  'Kaan Pete Roi (কান পেতে রই)^+88_09612-119911>' +
  '<Talian HEAL 15555^15555~hours=Mo-Su 08:00-24:00@Asia/Kuala_Lumpur>' +
  '<18111 – 「情緒通」精神健康支援熱線^18111$>' +
  'Mental Support Line 800-HOPE^800-HOPE (+971_800 4673)~hours=Mo-Su 08:00-20:00@Asia/Dubai';
