import type { StagesWords } from '../say-stages.js';

/** Czech. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tři fáze zotavení',
    note:
      'Takto vidí zotavení jeden člověk. Není to lékařský model ani diagnóza. ' +
      'Lidé se pohybují tam i zpět a žádná fáze není lepší než jiná. Nemusíte patřit do žádné z nich.',
    stages: {
      dismissal: {
        name: 'Zatím ne',
        meaning: 'V tomto modelu se tomu říká „odmítání“: člověk na problém raději nemyslí.',
        like: 'Může se zdát, že žádný problém není, nebo jen malý. O pomoc třeba ani nestojíte.',
        helps: 'Může pomoci trochu poslouchat nebo si číst a nic nerozhodovat.',
        peers:
          'Bez tlaku vyprávějí svůj příběh: co bylo těžké a jak to nakonec přijali. Možná v něm zaslechnete kousek svého života.',
        onward:
          'Můžete si sednout do otevřené skupiny a nic neříkat. Můžete se také na jednu věc zeptat mentora nebo lékaře.',
      },
      patient: {
        name: 'Zabírá všechno',
        meaning:
          'V tomto modelu se tomu říká „pacient“: člověk problém přijme a může se zdát, že nic jiného už není.',
        like: 'Problém je teď skutečný. Může zabrat celý den a těžko se pozná, kdo bez něj jste.',
        helps:
          'Může pomoci dívat se i na to, co jde, nejen na to, co je těžké. Jedna malá věc denně bohatě stačí.',
        peers: 'Znají tuhle tíhu a mohou vám být oporou. Sdílejí, co jim pomohlo v těžkých dnech.',
        onward:
          'V podpůrné skupině vás vyslechnou a mentor může naslouchat ve dvou. S péčí může pomoci lékař nebo terapeut.',
      },
      client: {
        name: 'Součást života',
        meaning: 'V tomto modelu se tomu říká „klient“: člověk vidí problém jako jednu část plného života.',
        like: 'Problém je tu pořád, ale také přátelé, práce, odpočinek a radost. Těžké dny mohou stále přijít.',
        helps:
          'Může pomoci držet se toho, co je pro vás dobré: lidí, odpočinku, péče. Říct si o víc můžete kdykoli.',
        peers: 'Ukazují, jak se s tím dobře žije, každý po svém.',
        onward:
          'Můžete si nechat péči, kterou máte, nebo jít na workshop. Někteří lidé začnou podporovat druhé. V těžkých dnech tu může být skupina, mentor nebo lékař.',
      },
    },
    between: {
      'dismissal patient':
        'Pomoci mohou příběhy podobné tomu vašemu a také jeden člověk, kterému věříte. Říct si o pomoc můžete, i když nemáte jasno.',
      'patient dismissal':
        'Někdy se lidé potřebují dívat jinam. To je lidské. Může pomoci, když dveře zůstanou otevřené a nikdo se neptá proč.',
      'patient client':
        'Může pomoci potkat lidi, kteří se stejnou věcí dobře žijí. Důvěra v sebe může růst kousek po kousku.',
      'client patient':
        'Problém může zase narůst a stává se to mnohým. Může pomoci někomu to říct a vrátit se k tomu, co pomáhalo dřív.',
    },
  },

  'stages-of-change': {
    name: 'Fáze změny',
    note:
      'Tento model používá mnoho klinik. Vznikl při studii lidí, kteří kouří, a jedna fáze přibyla později. ' +
      'Má i kritiky: někteří říkají, že změna nejde po fázích. ' +
      'Není to diagnóza. Lidé se pohybují všemi směry a žádná fáze není lepší než jiná.',
    stages: {
      precontemplation: {
        name: 'Nepřemýšlím o tom',
        meaning: 'V modelu se tomu říká „prekontemplace“: čas, než člověk začne o změně přemýšlet.',
        like: 'Na změnu nemyslíte, nebo teď ne. Možná vám nepřijde potřebná. Možná to není první pokus a už vás to unavuje.',
        helps:
          'Může pomoci, když vás někdo vyslechne a netlačí. Může pomoci dozvědět se trochu víc, svým tempem.',
        peers: 'Naslouchají, a když chcete, povědí svůj příběh. Co si z něj vezmete, nechají na vás.',
        onward:
          'Můžete si sednout do otevřené skupiny a nic neříkat. Lékaře se můžete zeptat, na co by se podíval.',
      },
      contemplation: {
        name: 'Přemýšlím o tom',
        meaning: 'V modelu se tomu říká „kontemplace“: člověk o změně přemýšlí a není rozhodnutý.',
        like: 'Část z vás změnu chce a část ne. Obě k tomu mají dobré důvody. Může to trvat dlouho.',
        helps: 'Může pomoci říct obě strany nahlas, nebo si je napsat. Nikdo se nemusí rozhodnout dnes.',
        peers: 'Vědí, jaké to je být na vážkách. Mohou říct, co pro ně bylo těžké a co dobré.',
        onward: 'Můžete to probrat ve skupině, s mentorem, s lékařem nebo terapeutem.',
      },
      preparation: {
        name: 'Chystám se',
        meaning: 'V modelu se tomu říká „příprava“: člověk chce brzy začít a dělá si plán.',
        like: 'Chcete brzy něco udělat. Možná zkoušíte malé věci. Můžete cítit velkou naději, a přece se bát.',
        helps:
          'Může pomoci udělat si malý plán a říct ho někomu, komu věříte. Než přestanete s alkoholem nebo některými látkami, poraďte se s lékařem.',
        peers: 'Sdílejí plány, které si udělali, a co by teď udělali jinak.',
        onward:
          'Víc se můžete dozvědět na workshopu, nebo si udělat plán s mentorem. O péči vám může říct lékař.',
      },
      action: {
        name: 'Dělám to',
        meaning: 'V modelu se tomu říká „akce“: člověk žije nově a je to ještě čerstvé.',
        like: 'Děláte věci nově. Může to brát hodně myšlení a sil. Některé dny jsou dobré a některé těžké.',
        helps: 'Může pomoci mít kolem sebe lidi a mít co dělat, když je těžko. Pomoci může i odpočinek.',
        peers: 'Ozývají se vám a sdílejí, co je provedlo těžkou hodinou.',
        onward:
          'Podpůrná skupina tu může být každý týden a mentor mezitím. S péčí může pomoci lékař nebo terapeut.',
      },
      maintenance: {
        name: 'Držím se toho',
        meaning: 'V modelu se tomu říká „udržování“: nové už patří ke každému dni a člověk o to pečuje.',
        like: 'Nový způsob už nebere tolik myšlení. Je víc místa pro jiné věci. To staré se může občas ozvat.',
        helps:
          'Může pomoci znát své těžké dny a vědět, komu v nich zavolat. Může pomoci držet se toho, co je pro vás dobré.',
        peers: 'Ukazují, jak u toho zůstávají, každý po svém. Jsou tu i v těžkých dnech.',
        onward: 'Můžete zůstat u své skupiny a své péče. Někteří lidé podporují druhé, ale nikdo nemusí.',
      },
    },
    between: {
      'precontemplation contemplation': 'Pomoci může příběh podobný tomu vašemu a také rozhovor bez tlaku.',
      'contemplation precontemplation':
        'Je v pořádku tu myšlenku odložit. Může pomoci vědět, že se k ní dá vrátit.',
      'contemplation preparation': 'Může pomoci najít jeden vlastní důvod a jednu malou věc na zkoušku.',
      'preparation contemplation': 'Plány mohou počkat. Může pomoci promluvit si o tom, v čem nemáte jasno.',
      'preparation action': 'Může pomoci vybrat si den a mít v ten den někoho poblíž.',
      'action preparation': 'Plán nemusí sedět a není to vaše vina. Může pomoci udělat s někým nový.',
      'action maintenance': 'Pomoci může čas a také lidé, kteří vidí, co každý den děláte.',
      'maintenance action':
        'To staré se může vrátit a stává se to mnohým. Může pomoci brzy to někomu říct. Co pomohlo dřív, může pomoci znovu.',
    },
  },
};
export default words;
