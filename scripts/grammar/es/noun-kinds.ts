/** Spanish nouns by what they stand for, singular. */
import type { NounKind } from '../en/noun-kinds.ts';

export const nounKinds: Partial<Readonly<Record<NounKind, string>>> = {
  people:
    'persona gente individuo ser ciudadano ciudadana habitante hombre mujer civil residente vecino vecina niño niña menor bebé adolescente joven adulto jubilado trabajador trabajadora empleado empleada operario obrero funcionario agricultor pescador minero conductor piloto marinero tripulante pasajero pasajera ocupante viajero turista visitante cliente paciente enfermo médico enfermero enfermera maestro profesor profesora alumno alumna estudiante padre madre soldado militar oficial policía agente combatiente rebelde guerrillero terrorista preso presa prisionero detenido detenida rehén sospechoso acusado manifestante huelguista activista afiliado aficionado espectador asistente participante delegado votante elector candidato diputado senador ministro alcalde juez abogado periodista bombero socorrista voluntario migrante refugiado refugiada evacuado desplazado superviviente sobreviviente víctima muerto fallecido herido desaparecido consumidor usuario abonado accionista contribuyente inquilino propietario familia hogar pareja jugador director directivo ingeniero científico investigador',
  animals:
    'animal ave pájaro pez vaca oveja cerdo caballo perro gato pollo tortuga ballena delfín lobo oso abeja especie',
  jobs: 'empleo puesto plaza cargo',
  places:
    'vivienda casa edificio escuela colegio hospital oficina tienda comercio iglesia mezquita fábrica planta estación puente carretera calle pueblo ciudad barrio municipio provincia región apartamento piso cárcel puerto aeropuerto estadio hotel hectárea',
  things:
    'coche auto vehículo camión autobús tren avión aeronave barco buque embarcación lancha arma fusil dron misil bomba cuenta documento mensaje teléfono computadora ordenador botella tonelada barril litro cama dosis prueba vacuna mascarilla chaleco carpa árbol',
};

/** Nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'trabajador empleado operario obrero',
  'vivienda casa hogar',
  'empresa compañía',
  'tienda comercio',
  'entrada boleto billete',
  'avión aeronave',
  'barco buque embarcación',
  'alumno estudiante',
  'médico doctor',
];
