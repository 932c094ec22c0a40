/** Small words of Spanish that decide what a number counts. */
import type { CountingWords } from '../en/counting-words.ts';

export const countingWords: CountingWords = {
  anyPeople:
    'persona gente vecino vecina individuo ser ciudadano ciudadana habitante hombre mujer civil residente otro otra',
  emptyHeads: 'cifra número total cantidad suma',
  narrowing:
    'sospechoso sospechosa probable posible grave crítico nuevo nueva nuevos nuevas activo adicional adicionales más otros otras diario diaria',
  rate: 'cada diarios diarias mensuales anuales',
  apiece: 'al',
  datingBefore: 'hace tras dentro últimos últimas pasados pasadas próximos próximas',
  datingAfter: 'atrás antes después tarde desde',
  lightVerbs:
    'ser estar haber tener hacer decir informar anunciar confirmar afirmar asegurar estimar calcular contar sumar alcanzar superar incluir llegar dar ir ver quedar permanecer seguir continuar mantener dejar encontrar registrar verificar documentar mostrar indicar señalar creer esperar considerar negar añadir reportar cifrar denunciar',
  lasting: 'sigue siguen permanece permanecen continúa continúan aún todavía quedan mantiene',
  periodStart: 'comienzo comienzos inicio inicios principio principios',
  periodMiddle: 'mediados mitad',
  periodEnd: 'final finales fin fines cierre',
  periods: 'año:year mes:month semana:week década:decade siglo:century trimestre:quarter',
  expecting:
    'será serán habrá habrán irá prevé prevén previsto prevista previstos programado programada espera esperan podrá próximo próxima mañana',
  pronouns: 'él ella ellos ellas su sus este esta estos estas',
  bodies:
    'ministerio partido consejo comité agencia grupo organización asociación policía ejército tribunal gobierno departamento oficina instituto universidad hospital banco empresa compañía centro servicio fundación frente movimiento comisión asamblea senado congreso sindicato',
  auxiliaries:
    'ha han había habían hubo sido fue fueron es son era eran está están estaba estaban será serán',
  crossing:
    'superó superaron supera superan alcanzó alcanzaron alcanza rebasó rebasaron sobrepasó ascendió subió duplicó',
  carrying: 'llevar cargar traer portar sostener tener',
  carried: 'niño niña bebé hijo hija menor',
  joining: 'también incluido incluida entre además',
};
