/** Spanish words that say what a number is to its clause: a level, a change, a sum of something. */
import type { ClauseRoleWords } from '../clause-role-words.ts';

export const clauseRoles: Partial<ClauseRoleWords> = {
  rises: 'subir aumentar crecer incrementar dispararse avanzar repuntar',
  falls: 'bajar caer descender disminuir reducirse retroceder desplomarse',
  riseNouns: 'subida aumento alza incremento crecimiento',
  fallNouns: 'bajada caída descenso disminución recorte reducción',
  linkingVerbs:
    'ser alcanzar superar rondar sumar llegar situar cifrar ascender estimar calcular valorar costar quedar fijar rebasar elevar registrar',
  sizingVerbs: 'elevar reducir rebajar fijar situar cifrar mantener estimar',
  originPrepositions: 'de desde',
  levelPrepositions: 'a en hasta',
  differencePrepositions: 'un',
  sizeLinks: 'de',
  worthLinks: 'por',
  sizedNouns:
    'participación abstención beneficio beneficios ingresos ventas facturación tarifa precio precios acciones salario salarios sueldo inflación paro desempleo deuda déficit superávit presupuesto multa multas fianza rescate indemnización coste costes costo costos pérdida pérdidas población apoyo ventaja mayoría magnitud temperatura tasa pib producción exportaciones importaciones préstamo subsidio impuesto impuestos alquiler inversión fondo ayuda donación pensión valor consumo gasto profundidad altura longitud superficie velocidad peso capacidad aforo eficacia efectividad votos voto censo plantilla caudal volumen',
  sizedPronouns: 'que',
  sizedAdjectives: 'eficaz:eficacia efectiva:eficacia',
};
