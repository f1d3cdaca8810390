// Written by: node scripts/zone-countries.mjs

export const rows =
  'AE Dubai;' +
  'AR Argentina/ Buenos_Aires Catamarca Cordoba Jujuy Mendoza Rosario;' +
  'AS Pago_Pago Samoa US/Samoa;' +
  'AT Vienna;' +
  'AU Australia/;' +
  'BD Dacca Dhaka;' +
  'BE Brussels;' +
  'BG Sofia;' +
  'BL St_Barthelemy;' +
  'BN Brunei;' +
  'BR Araguaina Bahia Belem Boa_Vista Brazil/ Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha Porto_Acre Porto_Velho Recife Rio_Branco Santarem Sao_Paulo;' +
  'CA Atikokan Blanc-Sablon Cambridge_Bay Canada/ Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife;' +
  'CH Zurich;' +
  'CL Chile/ Coyhaique Easter Punta_Arenas Santiago;' +
  'CN Chongqing Chungking Harbin Kashgar PRC Shanghai Urumqi;' +
  'CO Bogota;' +
  'CR Costa_Rica;' +
  'CY Famagusta Nicosia;' +
  'CZ Prague;' +
  'DE Berlin Busingen;' +
  'DK Copenhagen;' +
  'EE Tallinn;' +
  'ES Canary Ceuta Madrid;' +
  'FI Helsinki;' +
  'FJ Fiji;' +
  'FR Paris;' +
  'GB Belfast GB GB-Eire London;' +
  'GF Cayenne;' +
  'GG Guernsey;' +
  'GI Gibraltar;' +
  'GL Danmarkshavn Godthab Nuuk Scoresbysund Thule;' +
  'GP Guadeloupe;' +
  'GR Athens;' +
  'GU Guam;' +
  'HK Hong_Kong Hongkong;' +
  'HR Zagreb;' +
  'HU Budapest;' +
  'ID Jakarta Jayapura Makassar Pontianak Ujung_Pandang;' +
  'IE Dublin Eire;' +
  'IL Israel Jerusalem Tel_Aviv;' +
  'IN Calcutta Kolkata;' +
  'IS Iceland Reykjavik;' +
  'IT Rome;' +
  'JM Jamaica;' +
  'JP Japan Tokyo;' +
  'KE Nairobi;' +
  'KR ROK Seoul;' +
  'LB Beirut;' +
  'LK Colombo;' +
  'LT Vilnius;' +
  'LU Luxembourg;' +
  'LV Riga;' +
  'MF Marigot;' +
  'MP Saipan;' +
  'MQ Martinique;' +
  'MT Malta;' +
  'MX Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan Merida Mexico/ Mexico_City Monterrey Ojinaga Santa_Isabel Tijuana;' +
  'MY Kuala_Lumpur Kuching;' +
  'NG Lagos;' +
  'NL Amsterdam;' +
  'NO Oslo;' +
  'NP Kathmandu Katmandu;' +
  'NZ Auckland Chatham NZ NZ-CHAT;' +
  'PE Lima;' +
  'PH Manila;' +
  'PL Poland Warsaw;' +
  'PM Miquelon;' +
  'PR Puerto_Rico;' +
  'PT Azores Lisbon Madeira Portugal;' +
  'QA Qatar;' +
  'RE Reunion;' +
  'RO Bucharest;' +
  'RS Belgrade;' +
  'RU Anadyr Astrakhan Barnaul Chita Irkutsk Kaliningrad Kamchatka Khandyga Kirov Krasnoyarsk Magadan Moscow Novokuznetsk Novosibirsk Omsk Sakhalin Samara Saratov Srednekolymsk Tomsk Ulyanovsk Ust-Nera Vladivostok Volgograd W-SU Yakutsk Yekaterinburg;' +
  'SA Riyadh;' +
  'SE Stockholm;' +
  'SG Singapore;' +
  'SI Ljubljana;' +
  'SK Bratislava;' +
  'TH Bangkok;' +
  'TW ROC Taipei;' +
  'UA Kiev Kyiv Uzhgorod Zaporozhye;' +
  'US Adak Anchorage Atka Boise Chicago Denver Detroit Fort_Wayne Honolulu Indiana/ Indianapolis Juneau Kentucky/ Knox_IN Los_Angeles Louisville Menominee Metlakatla Navajo New_York Nome North_Dakota/ Phoenix Shiprock Sitka US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific Yakutat;' +
  'UY Montevideo;' +
  'VI St_Thomas Virgin;' +
  'YT Mayotte;' +
  'ZA Johannesburg';
