import type { StagesWords } from '../say-stages.js';

/** Finnish. */
const words: StagesWords = {
  'three-stages': {
    name: 'Toipumisen kolme vaihetta',
    note: 'Näin yksi ihminen näkee toipumisen. Se ei ole lääketieteen malli eikä diagnoosi. Ihmiset kulkevat edestakaisin, eikä mikään vaihe ole toista parempi. Sinun ei tarvitse sopia mihinkään niistä.',
    stages: {
      dismissal: {
        name: 'Ei vielä',
        meaning: 'Mallissa tämän nimi on ”torjunta”: ihminen työntää ongelman pois mielestään.',
        like: 'Voi tuntua, ettei ongelmaa ole, tai se on vain pieni. Apu voi tuntua turhalta.',
        helps: 'Voi auttaa, kun kuuntelee tai lukee vähän, eikä päätä mitään.',
        peers:
          'He kertovat oman tarinansa painostamatta: mikä oli vaikeaa ja miten he alkoivat hyväksyä sen. Ehkä kuulet siinä vähän omaa elämääsi.',
        onward:
          'Voit istua avoimessa ryhmässä hiljaa. Voit myös kysyä yhden asian vertaistukijalta tai lääkäriltä.',
      },
      patient: {
        name: 'Koko elämä',
        meaning:
          'Mallissa tämän nimi on ”potilas”: ihminen hyväksyy ongelman, ja voi tuntua, ettei hän ole mitään muuta.',
        like: 'Ongelma on nyt totta. Se voi viedä koko päivän. Voi olla vaikea tietää, kuka on ilman sitä.',
        helps:
          'Voi auttaa, kun katsoo sitä, mihin pystyy, eikä vain sitä, mikä on vaikeaa. Yksi pieni asia päivässä riittää.',
        peers:
          'He tuntevat tämän painon ja voivat olla tukena. He kertovat, mikä auttoi heitä vaikeina päivinä.',
        onward:
          'Tukiryhmässä voit tulla kuulluksi, ja vertaistukija voi kuunnella kahden kesken. Lääkäri tai terapeutti voi auttaa hoidossa.',
      },
      client: {
        name: 'Osa elämää',
        meaning: 'Mallissa tämän nimi on ”asiakas”: ihminen näkee ongelman yhtenä osana täyttä elämää.',
        like: 'Ongelma on yhä olemassa. Niin ovat myös ystävät, työ, lepo ja ilo. Vaikeita päiviä voi yhä tulla.',
        helps:
          'Voi auttaa, kun pitää kiinni siitä, mikä tekee hyvää: ihmisistä, levosta, hoidosta. Voit pyytää lisää milloin vain.',
        peers: 'He näyttävät, miten he elävät hyvin sen kanssa, jokainen omalla tavallaan.',
        onward:
          'Voit jatkaa hoitoasi tai tulla työpajaan. Jotkut tulevat tukemaan muita. Ryhmä, vertaistukija tai lääkäri voi olla tukena vaikeina päivinä.',
      },
    },
    between: {
      'dismissal patient':
        'Omaa elämää muistuttavat tarinat voivat auttaa. Niin voi myös yksi ihminen, johon luotat. Voit pyytää apua ja olla silti epävarma.',
      'patient dismissal':
        'Joskus on tarve katsoa muualle. Se on inhimillistä. Voi auttaa, kun ovi pysyy auki eikä kukaan kysy miksi.',
      'patient client':
        'Voi auttaa, kun tapaa ihmisiä, jotka elävät hyvin saman asian kanssa. Luottamus itseen voi kasvaa vähitellen.',
      'client patient':
        'Ongelma voi taas kasvaa suureksi, ja niin käy monelle. Voi auttaa, kun kertoo jollekulle ja palaa siihen, mikä auttoi ennen.',
    },
  },
  'stages-of-change': {
    name: 'Muutoksen vaiheet',
    note: 'Monet klinikat käyttävät tätä mallia. Se syntyi tutkimuksesta, jossa oli tupakoivia ihmisiä, ja yksi vaihe lisättiin myöhemmin. Mallia on myös arvosteltu: joidenkin mielestä muutos ei etene vaiheittain. Se ei ole diagnoosi. Ihmiset kulkevat kaikkiin suuntiin, eikä mikään vaihe ole toista parempi.',
    stages: {
      precontemplation: {
        name: 'Ei mielessä',
        meaning: 'Mallissa tämän nimi on ”esiharkinta”: aika ennen kuin ihminen ajattelee muutosta.',
        like: 'Muutos ei ole mielessäsi, tai ei juuri nyt. Ehkä et näe sille tarvetta. Ehkä olet yrittänyt ennen ja olet väsynyt.',
        helps:
          'Voi auttaa, kun joku kuuntelee eikä painosta. Voi auttaa, kun saa tietää vähän lisää omaan tahtiin.',
        peers:
          'He kuuntelevat ja kertovat oman tarinansa, jos haluat. Saat itse päättää, mitä siitä ajattelet.',
        onward: 'Voit istua avoimessa ryhmässä hiljaa. Voit kysyä lääkäriltä, mitä hän tutkisi.',
      },
      contemplation: {
        name: 'Asia mielessä',
        meaning: 'Mallissa tämän nimi on ”harkinta”: ihminen ajattelee muutosta ja on kahden vaiheilla.',
        like: 'Osa sinusta haluaa muutosta, ja osa ei. Molemmilla on hyvät syyt. Tämä voi kestää pitkään.',
        helps:
          'Voi auttaa, kun sanoo molemmat puolet ääneen tai kirjoittaa ne. Kenenkään ei tarvitse valita tänään.',
        peers:
          'He tietävät, millaista on olla kahden vaiheilla. He voivat kertoa, mikä oli heille vaikeaa ja mikä hyvää.',
        onward: 'Voit jutella asiasta ryhmässä, vertaistukijan kanssa tai lääkärin tai terapeutin kanssa.',
      },
      preparation: {
        name: 'Valmistautuminen',
        meaning:
          'Mallissa tämän nimi on ”valmistautuminen”: ihminen haluaa aloittaa pian ja tekee suunnitelman.',
        like: 'Haluat tehdä pian jotain. Voit kokeilla pieniä asioita. Voit olla täynnä toivoa ja silti peloissasi.',
        helps:
          'Voi auttaa, kun tekee pienen suunnitelman ja kertoo siitä jollekulle, johon luottaa. Joidenkin aineiden ja lääkkeiden sekä alkoholin kohdalla kysy lääkäriltä ennen kuin lopetat.',
        peers: 'He kertovat suunnitelmista, joita he tekivät, ja mitä he tekisivät nyt toisin.',
        onward:
          'Voit oppia lisää työpajassa tai tehdä suunnitelman vertaistukijan kanssa. Lääkäri voi kertoa hoidosta.',
      },
      action: {
        name: 'Tekeminen',
        meaning: 'Mallissa tämän nimi on ”toiminta”: ihminen elää uudella tavalla, ja se on vielä uutta.',
        like: 'Teet asioita uudella tavalla. Se voi vaatia paljon ajatusta ja voimia. Jotkut päivät ovat hyviä ja jotkut vaikeita.',
        helps:
          'Voi auttaa, kun lähellä on ihmisiä ja on jotain tekemistä, kun tulee vaikeaa. Lepokin voi auttaa.',
        peers: 'He kysyvät, mitä sinulle kuuluu. He kertovat, mikä auttoi heidät vaikean hetken yli.',
        onward:
          'Tukiryhmä voi olla tukena joka viikko, ja vertaistukija voi olla tukena siinä välissä. Lääkäri tai terapeutti voi auttaa hoidossa.',
      },
      maintenance: {
        name: 'Jatkaminen',
        meaning: 'Mallissa tämän nimi on ”ylläpito”: uusi tapa on osa arkea, ja ihminen pitää siitä huolta.',
        like: 'Uusi tapa vaatii vähemmän ajatusta. Muille asioille on enemmän tilaa. Vanha tapa voi silti joskus houkutella.',
        helps:
          'Voi auttaa, kun tuntee vaikeat päivänsä ja tietää, kenelle silloin soittaa. Voi auttaa, kun jatkaa sitä, mikä tekee hyvää.',
        peers:
          'He näyttävät, miten he jatkavat, jokainen omalla tavallaan. He ovat tukena myös vaikeina päivinä.',
        onward: 'Voit jatkaa ryhmässäsi ja hoidossasi. Jotkut tukevat muita, mutta kenenkään ei ole pakko.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Omaa elämää muistuttava tarina voi auttaa. Niin voi myös keskustelu ilman painostusta.',
      'contemplation precontemplation':
        'Ajatuksen voi hyvin panna sivuun. Voi auttaa, kun tietää, että siihen voi palata.',
      'contemplation preparation':
        'Voi auttaa, kun löytää yhden oman syyn ja yhden pienen asian, jota kokeilla.',
      'preparation contemplation':
        'Suunnitelmat voivat odottaa. Voi auttaa, kun puhuu siitä, mikä tuntuu epävarmalta.',
      'preparation action': 'Voi auttaa, kun valitsee päivän ja lähellä on joku sinä päivänä.',
      'action preparation':
        'Suunnitelma ei aina sovi, eikä se ole sinun vikasi. Voi auttaa, kun tekee uuden jonkun kanssa.',
      'action maintenance': 'Aika voi auttaa, ja niin voivat ihmiset, jotka näkevät, mitä teet joka päivä.',
      'maintenance action':
        'Vanha tapa voi palata, ja niin käy monelle. Voi auttaa, kun kertoo siitä pian jollekulle. Se, mikä auttoi ennen, voi auttaa taas.',
    },
  },
};
export default words;
