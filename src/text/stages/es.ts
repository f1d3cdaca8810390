import type { StagesWords } from '../say-stages.js';

/** Spanish. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tres etapas de la recuperación',
    note: 'Así ve una persona la recuperación. No es un modelo médico, ni un diagnóstico. La gente va y viene, y ninguna etapa es mejor que otra. No tienes que encajar en ninguna.',
    stages: {
      dismissal: {
        name: 'Todavía no',
        meaning: 'Aquí esta etapa se llama «rechazo»: alguien aparta el problema para no pensar en él.',
        like: 'Puede parecer que no hay ningún problema, o que es pequeño. Quizá no se quiere ayuda.',
        helps: 'Puede ayudar escuchar o leer un poco, sin decidir nada.',
        peers:
          'Los pares cuentan su historia sin presionar: qué fue difícil, y cómo llegaron a aceptarlo. Quizá oigas en ella un poco de tu vida.',
        onward:
          'Puedes ir a un grupo abierto y no decir nada. También puedes hacer una sola pregunta a un mentor o a un médico.',
      },
      patient: {
        name: 'Lo ocupa todo',
        meaning:
          'Aquí esta etapa se llama «paciente»: alguien acepta el problema, y puede parecer que ya no es nada más.',
        like: 'Ahora el problema es real. Puede llenar todo el día. Puede costar saber quién eres sin él.',
        helps:
          'Puede ayudar mirar lo que sí puedes hacer, y no solo lo difícil. Una cosa pequeña al día ya es mucho.',
        peers:
          'Los pares conocen este peso, y pueden darte un apoyo. Cuentan lo que les ayudó en los días difíciles.',
        onward:
          'Un grupo de apoyo es un lugar donde te escuchan, y un mentor puede escucharte a solas. Un médico o un terapeuta puede ayudar con la atención.',
      },
      client: {
        name: 'Parte de la vida',
        meaning:
          'Aquí esta etapa se llama «cliente»: alguien ve el problema como una parte de una vida plena.',
        like: 'El problema sigue ahí. También están las amistades, el trabajo, el descanso y la diversión. Aún puede haber días difíciles.',
        helps:
          'Puede ayudar conservar lo que te hace bien: gente, descanso, atención. Puedes pedir más en cualquier momento.',
        peers: 'Los pares muestran cómo viven bien con ello, cada cual a su manera.',
        onward:
          'Puedes seguir con la atención que tienes, o ir a un taller. Hay quien llega a apoyar a otras personas. Un grupo, un mentor o un médico puede estar ahí en los días difíciles.',
      },
    },
    between: {
      'dismissal patient':
        'Pueden ayudar historias como la tuya, y también una persona de confianza. Puedes pedir ayuda y seguir con dudas.',
      'patient dismissal':
        'A veces la gente necesita mirar a otro lado. Es humano. Puede ayudar que una puerta siga abierta, y que nadie pregunte por qué.',
      'patient client':
        'Puede ayudar conocer a gente que vive bien con lo mismo. La confianza en ti puede crecer poco a poco.',
      'client patient':
        'Un problema puede volver a crecer, y le pasa a mucha gente. Puede ayudar contárselo a alguien, y volver a lo que ayudó antes.',
    },
  },

  'stages-of-change': {
    name: 'Etapas del cambio',
    note: 'Muchos centros de salud usan este modelo. Viene de un estudio con personas que fuman, y una etapa se añadió más tarde. Hay quien lo critica y dice que el cambio no llega por etapas. No es un diagnóstico. La gente va en todas las direcciones, y ninguna etapa es mejor que otra.',
    stages: {
      precontemplation: {
        name: 'Sin pensar en ello',
        meaning: 'El modelo lo llama «precontemplación»: el tiempo antes de pensar en un cambio.',
        like: 'No piensas en cambiar, o no por ahora. Quizá no ves la necesidad. Quizá ya lo intentaste, y eso cansa.',
        helps:
          'Puede ayudar que alguien te escuche, sin presión. Puede ayudar saber un poco más, a tu ritmo.',
        peers: 'Los pares escuchan, y cuentan su historia si quieres. Lo que hagas con ella es cosa tuya.',
        onward: 'Puedes ir a un grupo abierto y no decir nada. Puedes preguntar a un médico qué miraría.',
      },
      contemplation: {
        name: 'Pensando en ello',
        meaning: 'El modelo lo llama «contemplación»: alguien piensa en un cambio, y duda.',
        like: 'Una parte de ti quiere cambiar, y otra no. Las dos tienen buenas razones. Esto puede durar mucho tiempo.',
        helps: 'Puede ayudar decir los dos lados en voz alta, o escribirlos. Nadie tiene que elegir hoy.',
        peers:
          'Los pares saben lo que es dudar. Pueden contarte qué fue difícil para ellos, y qué fue bueno.',
        onward: 'Puedes hablarlo en un grupo, con un mentor, o con un médico o un terapeuta.',
      },
      preparation: {
        name: 'Con un plan',
        meaning: 'El modelo lo llama «preparación»: alguien quiere empezar pronto, y hace un plan.',
        like: 'Quieres hacer algo pronto. Quizá pruebas cosas pequeñas. Se puede tener mucha esperanza y también miedo.',
        helps:
          'Puede ayudar hacer un plan pequeño, y contárselo a alguien de confianza. Con el alcohol y con algunas drogas, pregunta a un médico antes de dejarlo.',
        peers: 'Los pares cuentan los planes que hicieron, y lo que ahora harían de otra manera.',
        onward:
          'Puedes aprender más en un taller, o hacer un plan con un mentor. Un médico puede hablarte de la atención que hay.',
      },
      action: {
        name: 'En marcha',
        meaning: 'El modelo lo llama «acción»: alguien vive de una manera nueva, y todavía es nueva.',
        like: 'Haces las cosas de otra manera. Puede pedir mucha atención y mucha fuerza. Hay días buenos y días difíciles.',
        helps:
          'Puede ayudar tener gente cerca, y algo que hacer cuando se pone difícil. El descanso también puede ayudar.',
        peers: 'Los pares te preguntan cómo vas, y cuentan lo que les ayudó en una hora difícil.',
        onward:
          'Un grupo de apoyo puede estar ahí cada semana, y un mentor entre tanto. Un médico o un terapeuta puede ayudar con la atención.',
      },
      maintenance: {
        name: 'Seguir así',
        meaning:
          'El modelo lo llama «mantenimiento»: la manera nueva es parte de cada día, y alguien la cuida.',
        like: 'La manera nueva pide menos atención. Hay más espacio para otras cosas. La manera vieja aún puede llamar de vez en cuando.',
        helps:
          'Puede ayudar conocer tus días difíciles, y saber a quién llamar. Puede ayudar conservar lo que te hace bien.',
        peers:
          'Los pares muestran cómo siguen adelante, cada cual a su manera. También están ahí en los días difíciles.',
        onward:
          'Puedes seguir con tu grupo y con tu atención. Hay quien apoya a otras personas; nadie tiene que hacerlo.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Puede ayudar una historia parecida a la tuya, y también una charla sin presión.',
      'contemplation precontemplation':
        'Está bien dejar de lado esa idea. Puede ayudar saber que puedes volver a ella.',
      'contemplation preparation':
        'Puede ayudar encontrar una razón que sea tuya, y una cosa pequeña para probar.',
      'preparation contemplation': 'Los planes pueden esperar. Puede ayudar hablar de lo que da dudas.',
      'preparation action': 'Puede ayudar elegir un día, y tener a alguien cerca ese día.',
      'action preparation':
        'Un plan puede no servir, y no es culpa tuya. Puede ayudar hacer otro con alguien.',
      'action maintenance': 'El tiempo puede ayudar, y también la gente que ve lo que haces cada día.',
      'maintenance action':
        'La manera vieja puede volver, y le pasa a mucha gente. Puede ayudar contárselo pronto a alguien. Lo que ayudó antes puede ayudar otra vez.',
    },
  },
};
export default words;
