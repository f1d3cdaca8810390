import type { Language } from './language.js';
import { plural } from './plural.js';

const count = plural('sk');

/** The number words go with the gender of the weekday that follows. */
function which(nth: string, day: string): string {
  if (!day.endsWith('a')) return nth;
  return nth
    .replace(/í(?!\p{L})/gu, 'ia')
    .replace(/ý(?!\p{L})/gu, 'á')
    .replace(/y(?!\p{L})/gu, 'a');
}

const groups = (n: number, shown: string): string =>
  `${shown} ${count(n, { one: 'skupina', few: 'skupiny', many: 'skupiny', other: 'skupín' })}`;

const mentors = (n: number, shown: string): string =>
  `${shown} ${count(n, { one: 'mentor', few: 'mentori', many: 'mentora', other: 'mentorov' })}`;

/** Slovak. */
const sk: Language = {
  lang: 'sk',
  reviewed: false,
  stages: () => import('./stages/sk.js'),
  types: () => import('./meeting-types/sk.js'),

  when: {
    noon: '12 na poludnie',
    midnight: '12 o polnoci',
    lately: 'pred chvíľou',
  },

  help: {
    care: 'Vzájomná podpora dopĺňa odbornú starostlivosť. Nie je pre naliehavé prípady.',
    danger: 'Nebezpečenstvo práve teraz',
    local: 'Zavolajte na miestne číslo tiesňového volania.',
    talk: 'Porozprávajte sa hneď',
    expect: 'Vypočuje vás vyškolený človek. Nemusí to byť „dosť vážne“. Hovoriť o tom môže pomôcť.',
    call: (number) => `Zavolať ${number}`,
    text: (number) => `Poslať SMS na ${number}`,
    textBody: (word, number) => `Poslať SMS na ${number}, text: ${word}`,
    zipCode: 'váš ZIP kód',
    textPhone: (number) => `Textový telefón ${number}`,
    chat: (host) => `Chat na ${host}`,
    web: (host) => `Prejsť na ${host}`,
    whatsapp: (number) => `WhatsApp: ${number}`,
    email: (address) => `Napísať na ${address}`,
    press: (key) => `potom stlačte ${key}`,
    extension: (number) => `potom požiadajte o klapku ${number}`,
    from: { landline: 'z pevnej linky', mobile: 'z mobilu' },
    only: (area) => `len pre oblasť: ${area}`,
    service: { ambulance: 'záchranka', police: 'polícia', fire: 'hasiči' },
    directory: (name) => `${name}: linky pomoci podľa krajín`,
    more: 'Ďalšie možnosti pomoci',
  },

  banner: {
    title: 'Nie ste v tom sami. Pomoc existuje.',
    dangerHint: 'Niekomu hrozí zranenie alebo treba záchranku.',
    localHint: 'Alebo povedzte niekomu nablízku či v nemocnici.',
    place: (country) => `Krajina: ${country}`,
    unknown: 'V ktorej ste krajine?',
    uncovered: (country) => `Pre túto krajinu zatiaľ nemáme čísla: ${country}.`,
    change: 'Zmeniť krajinu',
    choose: 'Vyberte svoju krajinu',
    another: 'Iná krajina',
    pick: 'Vyberte…',
    more: 'Ďalšie linky pomoci',
    loading: 'Chvíľku…',
    failed: 'Ďalšie linky sa nepodarilo načítať.',
    retry: 'Skúsiť znova',
    always: 'Vo dne aj v noci',
    spoken: (languages) => `jazyk: ${languages}`,
    own: 'Náš tím',
    care: 'Lekár alebo klinika',
    careHint: 'Lekárovi alebo sestre môžete povedať: „Potrebujem pomoc.“',
    book: 'Objednať sa',
    peers: 'Ľudia, ktorí si tým prešli',
    peersHint: 'Hovoria o tom, čo im pomohlo.',
    find: 'Nájsť skupinu',
    checked: (date) => `Čísla overené: ${date}`,
  },

  hours: {
    daily: 'Každý deň',
    days: (first, last) => `${first} až ${last}`,
    on: (days, times) => `${days}, ${times}`,
    span: (opens, closes) => `${opens} až ${closes}`,
    openUntil: (time) => `Teraz dostupné, do ${time}`,
    open: 'Teraz dostupné',
    closedUntil: (when) => `Teraz nedostupné, znova: ${when}`,
    closed: 'Teraz nedostupné',
    onDay: (day, time) => `${day} ${time}`,
    clockOf: (city) => `časové pásmo: ${city}`,
  },

  exit: {
    leave: 'Opustiť stránku',
    note: 'Alebo stlačte 3× Shift. Históriu prehliadača to nevymaže.',
    title: 'Načítava sa…',
    heard: {
      nothing: '',
      once: 'Shift stlačený raz. Stránku opustíte, keď ho stlačíte ešte 2×.',
      twice: 'Shift stlačený dvakrát. Stránku opustíte, keď ho stlačíte ešte 1×.',
      late: 'Stále ste na tejto stránke.',
    },
  },

  guide: {
    title: 'O vzájomnej podpore',
    what: 'Sú ľudia, ktorí si sami prešli duševnou chorobou alebo závislosťou. Podporujú tých, čo tým prechádzajú teraz.',
    care: 'Vzájomná podpora dopĺňa odbornú starostlivosť. Nie je to liečba ani tiesňová služba.',
    danger: 'Hrozí nebezpečenstvo práve teraz?',
    help: 'Získať pomoc hneď',
    local: 'Zavolajte na miestne číslo tiesňového volania.',
    own: 'Náš tím',
    professional: 'Odborná pomoc',
    doctor: 'U lekára alebo na klinike môžete povedať: „Potrebujem pomoc.“',

    lead: {
      group: 'Nájsť skupinu',
      mentor: 'Nájsť mentora',
      workshop: 'Nájsť workshop',
      accountability: 'Nájsť niekoho, komu sa ozývať',
    },

    sections: {
      forms: {
        heading: 'Podoby vzájomnej podpory',
        intro: '',
        items: {
          mentorship: {
            title: 'Mentorstvo vo dvojici',
            text: 'Stretávate sa vo dvojici s niekým, kto si tým prešiel.',
          },
          groups: {
            title: 'Podporné skupiny',
            text: 'Ľudia sa stretávajú a rozprávajú. Môžete hovoriť alebo len počúvať.',
          },
          online: {
            title: 'Online komunity',
            text: 'Ľudia sa stretávajú na chate alebo fóre. Dávajú si tipy a milé slová.',
          },
        },
      },
      benefits: {
        heading: 'S čím to môže pomôcť',
        intro: 'Každý to má inak.',
        items: {
          understood: {
            title: 'Pocit, že mi niekto rozumie',
            text: 'Môže pomôcť hovoriť s niekým, kto to pozná a nesúdi.',
          },
          hope: {
            title: 'Nádej',
            text: 'Môže pomôcť stretnúť niekoho, kto bol na rovnakom mieste a našiel cestu ďalej.',
          },
          advice: {
            title: 'Praktické rady',
            text: 'Ľudia s touto skúsenosťou vám môžu povedať, čo im pomáha, keď príde chuť.',
          },
          connection: {
            title: 'Blízkosť',
            text: 'Keď máte pocit samoty, môže pomôcť byť s ľuďmi, ktorí rozumejú.',
          },
          accountability: {
            title: 'Spoločné záväzky',
            text: 'Pravidelne sa ozvať a niečo si spolu sľúbiť vám môže pomôcť držať sa svojich cieľov.',
          },
        },
      },
      'ways-in': {
        heading: 'Ako začať',
        intro: '',
        items: {
          group: {
            title: 'Prísť do podpornej skupiny',
            text: 'Hľadajte v okolí alebo online. Môžete skúsiť Anonymných alkoholikov, Narcotics Anonymous alebo skupiny pre duševné zdravie.',
          },
          mentor: {
            title: 'Nájsť peer mentora',
            text: 'Klinika alebo skupina vás môže spojiť s niekým, kto si tým prešiel.',
          },
          workshop: {
            title: 'Zájsť na peer workshop',
            text: 'Naučte sa niečo od ľudí s touto skúsenosťou a spoznajte ďalších.',
          },
        },
      },
      care: {
        heading: 'Na čo myslieť',
        intro: '',
        items: {
          boundaries: {
            title: 'Majte svoje hranice',
            text: 'Hovorte len o tom, o čom chcete. Môžete povedať nie alebo si dať pauzu.',
          },
          compare: {
            title: 'Skúste sa neporovnávať',
            text: 'Každý sa zotavuje po svojom. Choďte vlastným tempom.',
          },
          combine: {
            title: 'Spojte to s odbornou pomocou',
            text: 'Táto podpora môže doplniť terapiu alebo liečbu. Nenahrádza ich.',
          },
        },
      },
    },
  },

  explainer: {
    care: 'Vzájomná podpora dopĺňa odbornú starostlivosť. Nie je pre naliehavé prípady.',
    diagnosis: 'Nie je to test a nikomu nehovorí, čo mu je.',
    credit: (author) => `Zdroj: ${author}.`,
    like: 'Aké to môže byť',
    helps: 'Čo môže pomôcť',
    peers: 'Čo môžu ľudia so skúsenosťou',
    onward: 'Kadiaľ ďalej',
    between: 'Medzi fázami',
    passage: (from, to) => `Od „${from}“ k „${to}“`,
    groups: 'Nájsť skupinu',
    mentors: 'Nájsť mentora',
    help: 'Nájsť odbornú pomoc',
    doctor: 'Pomôcť môže aj lekár alebo klinika.',
    stage: 'Fáza',
    print: 'Vytlačiť',
    printAll: 'Vytlačiť všetky fázy',
    copy: 'Kopírovať odkaz',
    copied: 'Odkaz je skopírovaný.',
    copyThis: 'Skopírujte tento odkaz:',
  },

  mentor: {
    role: 'Peer mentorstvo',
    roleMeans: 'Človek, ktorý si tým tiež prešiel a ide kus cesty s vami.',
    photo: (name) => `Fotografia: ${name}`,
    topics: 'Témy',
    more: 'Čítať ďalej',
    less: 'Zobraziť menej',
    about: (name) => `o osobe: ${name}`,
    format: {
      'in-person': 'osobne',
      video: 'cez video',
      phone: 'telefonicky',
      message: 'správami',
    },
    signed: (country) => `Posunkový jazyk (${country})`,
    standing: {
      open: 'Voľné',
      'waiting-list': 'Čakacia listina',
      full: 'Teraz plné',
      paused: 'Má pauzu',
      ask: 'Spýtajte sa v kancelárii',
    },
    means: {
      open: (name) => `${name} sa môže stretnúť s niekým novým.`,
      'waiting-list': (name) => `Na stretnutie sa môžete zapísať do poradia: ${name}.`,
      full: (name) => `${name} sa teraz nemôže stretnúť s nikým novým.`,
      paused: (name) => `${name} sa teraz s nikým nestretáva.`,
      ask: (name) => `V kancelárii vedia, či sa ${name} môže stretnúť s niekým novým.`,
    },
    instead: (organisation) => `Organizácia ${organisation} vám môže povedať, kto ďalší tu je.`,
    supervised: 'Supervízia:',
    credentials: 'Školenie',
    stated: 'Tak to uvádza organizácia.',
    verify: 'Pozrieť doklad',
    leads: 'Vedie:',
    group: (nth, all) => (all > 1 ? `skupina ${nth + 1}` : 'skupina'),
    ask: (name) => `Spýtať sa na stretnutie: ${name}`,
    sending: 'Odosiela sa…',
    sent: (organisation) => `Odoslané. Odpovie vám organizácia ${organisation}.`,
    failed: (organisation) =>
      `Nepodarilo sa to odoslať. Skúste to, prosím, znova alebo sa obráťte na organizáciu ${organisation}.`,
    what: 'Čo mentor je a čo nie je',
    is: 'Mentori počúvajú, hovoria o tom, čo im pomohlo, a držia sa toho, na čom ste sa spolu dohodli. Aj oni majú svoje hranice a môžu to povedať.',
    isNot:
      'Mentor nie je lekár ani terapeut. Choďte ďalej k svojmu alebo si nejakého nájdite. Keď niekomu hrozí ujma, mentor to musí povedať ďalším ľuďom.',
    emergency: 'Nie je pre naliehavé prípady.',
    help: 'Pomoc hneď',
    insteadOf: (name) => `namiesto tejto osoby: ${name}`,
    local: 'V nebezpečenstve zavolajte na miestne číslo tiesňového volania.',
  },

  mentors: {
    heading: 'Peer mentori',
    intro: 'Aj oni si tým prešli. Pozrite sa, kto by vám mohol sadnúť, a spýtajte sa.',
    care: 'Vzájomná podpora dopĺňa odbornú starostlivosť. Nie je to liečba a nie je pre naliehavé prípady.',
    mentors,
    found: (shown, total) => `Mentori: ${shown} z ${total}`,
    shown: (shown, total) => `Zobrazených mentorov: ${shown} z ${total}`,
    more: (n) => `Zobraziť ďalšie: ${n}`,
    loading: 'Hľadáme mentorov…',
    slow: 'Trvá to dlhšie ako zvyčajne. Zoznam sa ukáže, hneď ako bude tu.',
    empty: 'Teraz tu nie sú uvedení žiadni mentori.',
    emptyHint: 'Noví mentori môžu pribudnúť. S hľadaním pomoci na nich nemusíte čakať.',
    failed: 'Zoznam mentorov sa nepodarilo načítať.',
    failedHint: 'Nie je to vaša chyba. Skúste to, prosím, o chvíľu znova.',
    partly: 'Niektorých mentorov sa nepodarilo načítať, pár ich tu môže chýbať.',
    retry: 'Skúsiť znova',
    search: 'Meno, téma alebo jazyk',
    filters: 'Filtre',
    openNow: 'Teraz voľné',
    noneFound: 'Tomu všetkému nikto nezodpovedá.',
    like: 'Presne tieto slová tu nikto nemá. Títo sú im blízko.',
    loosen: 'Môžete vynechať niečo z tohto:',
    without: (what, rest) => `Bez voľby ${what}: ${rest}`,
    words: (words) => `„${words}“`,
    remove: 'odobrať',
    clear: 'Zrušiť všetko',
    all: (shown) => `Zobraziť všetko (${shown})`,
    facet: {
      topic: 'Téma',
      language: 'Jazyk',
      format: 'Ako sa stretnúť',
      availability: 'Kto má voľno',
      organisation: 'Organizácia',
    },
    format: {
      'in-person': 'Osobne',
      video: 'Cez video',
      phone: 'Telefonicky',
      message: 'Správami',
    },
  },

  finder: {
    finder: {
      heading: 'Nájsť skupinu',
      intro:
        'Ľudia, ktorí si tým prešli, sa stretávajú, počúvajú a hovoria o sebe. Prvýkrát môžete len počúvať.',
      groups,
      shown: (shown, total) => `Zobrazených skupín: ${shown} z ${total}`,
      more: (n) => `Zobraziť ďalšie: ${n}`,
      loading: 'Hľadáme skupiny…',
      slow: 'Trvá to dlhšie ako zvyčajne. Zoznam sa ukáže, hneď ako bude tu.',
      empty: 'Teraz tu nie sú uvedené žiadne skupiny.',
      emptyHint: 'Nové skupiny môžu pribudnúť. S hľadaním pomoci na ne nemusíte čakať.',
      failed: 'Zoznam skupín sa nepodarilo načítať.',
      failedHint: 'Nie je to vaša chyba. Skúste to, prosím, o chvíľu znova.',
      partly: 'Niektoré skupiny sa nepodarilo načítať, pár ich tu môže chýbať.',
      stale: (ago) => `Zoznam sa nepodarilo obnoviť. Posledná verzia: ${ago}.`,
      retry: 'Skúsiť znova',
      search: 'Názov, miesto alebo téma',
      filters: 'Filtre',
      matches: 'Najbližšie zhody',
      found: (shown, total) => `Skupiny: ${shown} z ${total}`,
      noneFound: 'Tomu všetkému nezodpovedá žiadna skupina.',
      cut: 'Veľmi dlhé zoznamy sa skracujú. Niektoré skupiny tu nie sú vidieť.',
    },

    when: {
      onNow: 'Práve teraz',
      today: 'Dnes',
      tomorrow: 'Zajtra',
      ongoing: 'Kedykoľvek alebo po dohode',
      paused: 'Zatiaľ pozastavené',
      anyTime: 'Kedykoľvek',
      byArrangement: 'Po dohode',
      until: (time) => `do ${time}`,
      startsIn: (n, shown) =>
        `začína o ${shown} ${count(n, { one: 'minútu', few: 'minúty', many: 'minúty', other: 'minút' })}`,
      yourTime: (time) => `u vás ${time}`,
      zoneNotGiven: 'časové pásmo neuvedené',
      clocksChange: 'V tento deň sa mení čas.',
      also: (days) => `aj: ${days}`,
      daily: 'každý deň',
    },

    kind: {
      'support-group': 'Podporná skupina',
      'online-community': 'Online komunita',
      workshop: 'Peer workshop',
    },

    venue: {
      online: 'Online',
      phone: 'Telefonicky',
      inPerson: 'Osobne',
      join: 'Pripojiť sa online',
      dial: 'Pripojiť sa telefónom',
      stepFree: 'bez schodov',
      approximate: 'na presné miesto sa spýtajte',
    },

    access: {
      open: 'otvorené všetkým',
      closed: 'pre ľudí, ktorí tým prechádzajú',
      signLanguage: 'posunkový jazyk',
      captions: 'titulky',
      moderated: 's moderovaním',
      free: 'zadarmo',
      audience: {
        women: 'ženy',
        men: 'muži',
        lgbtq: 'LGBTQ+',
        newcomers: 'noví ľudia vítaní',
        'young-people': 'mladí ľudia',
        seniors: 'starší ľudia',
      },
      how: {
        open: 'stačí prísť',
        ask: 'najprv sa spýtať',
        register: 'najprv sa prihlásiť',
        referral: 'na odporúčanie',
        'waiting-list': 'čakacia listina',
      },
    },
  },

  detail: {
    close: 'Zavrieť',

    when: {
      heading: 'Kedy',
      line: (parts) => parts.join(', '),
      everyDay: 'Každý deň',
      weekly: (days) => `Každý týždeň: ${days}`,
      weeks: (n, days) =>
        n === 2
          ? `Raz za dva týždne: ${days}`
          : `Raz za ${n} ${count(n, { one: 'týždeň', few: 'týždne', many: 'týždňa', other: 'týždňov' })}: ${days}`,
      monthly: (nth, day) => `Každý mesiac: ${which(nth, day)} ${day}`,
      nth: { 1: 'prvý', 2: 'druhý', 3: 'tretí', 4: 'štvrtý', 5: 'piaty', [-1]: 'posledný' },
      dates: (dates) => `Termín: ${dates}`,
      nextDates: (dates) => `Najbližšie termíny: ${dates}`,
      fromTo: (start, end) => `${start} až ${end}`,
      zone: (city) => `časové pásmo: ${city}`,
      endNotStated: 'Koniec nie je uvedený.',
      from: (date) => `Od ${date}`,
      until: (date) => `Do ${date}`,
      notOn: (dates) => `Nekoná sa: ${dates}`,
      moved: (from, to) => `Presunuté z ${from} na ${to}`,
      next: (date) => `Najbližšie: ${date}`,
      clocks: (date, time) => `${date} sa mení čas. Začiatok v ten deň: ${time}.`,
    },

    where: {
      heading: 'Kde',
      approximate: 'Toto je len približná oblasť. Na presné miesto sa spýtajte skupiny.',
      directions: (service) => `Trasa: ${service}`,
    },

    join: {
      heading: 'Ako sa pripojiť',
      online: 'Pripojiť sa online',
      call: (number) => `Zavolať ${number}`,
      codes: 'Kódy zadá telefón za vás.',
      show: 'Ukázať, ako sa pripojiť',
      withheld: 'Skupina to ukazuje len na požiadanie.',
      how: {
        open: 'Stačí prísť. Netreba sa prihlasovať.',
        ask: 'Najprv sa, prosím, spýtajte skupiny.',
        register: 'Najprv sa, prosím, prihláste.',
        referral: 'Poslať vás sem môže lekár, klinika alebo iná služba.',
        'waiting-list': 'Je tu čakacia listina. Môžete požiadať o zapísanie.',
      },
      registerBy: (when) => `Prihlásiť sa do: ${when}`,
    },

    about: {
      heading: 'O tejto skupine',
      for: 'Pre koho',
      topics: 'Témy',
      languages: 'Jazyky',
      open: 'Kto môže prísť',
      openMeaning: {
        open: 'Otvorená: prísť môžu všetci, aj rodina a priatelia.',
        closed: 'Uzavretá: len pre ľudí, ktorí tým prechádzajú.',
      },
      stepFree: 'Vstup bez schodov',
      captions: 'Titulky',
      signLanguage: 'Posunkový jazyk',
      cost: 'Cena',
      free: 'Zadarmo',
      notFree: 'Platené',
      size: 'Veľkosť',
      camera: 'Kamera',
      speaking: 'Hovorenie',
      ledBy: 'Kto vedie',
      leaders: {
        peer: 'Ľudia, ktorí si tým prešli',
        clinician: 'Zdravotník',
        both: 'Zdravotník a ľudia, ktorí si tým prešli',
      },
      moderated: 'Moderátor',
      minimumAge: 'Vek',
      fromAge: (age) => `od ${age} rokov`,
      platform: 'Služba',
      types: 'Ďalej',
      yes: 'Áno',
      no: 'Nie',
      notStated: 'Neuvedené',
      askThem: 'Spýtajte sa, prosím, skupiny.',
    },

    notes: {
      meeting: 'O stretnutí',
      group: 'Od skupiny',
    },

    visit: {
      heading: 'Vaša prvá návšteva',
      words: [
        'Môžete len počúvať. Nikto nemusí hovoriť.',
        'Stačí krstné meno a nemusí byť vaše vlastné.',
        'Príďte o niečo skôr alebo pokojne neskôr. Odísť môžete kedykoľvek.',
        'Jedna návšteva nemusí rozhodnúť. Niektorí ľudia najprv skúsia pár skupín.',
      ],
    },

    care: 'Čo ľudia povedia, ostáva v skupine, ale nikto to nemôže zaručiť. Hovorte len o tom, čo je vám príjemné. Kedykoľvek môžete odísť alebo povedať nie. Keď niekomu hrozí ujma, možno bude treba zavolať pomoc.',

    others: {
      here: 'Ďalšie skupiny na tomto mieste',
      group: 'Ďalšie stretnutia tejto skupiny',
    },

    people: {
      contact: 'Kontakt',
      organisation: 'Kto to organizuje',
      call: (number) => `Zavolať ${number}`,
      site: 'Web',
      page: 'Vlastná stránka skupiny',
      donate: (service) => `Prispieť cez ${service}`,
    },

    facts: {
      checked: (date) => `Naposledy overené: ${date}`,
      checkedBy: (date, by) => `Naposledy overené: ${date} (${by})`,
      updated: (date) => `Naposledy upravené: ${date}`,
      old: (date) => `Naposledy overené: ${date}. Skôr než pôjdete, radšej sa spýtajte.`,
      mistake: 'Nahlásiť chybu',
    },

    actions: {
      heading: 'Uložiť alebo poslať ďalej',
      calendar: 'Pridať do kalendára',
      google: 'Kalendár Google',
      share: 'Zdieľať',
      copy: 'Kopírovať',
      print: 'Vytlačiť',
      seen: 'Kto vidí váš kalendár, uvidí aj názov skupiny.',
      saved: 'Súbor s kalendárom je hotový.',
      copied: 'Skopírované',
      copyThis: 'Skopírujte tento text',
    },
  },

  search: {
    facet: {
      day: 'Deň',
      time: 'Čas dňa',
      how: 'Ako sa stretnúť',
      place: 'Kde',
      kind: 'Druh',
      programme: 'Program',
      topic: 'Téma',
      audience: 'Pre koho',
      access: 'Prístup',
      language: 'Jazyk',
    },
    value: {
      today: 'Dnes',
      tomorrow: 'Zajtra',
      now: 'Práve teraz',
      morning: 'Dopoludnia',
      afternoon: 'Popoludní',
      evening: 'Večer',
      night: 'V noci',
      'in-person': 'Osobne',
      online: 'Online',
      hybrid: 'Osobne aj online',
      phone: 'Telefonicky',
      open: 'Otvorené všetkým',
      closed: 'Pre ľudí, ktorí tým prechádzajú',
      'step-free': 'Bez schodov',
      captions: 'Titulky',
      'sign-language': 'Posunkový jazyk',
      free: 'Zadarmo',
    },
    words: (words) => `„${words}“`,
    remove: 'odobrať',
    clear: 'Zrušiť všetko',
    all: (shown) => `Zobraziť všetko (${shown})`,
    like: 'Presne tieto slová tu nikde nie sú. Toto je im blízko.',
    loosen: 'Môžete vynechať niečo z tohto:',
    without: (what, rest) => `Bez voľby ${what}: ${rest}`,
    near: {
      ask: 'V mojom okolí',
      why: 'Prehliadač sa vás najprv spýta. Vaša poloha ostane na tejto stránke a nikomu sa neposiela.',
      looking: 'Hľadáme vašu polohu…',
      failed: 'Vašu polohu sa nepodarilo nájsť. Namiesto toho môžete napísať mesto alebo PSČ.',
      within: (distance) => `Do ${distance}`,
      online: 'V zozname sú aj skupiny online alebo po telefóne.',
      distance: (distance) => `asi ${distance} odtiaľto`,
    },
  },
};
export default sk;
