import type { Language } from './language.js';
import { plural } from './plural.js';

const count = plural('cs');

/** "Second", "fourth" and "fifth" go with the gender of the weekday that follows. */
function which(nth: string, day: string): string {
  const ending = /[íý]$/.test(day) ? 'é' : /[ae]$/.test(day) ? 'á' : 'ý';
  return nth.replace(/ý(?!\p{L})/gu, ending);
}

const groups = (n: number, shown: string): string =>
  `${shown} ${count(n, { one: 'skupina', few: 'skupiny', many: 'skupiny', other: 'skupin' })}`;

const mentors = (n: number, shown: string): string =>
  `${shown} ${count(n, { one: 'mentor', few: 'mentoři', many: 'mentora', other: 'mentorů' })}`;

/** Czech. */
const cs: Language = {
  lang: 'cs',
  reviewed: false,
  stages: () => import('./stages/cs.js'),
  types: () => import('./meeting-types/cs.js'),

  when: {
    noon: '12 v poledne',
    midnight: '12 o půlnoci',
    lately: 'před chvílí',
  },

  help: {
    care: 'Vzájemná podpora doplňuje odbornou péči. Není pro naléhavé případy.',
    danger: 'Nebezpečí právě teď',
    local: 'Zavolejte na místní tísňovou linku.',
    talk: 'Promluvte si s někým hned',
    expect: 'Vyslechne vás vyškolený člověk. Nemusí to být „dost vážné“. Mluvit o tom může pomoci.',
    call: (number) => `Zavolat ${number}`,
    text: (number) => `Poslat SMS na ${number}`,
    textBody: (word, number) => `Poslat SMS na ${number}, text: ${word}`,
    zipCode: 'váš ZIP kód',
    textPhone: (number) => `Textový telefon ${number}`,
    chat: (host) => `Chat na ${host}`,
    web: (host) => `Přejít na ${host}`,
    whatsapp: (number) => `WhatsApp: ${number}`,
    email: (address) => `Napsat na ${address}`,
    press: (key) => `pak stiskněte ${key}`,
    extension: (number) => `pak požádejte o klapku ${number}`,
    from: { landline: 'z pevné linky', mobile: 'z mobilu' },
    only: (area) => `jen pro oblast: ${area}`,
    service: { ambulance: 'záchranka', police: 'policie', fire: 'hasiči' },
    directory: (name) => `${name}: linky pomoci podle zemí`,
    more: 'Další možnosti pomoci',
  },

  banner: {
    title: 'Nejste v tom sami. Pomoc existuje.',
    dangerHint: 'Někomu hrozí zranění, nebo je potřeba záchranka.',
    localHint: 'Nebo řekněte někomu poblíž či v nemocnici.',
    place: (country) => `Země: ${country}`,
    unknown: 'Ve které jste zemi?',
    uncovered: (country) => `Pro tuto zemi zatím nemáme čísla: ${country}.`,
    change: 'Změnit zemi',
    choose: 'Vyberte svou zemi',
    another: 'Jiná země',
    pick: 'Vyberte…',
    more: 'Další linky pomoci',
    loading: 'Okamžik…',
    failed: 'Další linky se nepodařilo načíst.',
    retry: 'Zkusit znovu',
    always: 'Ve dne i v noci',
    spoken: (languages) => `jazyk: ${languages}`,
    own: 'Náš tým',
    care: 'Lékař nebo klinika',
    careHint: 'Lékaři nebo sestře můžete říct: „Potřebuji pomoc.“',
    book: 'Objednat se',
    peers: 'Lidé, kteří si tím prošli',
    peersHint: 'Sdílejí, co jim pomohlo.',
    find: 'Najít skupinu',
    checked: (date) => `Čísla ověřena: ${date}`,
  },

  hours: {
    daily: 'Každý den',
    days: (first, last) => `${first} až ${last}`,
    on: (days, times) => `${days}, ${times}`,
    span: (opens, closes) => `${opens} až ${closes}`,
    openUntil: (time) => `Teď dostupné, do ${time}`,
    open: 'Teď dostupné',
    closedUntil: (when) => `Teď nedostupné, znovu: ${when}`,
    closed: 'Teď nedostupné',
    onDay: (day, time) => `${day} ${time}`,
    clockOf: (city) => `časové pásmo: ${city}`,
  },

  exit: {
    leave: 'Opustit stránku',
    note: 'Nebo stiskněte 3× Shift. Historii prohlížeče to nesmaže.',
    title: 'Načítá se…',
    heard: {
      nothing: '',
      once: 'Shift stisknut jednou. Stránku opustíte, když ho stisknete ještě 2×.',
      twice: 'Shift stisknut dvakrát. Stránku opustíte, když ho stisknete ještě 1×.',
      late: 'Jste stále na této stránce.',
    },
  },

  guide: {
    title: 'O vzájemné podpoře',
    what: 'Jsou lidé, kteří sami prošli duševní nemocí nebo závislostí. Podporují ty, kdo tím procházejí teď.',
    care: 'Vzájemná podpora doplňuje odbornou péči. Není to léčba ani tísňová služba.',
    danger: 'Hrozí nebezpečí právě teď?',
    help: 'Získat pomoc hned',
    local: 'Zavolejte na místní tísňovou linku.',
    own: 'Náš tým',
    professional: 'Odborná pomoc',
    doctor: 'U lékaře nebo na klinice můžete říct: „Potřebuji pomoc.“',

    lead: {
      group: 'Najít skupinu',
      mentor: 'Najít mentora',
      workshop: 'Najít workshop',
      accountability: 'Najít někoho, komu se ozývat',
    },

    sections: {
      forms: {
        heading: 'Podoby vzájemné podpory',
        intro: '',
        items: {
          mentorship: {
            title: 'Mentorství ve dvou',
            text: 'Setkáváte se ve dvou s někým, kdo si tím sám prošel.',
          },
          groups: {
            title: 'Podpůrné skupiny',
            text: 'Lidé se scházejí a mluví spolu. Můžete sdílet, nebo jen poslouchat.',
          },
          online: {
            title: 'Online komunity',
            text: 'Lidé se potkávají na chatu nebo fóru. Dávají si tipy a povzbuzení.',
          },
        },
      },
      benefits: {
        heading: 'S čím to může pomoci',
        intro: 'Každý to má jinak.',
        items: {
          understood: {
            title: 'Pocit, že mi někdo rozumí',
            text: 'Může pomoci mluvit s někým, kdo to zná a nesoudí.',
          },
          hope: {
            title: 'Naděje',
            text: 'Může pomoci potkat někoho, kdo byl na stejném místě a našel cestu dál.',
          },
          advice: {
            title: 'Praktické rady',
            text: 'Lidé s touto zkušeností vám mohou říct, co jim pomáhá, když přijde chuť.',
          },
          connection: {
            title: 'Blízkost',
            text: 'Když je vám samotně, může pomoci být s lidmi, kteří rozumí.',
          },
          accountability: {
            title: 'Společné závazky',
            text: 'Pravidelně se ozvat a něco si společně slíbit vám může pomoci držet se svých cílů.',
          },
        },
      },
      'ways-in': {
        heading: 'Jak začít',
        intro: '',
        items: {
          group: {
            title: 'Přijít do podpůrné skupiny',
            text: 'Hledejte v okolí nebo online. Můžete zkusit Anonymní alkoholiky, Narcotics Anonymous nebo skupiny pro duševní zdraví.',
          },
          mentor: {
            title: 'Najít peer mentora',
            text: 'Klinika nebo skupina vás může propojit s někým, kdo si tím prošel.',
          },
          workshop: {
            title: 'Zajít na peer workshop',
            text: 'Naučte se něco od lidí s touto zkušeností a potkejte další.',
          },
        },
      },
      care: {
        heading: 'Na co myslet',
        intro: '',
        items: {
          boundaries: {
            title: 'Mějte své hranice',
            text: 'Sdílejte jen to, co chcete. Můžete říct ne nebo si dát pauzu.',
          },
          compare: {
            title: 'Zkuste se nesrovnávat',
            text: 'Každý se zotavuje po svém. Jděte vlastním tempem.',
          },
          combine: {
            title: 'Spojte to s odbornou péčí',
            text: 'Tato podpora může doplnit terapii nebo léčbu. Nenahrazuje je.',
          },
        },
      },
    },
  },

  explainer: {
    care: 'Vzájemná podpora doplňuje odbornou péči. Není pro naléhavé případy.',
    diagnosis: 'Není to test a nikomu neříká, co mu je.',
    credit: (author) => `Zdroj: ${author}.`,
    like: 'Jaké to může být',
    helps: 'Co může pomoci',
    peers: 'Co mohou lidé se zkušeností',
    onward: 'Kudy dál',
    between: 'Mezi fázemi',
    passage: (from, to) => `Od „${from}“ k „${to}“`,
    groups: 'Najít skupinu',
    mentors: 'Najít mentora',
    help: 'Najít odbornou pomoc',
    doctor: 'Pomoci může i lékař nebo klinika.',
    stage: 'Fáze',
    print: 'Vytisknout',
    printAll: 'Vytisknout všechny fáze',
    copy: 'Kopírovat odkaz',
    copied: 'Odkaz je zkopírovaný.',
    copyThis: 'Zkopírujte tento odkaz:',
  },

  mentor: {
    role: 'Peer mentorství',
    roleMeans: 'Člověk, který si tím prošel také a jde kus cesty s vámi.',
    photo: (name) => `Fotografie: ${name}`,
    topics: 'Témata',
    more: 'Číst dál',
    less: 'Zobrazit méně',
    about: (name) => `o osobě: ${name}`,
    format: {
      'in-person': 'osobně',
      video: 'přes video',
      phone: 'po telefonu',
      message: 'zprávami',
    },
    signed: (country) => `Znakový jazyk (${country})`,
    standing: {
      open: 'Volno',
      'waiting-list': 'Čekací listina',
      full: 'Teď plno',
      paused: 'Má pauzu',
      ask: 'Ptejte se v kanceláři',
    },
    means: {
      open: (name) => `${name} se může setkat s někým novým.`,
      'waiting-list': (name) => `Na setkání se můžete zapsat do pořadí: ${name}.`,
      full: (name) => `${name} se teď nemůže setkat s nikým novým.`,
      paused: (name) => `${name} se teď s nikým neschází.`,
      ask: (name) => `V kanceláři vědí, jestli se ${name} může setkat s někým novým.`,
    },
    instead: (organisation) => `Organizace ${organisation} vám může říct, kdo další tu je.`,
    supervised: 'Supervize:',
    credentials: 'Školení',
    stated: 'Tak to uvádí organizace.',
    verify: 'Zobrazit doklad',
    leads: 'Vede:',
    group: (nth, all) => (all > 1 ? `skupina ${nth + 1}` : 'skupina'),
    ask: (name) => `Zeptat se na setkání: ${name}`,
    sending: 'Odesílá se…',
    sent: (organisation) => `Odesláno. Odpoví vám organizace ${organisation}.`,
    failed: (organisation) =>
      `Nepodařilo se to odeslat. Zkuste to prosím znovu, nebo se obraťte na organizaci ${organisation}.`,
    what: 'Co mentor je a co není',
    is: 'Mentoři naslouchají, sdílejí, co jim pomohlo, a drží se toho, na čem jste se spolu domluvili. Také mají své meze a mohou to říct.',
    isNot:
      'Mentor není lékař ani terapeut. Choďte dál ke svému, nebo si nějakého najděte. Když někomu hrozí újma, musí to mentor říct dalším lidem.',
    emergency: 'Není pro naléhavé případy.',
    help: 'Pomoc hned',
    insteadOf: (name) => `namísto této osoby: ${name}`,
    local: 'V nebezpečí zavolejte na místní tísňovou linku.',
  },

  mentors: {
    heading: 'Peer mentoři',
    intro: 'Sami si tím také prošli. Podívejte se, kdo by vám mohl sednout, a zeptejte se.',
    care: 'Vzájemná podpora doplňuje odbornou péči. Není to léčba a není pro naléhavé případy.',
    mentors,
    found: (shown, total) => `Mentoři: ${shown} z ${total}`,
    shown: (shown, total) => `Zobrazeno mentorů: ${shown} z ${total}`,
    more: (n) => `Zobrazit další: ${n}`,
    loading: 'Hledáme mentory…',
    slow: 'Trvá to déle než obvykle. Seznam se ukáže, hned jak bude tady.',
    empty: 'Teď tu nejsou uvedeni žádní mentoři.',
    emptyHint: 'Noví mentoři mohou přibýt. S hledáním pomoci na ně nemusíte čekat.',
    failed: 'Seznam mentorů se nepodařilo načíst.',
    failedHint: 'Není to vaše chyba. Zkuste to prosím za chvíli znovu.',
    partly: 'Některé mentory se nepodařilo načíst, pár jich tu může chybět.',
    retry: 'Zkusit znovu',
    search: 'Jméno, téma nebo jazyk',
    filters: 'Filtry',
    openNow: 'Teď volno',
    noneFound: 'Tomu všemu nikdo neodpovídá.',
    like: 'Přesně tato slova tu nikdo nemá. Tihle jsou jim blízko.',
    loosen: 'Můžete vynechat něco z tohoto:',
    without: (what, rest) => `Bez volby ${what}: ${rest}`,
    words: (words) => `„${words}“`,
    remove: 'odebrat',
    clear: 'Zrušit vše',
    all: (shown) => `Zobrazit vše (${shown})`,
    facet: {
      topic: 'Téma',
      language: 'Jazyk',
      format: 'Jak se setkat',
      availability: 'Kdo má volno',
      organisation: 'Organizace',
    },
    format: {
      'in-person': 'Osobně',
      video: 'Přes video',
      phone: 'Po telefonu',
      message: 'Zprávami',
    },
  },

  finder: {
    finder: {
      heading: 'Najít skupinu',
      intro:
        'Lidé, kteří si tím sami prošli, se scházejí, naslouchají a sdílejí. Poprvé můžete jen poslouchat.',
      groups,
      shown: (shown, total) => `Zobrazeno skupin: ${shown} z ${total}`,
      more: (n) => `Zobrazit další: ${n}`,
      loading: 'Hledáme skupiny…',
      slow: 'Trvá to déle než obvykle. Seznam se ukáže, hned jak bude tady.',
      empty: 'Teď tu nejsou uvedeny žádné skupiny.',
      emptyHint: 'Nové skupiny mohou přibýt. S hledáním pomoci na ně nemusíte čekat.',
      failed: 'Seznam skupin se nepodařilo načíst.',
      failedHint: 'Není to vaše chyba. Zkuste to prosím za chvíli znovu.',
      partly: 'Některé skupiny se nepodařilo načíst, pár jich tu může chybět.',
      stale: (ago) => `Seznam se nepodařilo obnovit. Poslední verze: ${ago}.`,
      retry: 'Zkusit znovu',
      search: 'Název, místo nebo téma',
      filters: 'Filtry',
      matches: 'Nejbližší shody',
      found: (shown, total) => `Skupiny: ${shown} z ${total}`,
      noneFound: 'Tomu všemu neodpovídá žádná skupina.',
      cut: 'Velmi dlouhé seznamy se zkracují. Některé skupiny tu nejsou vidět.',
    },

    when: {
      onNow: 'Právě teď',
      today: 'Dnes',
      tomorrow: 'Zítra',
      ongoing: 'Kdykoli nebo po domluvě',
      paused: 'Zatím pozastaveno',
      anyTime: 'Kdykoli',
      byArrangement: 'Po domluvě',
      until: (time) => `do ${time}`,
      startsIn: (n, shown) =>
        `začíná za ${shown} ${count(n, { one: 'minutu', few: 'minuty', many: 'minuty', other: 'minut' })}`,
      yourTime: (time) => `u vás ${time}`,
      zoneNotGiven: 'časové pásmo neuvedeno',
      clocksChange: 'V tento den se mění čas.',
      also: (days) => `také: ${days}`,
      daily: 'každý den',
    },

    kind: {
      'support-group': 'Podpůrná skupina',
      'online-community': 'Online komunita',
      workshop: 'Peer workshop',
    },

    venue: {
      online: 'Online',
      phone: 'Po telefonu',
      inPerson: 'Osobně',
      join: 'Připojit se online',
      dial: 'Připojit se telefonem',
      stepFree: 'bez schodů',
      approximate: 'na přesné místo se zeptejte',
    },

    access: {
      open: 'otevřeno všem',
      closed: 'pro lidi, kteří tím procházejí',
      signLanguage: 'znakový jazyk',
      captions: 'titulky',
      moderated: 's moderováním',
      free: 'zdarma',
      audience: {
        women: 'ženy',
        men: 'muži',
        lgbtq: 'LGBTQ+',
        newcomers: 'noví lidé vítáni',
        'young-people': 'mladí lidé',
        seniors: 'starší lidé',
      },
      how: {
        open: 'stačí přijít',
        ask: 'nejdřív se zeptat',
        register: 'nejdřív se přihlásit',
        referral: 'na doporučení',
        'waiting-list': 'čekací listina',
      },
    },
  },

  detail: {
    close: 'Zavřít',

    when: {
      heading: 'Kdy',
      line: (parts) => parts.join(', '),
      everyDay: 'Každý den',
      weekly: (days) => `Každý týden: ${days}`,
      weeks: (n, days) =>
        n === 2
          ? `Jednou za dva týdny: ${days}`
          : `Jednou za ${n} ${count(n, { one: 'týden', few: 'týdny', many: 'týdne', other: 'týdnů' })}: ${days}`,
      monthly: (nth, day) => `Každý měsíc: ${which(nth, day)} ${day}`,
      nth: { 1: 'první', 2: 'druhý', 3: 'třetí', 4: 'čtvrtý', 5: 'pátý', [-1]: 'poslední' },
      dates: (dates) => `Termín: ${dates}`,
      nextDates: (dates) => `Nejbližší termíny: ${dates}`,
      fromTo: (start, end) => `${start} až ${end}`,
      zone: (city) => `časové pásmo: ${city}`,
      endNotStated: 'Konec není uveden.',
      from: (date) => `Od ${date}`,
      until: (date) => `Do ${date}`,
      notOn: (dates) => `Nekoná se: ${dates}`,
      moved: (from, to) => `Přesunuto z ${from} na ${to}`,
      next: (date) => `Příště: ${date}`,
      clocks: (date, time) => `${date} se mění čas. Začátek ten den: ${time}.`,
    },

    where: {
      heading: 'Kde',
      approximate: 'Toto je jen přibližná oblast. Na přesné místo se zeptejte skupiny.',
      directions: (service) => `Trasa: ${service}`,
    },

    join: {
      heading: 'Jak se připojit',
      online: 'Připojit se online',
      call: (number) => `Zavolat ${number}`,
      codes: 'Kódy zadá telefon za vás.',
      show: 'Ukázat, jak se připojit',
      withheld: 'Skupina to ukazuje jen na požádání.',
      how: {
        open: 'Stačí přijít. Není třeba se hlásit.',
        ask: 'Nejdřív se prosím zeptejte skupiny.',
        register: 'Nejdřív se prosím přihlaste.',
        referral: 'Poslat vás sem může lékař, klinika nebo jiná služba.',
        'waiting-list': 'Je tu čekací listina. Můžete požádat o zapsání.',
      },
      registerBy: (when) => `Přihlásit se do: ${when}`,
    },

    about: {
      heading: 'O této skupině',
      for: 'Pro koho',
      topics: 'Témata',
      languages: 'Jazyky',
      open: 'Kdo může přijít',
      openMeaning: {
        open: 'Otevřená: přijít mohou všichni, i rodina a přátelé.',
        closed: 'Uzavřená: jen pro lidi, kteří tím procházejí.',
      },
      stepFree: 'Vstup bez schodů',
      captions: 'Titulky',
      signLanguage: 'Znakový jazyk',
      cost: 'Cena',
      free: 'Zdarma',
      notFree: 'Placené',
      size: 'Velikost',
      camera: 'Kamera',
      speaking: 'Mluvení',
      ledBy: 'Kdo vede',
      leaders: {
        peer: 'Lidé, kteří si tím prošli',
        clinician: 'Zdravotník',
        both: 'Zdravotník a lidé, kteří si tím prošli',
      },
      moderated: 'Moderátor',
      minimumAge: 'Věk',
      fromAge: (age) => `od ${age} let`,
      platform: 'Služba',
      types: 'Dále',
      yes: 'Ano',
      no: 'Ne',
      notStated: 'Neuvedeno',
      askThem: 'Zeptejte se prosím skupiny.',
    },

    notes: {
      meeting: 'O setkání',
      group: 'Od skupiny',
    },

    visit: {
      heading: 'Vaše první návštěva',
      words: [
        'Můžete jen poslouchat. Nikdo nemusí mluvit.',
        'Stačí křestní jméno a nemusí být vaše vlastní.',
        'Přijďte o něco dřív, nebo klidně později. Odejít můžete kdykoli.',
        'Jedna návštěva nemusí rozhodnout. Někteří lidé nejdřív zkusí pár skupin.',
      ],
    },

    care: 'Co lidé sdílejí, zůstává ve skupině, ale nikdo to nemůže zaručit. Sdílejte jen to, co je vám příjemné. Kdykoli můžete odejít nebo říct ne. Když někomu hrozí újma, může být nutné zavolat pomoc.',

    others: {
      here: 'Další skupiny na tomto místě',
      group: 'Další setkání této skupiny',
    },

    people: {
      contact: 'Kontakt',
      organisation: 'Kdo to pořádá',
      call: (number) => `Zavolat ${number}`,
      site: 'Web',
      page: 'Vlastní stránka skupiny',
      donate: (service) => `Přispět přes ${service}`,
    },

    facts: {
      checked: (date) => `Naposledy ověřeno: ${date}`,
      checkedBy: (date, by) => `Naposledy ověřeno: ${date} (${by})`,
      updated: (date) => `Naposledy upraveno: ${date}`,
      old: (date) => `Naposledy ověřeno: ${date}. Než vyrazíte, raději se zeptejte.`,
      mistake: 'Nahlásit chybu',
    },

    actions: {
      heading: 'Uložit nebo poslat dál',
      calendar: 'Přidat do kalendáře',
      google: 'Kalendář Google',
      share: 'Sdílet',
      copy: 'Kopírovat',
      print: 'Vytisknout',
      seen: 'Kdo vidí váš kalendář, uvidí i název skupiny.',
      saved: 'Soubor s kalendářem je hotový.',
      copied: 'Zkopírováno',
      copyThis: 'Zkopírujte tento text',
    },
  },

  search: {
    facet: {
      day: 'Den',
      time: 'Denní doba',
      how: 'Jak se setkat',
      place: 'Kde',
      kind: 'Druh',
      programme: 'Program',
      topic: 'Téma',
      audience: 'Pro koho',
      access: 'Přístup',
      language: 'Jazyk',
    },
    value: {
      today: 'Dnes',
      tomorrow: 'Zítra',
      now: 'Právě teď',
      morning: 'Dopoledne',
      afternoon: 'Odpoledne',
      evening: 'Večer',
      night: 'V noci',
      'in-person': 'Osobně',
      online: 'Online',
      hybrid: 'Osobně i online',
      phone: 'Po telefonu',
      open: 'Otevřeno všem',
      closed: 'Pro lidi, kteří tím procházejí',
      'step-free': 'Bez schodů',
      captions: 'Titulky',
      'sign-language': 'Znakový jazyk',
      free: 'Zdarma',
    },
    words: (words) => `„${words}“`,
    remove: 'odebrat',
    clear: 'Zrušit vše',
    all: (shown) => `Zobrazit vše (${shown})`,
    like: 'Přesně tato slova tu nikde nejsou. Tohle je jim blízko.',
    loosen: 'Můžete vynechat něco z tohoto:',
    without: (what, rest) => `Bez volby ${what}: ${rest}`,
    near: {
      ask: 'V mém okolí',
      why: 'Prohlížeč se vás nejdřív zeptá. Vaše poloha zůstane na této stránce a nikomu se neposílá.',
      looking: 'Hledáme vaši polohu…',
      failed: 'Vaši polohu se nepodařilo najít. Můžete místo toho napsat město nebo PSČ.',
      within: (distance) => `Do ${distance}`,
      online: 'V seznamu jsou i skupiny online nebo po telefonu.',
      distance: (distance) => `asi ${distance} odsud`,
    },
  },
};
export default cs;
