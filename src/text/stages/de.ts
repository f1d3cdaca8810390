import type { StagesWords } from '../say-stages.js';

/** German. */
const words: StagesWords = {
  'three-stages': {
    name: 'Drei Phasen der Genesung',
    note:
      'So sieht ein einzelner Mensch die Genesung. Es ist kein medizinisches Modell und keine Diagnose. ' +
      'Man geht vor und zurück, und keine Phase ist besser als eine andere. Sie müssen in keine hineinpassen.',
    stages: {
      dismissal: {
        name: 'Noch nicht',
        meaning: 'Das Modell nennt das „Verdrängung“: Jemand schiebt das Problem weg.',
        like: 'Vielleicht fühlt es sich an, als gäbe es kein Problem oder nur ein kleines. Hilfe kann sich unerwünscht anfühlen.',
        helps: 'Es kann helfen, ein wenig zuzuhören oder zu lesen und nichts zu entscheiden.',
        peers:
          'Peers erzählen ihre eigene Geschichte, ohne zu drängen: was schwer war und wie sie es annehmen konnten. Vielleicht hören Sie darin ein Stück vom eigenen Leben.',
        onward:
          'In einer offenen Gruppe können Sie einfach dabei sein und nichts sagen. Oder Sie stellen einer Begleitperson oder in einer Praxis eine Frage.',
      },
      patient: {
        name: 'Das ganze Leben',
        meaning:
          'Das Modell nennt das „Patient“: Jemand nimmt das Problem an, und es kann scheinen, als gäbe es nichts anderes mehr.',
        like: 'Das Problem ist jetzt wirklich da. Es kann den ganzen Tag füllen. Dann ist es schwer zu wissen, wer man ohne es ist.',
        helps:
          'Es kann helfen, auf das zu schauen, was geht, und nicht nur auf das, was schwer ist. Eine kleine Sache am Tag ist schon viel.',
        peers:
          'Peers kennen diese Last und können Halt geben. Sie erzählen, was ihnen an schweren Tagen geholfen hat.',
        onward:
          'In einer Selbsthilfegruppe hört man Ihnen zu. Eine Begleitperson kann zu zweit zuhören. Eine Arztpraxis oder Therapie kann mit Behandlung helfen.',
      },
      client: {
        name: 'Ein Teil des Lebens',
        meaning:
          'Das Modell nennt das „Klient“: Jemand sieht das Problem als einen Teil eines vollen Lebens.',
        like: 'Das Problem ist noch da. Freunde, Arbeit, Ruhe und Freude sind es auch. Schwere Tage kann es weiter geben.',
        helps:
          'Es kann helfen, zu behalten, was guttut: Menschen, Ruhe, Behandlung. Mehr davon ist jederzeit möglich.',
        peers: 'Peers zeigen, wie sie gut damit leben, jeder Mensch auf eigene Art.',
        onward:
          'Sie können die Hilfe behalten, die Sie haben, oder einen Workshop besuchen. Manche unterstützen später andere. An schweren Tagen können eine Gruppe, eine Peer-Begleitung oder eine Praxis da sein.',
      },
    },
    between: {
      'dismissal patient':
        'Geschichten, die der eigenen ähneln, können helfen, und auch ein Mensch, dem Sie vertrauen. Sie können um Hilfe bitten und trotzdem unsicher sein.',
      'patient dismissal':
        'Manchmal muss man wegschauen. Das ist menschlich. Es kann helfen, wenn eine Tür offen bleibt und niemand nach dem Warum fragt.',
      'patient client':
        'Es kann helfen, Menschen zu treffen, die mit dem Gleichen gut leben. Das Vertrauen in sich selbst kann Stück für Stück wachsen.',
      'client patient':
        'Ein Problem kann wieder groß werden, und das geht vielen so. Es kann helfen, mit jemandem darüber zu reden und zu dem zurückzugehen, was früher geholfen hat.',
    },
  },
  'stages-of-change': {
    name: 'Phasen der Veränderung',
    note:
      'Viele Kliniken nutzen dieses Modell. Es kommt aus einer Studie mit Menschen, die rauchen. Eine Phase kam später dazu. ' +
      'Es gibt auch Kritik: Manche sagen, dass Veränderung nicht in Phasen geschieht. ' +
      'Es ist keine Diagnose. Man geht in alle Richtungen, und keine Phase ist besser als eine andere.',
    stages: {
      precontemplation: {
        name: 'Kein Gedanke daran',
        meaning:
          'Das Modell nennt das „Absichtslosigkeit“: die Zeit, bevor jemand an eine Veränderung denkt.',
        like: 'Sie denken nicht an Veränderung, oder zumindest gerade nicht. Vielleicht sehen Sie keinen Grund dafür. Vielleicht haben Sie es schon versucht und sind müde davon.',
        helps:
          'Es kann helfen, wenn jemand zuhört und nicht drängt. Es kann auch helfen, in Ruhe etwas mehr zu erfahren.',
        peers:
          'Peers hören zu und erzählen ihre eigene Geschichte, wenn Sie möchten. Was Sie daraus machen, bleibt Ihnen überlassen.',
        onward:
          'In einer offenen Gruppe können Sie einfach dabei sein und nichts sagen. In einer Arztpraxis können Sie fragen, worauf man dort achten würde.',
      },
      contemplation: {
        name: 'Daran denken',
        meaning:
          'Das Modell nennt das „Absichtsbildung“: Jemand denkt an eine Veränderung und ist hin- und hergerissen.',
        like: 'Ein Teil von Ihnen möchte etwas ändern, ein anderer nicht. Beide haben gute Gründe. Das kann lange so gehen.',
        helps:
          'Es kann helfen, beide Seiten laut zu sagen oder aufzuschreiben. Niemand muss sich heute entscheiden.',
        peers:
          'Peers wissen, wie es ist, hin- und hergerissen zu sein. Sie können erzählen, was für sie schwer war und was gut.',
        onward:
          'Sie können in einer Gruppe, mit einer Begleitperson, in der Praxis oder in der Therapie darüber reden.',
      },
      preparation: {
        name: 'Sich bereit machen',
        meaning: 'Das Modell nennt das „Vorbereitung“: Jemand möchte bald anfangen und macht einen Plan.',
        like: 'Sie möchten bald etwas tun. Vielleicht probieren Sie Kleines aus. Man kann voller Hoffnung sein und trotzdem Angst haben.',
        helps:
          'Es kann helfen, einen kleinen Plan zu machen und ihn jemandem zu erzählen, dem Sie vertrauen. Bei manchen Drogen und bei Alkohol: Holen Sie ärztlichen Rat, bevor Sie aufhören.',
        peers: 'Peers erzählen von ihren Plänen und davon, was sie heute anders machen würden.',
        onward:
          'Sie können in einem Workshop mehr lernen oder mit einer Begleitperson planen. In einer Arztpraxis erfahren Sie, welche Hilfe es gibt.',
      },
      action: {
        name: 'Etwas tun',
        meaning: 'Das Modell nennt das „Handlung“: Jemand lebt auf neue Art, und es ist noch neu.',
        like: 'Sie machen manches anders. Das kann viel Denken und Kraft kosten. Manche Tage sind gut, manche sind schwer.',
        helps:
          'Es kann helfen, Menschen um sich zu haben und etwas, das man tun kann, wenn es schwer wird. Auch Ruhe kann helfen.',
        peers: 'Peers melden sich bei Ihnen und erzählen, was ihnen durch eine schwere Stunde geholfen hat.',
        onward:
          'Eine Selbsthilfegruppe kann jede Woche da sein, eine Peer-Begleitung auch dazwischen. Eine Arztpraxis oder Therapie kann mit Behandlung helfen.',
      },
      maintenance: {
        name: 'Dabei bleiben',
        meaning:
          'Das Modell nennt das „Aufrechterhaltung“: Das Neue gehört zum Alltag, und jemand gibt darauf acht.',
        like: 'Das Neue braucht weniger Nachdenken. Es gibt mehr Platz für anderes. Das Alte kann sich ab und zu noch melden.',
        helps:
          'Es kann helfen, die eigenen schweren Tage zu kennen und zu wissen, wen man dann anruft. Es kann helfen, bei dem zu bleiben, was guttut.',
        peers:
          'Peers zeigen, wie sie dabei bleiben, jeder Mensch auf eigene Art. Auch an schweren Tagen sind sie da.',
        onward:
          'Sie können bei Ihrer Gruppe und Ihrer Behandlung bleiben. Manche unterstützen andere; niemand muss das.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Eine Geschichte, die der eigenen ähnelt, kann helfen, und auch ein Gespräch ohne Drängen.',
      'contemplation precontemplation':
        'Es ist in Ordnung, den Gedanken wegzulegen. Es kann helfen zu wissen, dass man darauf zurückkommen kann.',
      'contemplation preparation':
        'Es kann helfen, einen Grund zu finden, der wirklich der eigene ist, und eine kleine Sache zum Ausprobieren.',
      'preparation contemplation':
        'Pläne können warten. Es kann helfen, über das zu reden, was sich unsicher anfühlt.',
      'preparation action':
        'Es kann helfen, einen Tag auszusuchen und an diesem Tag jemanden in der Nähe zu haben.',
      'action preparation':
        'Manchmal passt ein Plan nicht, und das ist nicht Ihre Schuld. Es kann helfen, mit jemandem einen neuen zu machen.',
      'action maintenance': 'Zeit kann helfen, und auch Menschen, die sehen, was Sie jeden Tag tun.',
      'maintenance action':
        'Das Alte kann zurückkommen, und das geht vielen so. Es kann helfen, bald mit jemandem darüber zu reden. Was früher geholfen hat, kann wieder helfen.',
    },
  },
};
export default words;
