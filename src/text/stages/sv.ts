import type { StagesWords } from '../say-stages.js';

/** Swedish. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tre faser i återhämtningen',
    note:
      'Så här ser en person på återhämtning. Det är ingen medicinsk modell och ingen diagnos. ' +
      'Människor rör sig fram och tillbaka, och ingen fas är bättre än en annan. Du måste inte passa in i någon.',
    stages: {
      dismissal: {
        name: 'Inte än',
        meaning: 'Modellen kallar det ”avvisande”: någon skjuter undan tanken på problemet.',
        like: 'Det kan kännas som att det inte finns något problem, eller bara ett litet. Hjälp kan kännas ovälkommen.',
        helps: 'Det kan hjälpa att lyssna eller läsa lite, och inte bestämma något.',
        peers:
          'De berättar sin egen historia utan att pressa: vad som var svårt, och hur de kom att acceptera det. Du kanske hör en bit av ditt eget liv i den.',
        onward:
          'Du kan sitta med i en öppen grupp utan att säga något. Du kan också fråga en mentor eller läkare om en enda sak.',
      },
      patient: {
        name: 'Hela livet',
        meaning:
          'Modellen kallar det ”patient”: någon accepterar problemet, och det kan verka vara allt man är.',
        like: 'Problemet är verkligt nu. Det kan ta hela dagen, och göra det svårt att veta vem du är utan det.',
        helps:
          'Det kan hjälpa att se på det du kan göra, och inte bara på det som är svårt. En liten sak om dagen är mycket.',
        peers:
          'De känner den här tyngden, och kan ge dig stöd. De berättar vad som hjälpte dem på svåra dagar.',
        onward:
          'I en stödgrupp blir du hörd, och en mentor kan lyssna på tu man hand. En läkare eller terapeut kan hjälpa till med vård.',
      },
      client: {
        name: 'En del av livet',
        meaning: 'Modellen kallar det ”klient”: någon ser problemet som en del av ett helt liv.',
        like: 'Problemet finns kvar, och det gör vänner, arbete, vila och glädje också. Svåra dagar kan fortfarande komma.',
        helps:
          'Det kan hjälpa att behålla det som är bra för dig: människor, vila, vård. Du kan be om mer när som helst.',
        peers: 'De visar hur de lever bra med det, var och en på sitt sätt.',
        onward:
          'Du kan behålla den vård du har, eller gå en kurs. En del börjar stötta andra. En grupp, en mentor eller en läkare kan finnas där på svåra dagar.',
      },
    },
    between: {
      'dismissal patient':
        'Berättelser som liknar din egen kan hjälpa, och det kan också en person du litar på. Du kan be om hjälp och ändå vara osäker.',
      'patient dismissal':
        'Ibland behöver man se bort. Det är mänskligt. Det kan hjälpa när en dörr står öppen, och ingen frågar varför.',
      'patient client':
        'Det kan hjälpa att möta människor som lever bra med samma sak. Tilliten till dig själv kan växa lite i taget.',
      'client patient':
        'Ett problem kan bli stort igen, och det händer många. Det kan hjälpa att berätta för någon, och gå tillbaka till det som hjälpte förut.',
    },
  },
  'stages-of-change': {
    name: 'Förändringens faser',
    note:
      'Många mottagningar använder den här modellen. Den kom ur en studie av människor som röker, och en fas lades till senare. ' +
      'Den får också kritik: en del säger att förändring inte sker i faser. ' +
      'Den är ingen diagnos. Människor rör sig åt alla håll, och ingen fas är bättre än en annan.',
    stages: {
      precontemplation: {
        name: 'Tänker inte på det',
        meaning: 'Modellen kallar det ”prekontemplation”: tiden innan någon tänker på en förändring.',
        like: 'Du tänker inte på förändring, eller inte just nu. Du kanske inte ser något behov av den. Du kanske har försökt förut och är trött på det.',
        helps:
          'Det kan hjälpa att bli hörd, utan press. Det kan hjälpa att få veta lite mer, i din egen takt.',
        peers:
          'De lyssnar, och berättar sin egen historia om du vill. De låter dig avgöra vad du gör av den.',
        onward:
          'Du kan sitta med i en öppen grupp utan att säga något. Du kan fråga en läkare vad de skulle titta på.',
      },
      contemplation: {
        name: 'Tänker på det',
        meaning: 'Modellen kallar det ”kontemplation”: någon tänker på en förändring, och är kluven.',
        like: 'En del av dig vill ha en förändring, och en del vill inte. Båda har goda skäl. Det kan hålla på länge.',
        helps: 'Det kan hjälpa att säga båda sidor högt, eller skriva ner dem. Ingen måste välja i dag.',
        peers:
          'De vet hur det är att vara kluven. De kan berätta vad som var svårt för dem, och vad som var bra.',
        onward: 'Du kan prata om det i en grupp, med en mentor, eller med en läkare eller terapeut.',
      },
      preparation: {
        name: 'Gör sig redo',
        meaning: 'Modellen kallar det ”förberedelse”: någon vill börja snart, och gör en plan.',
        like: 'Du vill göra något snart. Du kanske provar små saker. Du kan vara full av hopp och ändå rädd.',
        helps:
          'Det kan hjälpa att göra en liten plan, och berätta om den för någon du litar på. Med vissa droger, och med alkohol: fråga en läkare innan du slutar.',
        peers: 'De berättar om planer de gjorde, och vad de skulle göra på ett annat sätt nu.',
        onward:
          'Du kan lära dig mer på en kurs, eller göra en plan med en mentor. En läkare kan berätta om vård.',
      },
      action: {
        name: 'Gör något',
        meaning: 'Modellen kallar det ”handling”: någon lever på ett nytt sätt, och det är ännu nytt.',
        like: 'Du gör saker på ett nytt sätt. Det kan ta mycket tanke och kraft. En del dagar är bra, och en del är svåra.',
        helps:
          'Det kan hjälpa att ha människor nära, och något att göra när det blir svårt. Vila kan också hjälpa.',
        peers: 'De hör av sig till dig, och berättar vad som bar dem genom en svår stund.',
        onward:
          'En stödgrupp kan finnas där varje vecka, och en mentor däremellan. En läkare eller terapeut kan hjälpa till med vård.',
      },
      maintenance: {
        name: 'Håller i det',
        meaning: 'Modellen kallar det ”vidmakthållande”: det nya hör till vardagen, och någon vårdar det.',
        like: 'Det nya tar mindre tankekraft. Det finns mer plats för annat. Det gamla kan ändå locka då och då.',
        helps:
          'Det kan hjälpa att veta vilka dina svåra dagar är, och vem du kan ringa då. Det kan hjälpa att hålla kvar det som är bra för dig.',
        peers: 'De visar hur de håller i det, var och en på sitt sätt. De finns där på svåra dagar också.',
        onward: 'Du kan stanna i din grupp och ha kvar din vård. En del stöttar andra; ingen måste.',
      },
    },
    between: {
      'precontemplation contemplation':
        'En berättelse som liknar din egen kan hjälpa, och det kan också ett samtal utan press.',
      'contemplation precontemplation':
        'Det är okej att lägga undan tanken. Det kan hjälpa att veta att du kan komma tillbaka till den.',
      'contemplation preparation':
        'Det kan hjälpa att hitta ett skäl som är ditt eget, och en liten sak att prova.',
      'preparation contemplation': 'Planer kan vänta. Det kan hjälpa att prata om det som känns osäkert.',
      'preparation action': 'Det kan hjälpa att välja en dag, och ha någon nära den dagen.',
      'action preparation':
        'En plan passar inte alltid, och det är inte ditt fel. Det kan hjälpa att göra en ny med någon.',
      'action maintenance': 'Tid kan hjälpa, och det kan också människor som ser vad du gör varje dag.',
      'maintenance action':
        'Det gamla kan komma tillbaka, och det händer många. Det kan hjälpa att snart berätta för någon. Det som hjälpte förut kan hjälpa igen.',
    },
  },
};
export default words;
